package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
