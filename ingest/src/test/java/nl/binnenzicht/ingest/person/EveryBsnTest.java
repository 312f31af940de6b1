package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.ingest.landing.LoadCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryBsnTest {

    @Test
    void noNumberOfAnybodyIsInAnyByteOfTheDataHome(@TempDir Path folder) {
        PersonCase town = new PersonCase(folder).landed();
        town.publish("20260105T080000Z-01");
        String why = "herstel";
        town.ingest("werk/iop_fout.csv", rejected());
        town.person("samenvoegen", PersonCase.BSNS.subList(0, 2), "--reason", why);
        town.person(
                "rectificatie",
                PersonCase.BSNS.subList(3, 4),
                "--reason",
                why,
                "--bron",
                "zrm",
                "--tabel",
                "meting");
        town.person("vergeten", PersonCase.BSNS.subList(2, 3), "--reason", why);
        town.call(
                PersonCase.BSNS.get(3),
                "bewaren",
                "opschorten",
                "--bsn-stdin",
                "--data",
                town.data(),
                "--reason",
                why);
        assertThat(town.call("", "vault", "roteren", "--data", town.data())).isZero();

        List<String> wanted = new ArrayList<>(PersonCase.BSNS);
        wanted.add("999990018"); // refused by the 11-proef: not in the list of rejects either
        PersonCase.BSNS.forEach(bsn -> wanted.add(dotted(bsn)));
        assertThat(LoadCase.files(town.home().root()))
                .hasSizeGreaterThan(20)
                .anyMatch(name -> name.startsWith("vault/"))
                .anyMatch(name -> name.startsWith("quarantine/"))
                .anyMatch(name -> name.startsWith("samengevoegd/"))
                .anyMatch(name -> name.startsWith("snapshots/"));
        assertThat(town.filesWith(wanted.toArray(String[]::new))).isEmpty();
    }

    @Test
    void aNumberInTheNameOfAFileIsNowhereEither(@TempDir Path folder) {
        PersonCase town = new PersonCase(folder);
        String bsn = PersonCase.BSNS.get(0);
        List<String> wanted = List.of(bsn, dotted(bsn));
        String good = "metingnummer;zrm_domein_code;score\nM1;01;3\n";
        Map<String, String> files = new TreeMap<>();
        files.put("zrm/score_" + bsn + "_202511.csv", good);
        files.put("zrm/score_202512_" + dotted(bsn) + ".csv", good + "M2;01;3\n");
        files.put("zrm/meting_" + bsn + ".csv", "dit is geen meting\n");
        files.put("zrm/score_" + bsn + "_202510.csv", good + "M2;99;3\n");
        files.put("werk/iop_202512.csv", "bsn;vaststellingsdatum;is_weigering;" + bsn + "\n");
        files.put("zrm/dossier_" + bsn + ".csv", good);
        files.put("zrm/" + bsn + "/score_202512.csv", good);
        files.put("zrm/meting_" + bsn + ".zip", "dit is geen zip");
        files.put("zrm/meting_" + bsn + ".xlsx", "dit is geen werkmap");
        for (Map.Entry<String, String> file : files.entrySet()) {
            for (String format : new String[] {"", "--json"}) {
                town.ingest(file.getKey(), file.getValue(), format);

                assertThat(wanted.stream().filter((town.screen() + town.errors())::contains))
                        .as(file.getKey())
                        .isEmpty();
            }
        }
        town.call("", "leveringen", "--data", town.data());
        assertThat(town.screen()).contains("2025-12").doesNotContain(bsn);
        town.call("", "rejects", "--out", town.data() + "/lijst", "--data", town.data());

        assertThat(LoadCase.files(town.home().root()))
                .anyMatch(name -> name.startsWith("landing/zrm/score/"))
                .anyMatch(name -> name.startsWith("quarantine/zrm/meting/"))
                .anyMatch(name -> name.startsWith("lijst/"));
        assertThat(town.filesWith(wanted.toArray(String[]::new))).isEmpty();
        assertThat(LoadCase.files(town.home().root())).noneMatch(name -> name.contains(bsn));
    }

    private static String dotted(String bsn) {
        return bsn.substring(0, 4) + "." + bsn.substring(4, 6) + "." + bsn.substring(6);
    }

    /** Thirty good rows and one with a number that cannot be. */
    private static String rejected() {
        StringBuilder rows = new StringBuilder("bsn;vaststellingsdatum;is_weigering\n");
        for (int day = 1; day <= 28; day++) {
            rows.append("%s;%02d-02-2025;N\n".formatted(PersonCase.BSNS.get(day % 4), day));
        }
        return rows.append("999990018;01-03-2025;N\n").toString();
    }
}
