package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts;
import nl.binnenzicht.ingest.source.werk.WerkContracts;
import nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work, workplaces and sick leave of the default set against the published figures. */
class GeneratedWorkTest {

    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final Ijking IJKING = Ijking.load();

    @TempDir static Path folder;

    private static GeneratedSet set;
    private static final Map<String, NamedCsvRecord> DIENST = new HashMap<>();

    @BeforeAll
    static void generate() {
        set = GeneratedSet.of(folder, Ijking.STANDAARD, 72, 2025);
        for (NamedCsvRecord row : set.rows(WerkContracts.DIENSTVERBAND)) {
            DIENST.put(row.getField("dienstverbandnummer"), row);
        }
    }

    @Test
    void sickLeaveOverFiveYearsLiesNearThatOf2023() {
        assertThat(sickLeave("WSW")).isCloseTo(IJKING.value("wsw.verzuim"), within(2.5));
        assertThat(sickLeave("BESCHUT")).isCloseTo(IJKING.value("beschut.verzuim"), within(4.0));
    }

    @Test
    void workplacesOfWswFollowTheDoorstroomtabel() {
        Map<String, Integer> hours = new HashMap<>();
        int total = 0;
        for (NamedCsvRecord row : set.rows(WerkContracts.WERKPLEK)) {
            NamedCsvRecord dienst = DIENST.get(row.getField("dienstverbandnummer"));
            if (isSoort(dienst, "WSW") && runsOn(row, END)) {
                int own = hours(dienst);
                hours.merge(row.getField("werkplektype_code"), own, Integer::sum);
                total += own;
            }
        }
        for (String type : List.of("BESCHUT", "WOL", "GROEN", "DETA", "OVERIG")) {
            assertThat(100.0 * hours.get(type) / total)
                    .as(type)
                    .isCloseTo(IJKING.value("wsw.werkplek." + type), within(7.0));
        }
    }

    @Test
    void hoursOfBeschutGiveThePublishedFte() {
        double hours = 0;
        int persons = 0;
        for (NamedCsvRecord dienst : DIENST.values()) {
            if (isSoort(dienst, "BESCHUT") && runsOn(dienst, END)) {
                hours += hours(dienst);
                persons++;
            }
        }
        assertThat(hours / persons).isCloseTo(IJKING.value("beschut.uren"), within(2.0));
    }

    @Test
    void aboutAQuarterOfWswHasAPlanOfAtMostAYear() {
        Set<String> recent = new HashSet<>();
        for (NamedCsvRecord row : set.rows(WerkContracts.IOP)) {
            LocalDate day = GeneratedSet.day(row.getField("vaststellingsdatum"));
            if (row.getField("is_weigering").equals("N") && day.isAfter(END.minusYears(1))) {
                recent.add(row.getField("bsn"));
            }
        }
        List<NamedCsvRecord> employed =
                DIENST.values().stream()
                        .filter(row -> isSoort(row, "WSW") && runsOn(row, END))
                        .toList();
        long covered =
                employed.stream().filter(row -> recent.contains(row.getField("bsn"))).count();
        assertThat(100.0 * covered / employed.size())
                .isCloseTo(IJKING.value("wsw.iop"), within(8.0));
    }

    @Test
    void certificatesAndVacanciesReachTheirTargets() {
        double certificates = set.rows(ReintegratieContracts.PRAKTIJKVERKLARING).size() / 6.0;
        assertThat(certificates).isGreaterThan(0.8 * IJKING.value("praktijkverklaringen"));
        double vacancies =
                set.rows(WerkgeverContracts.VACATURE).stream()
                                .filter(row -> row.getField("is_kansberoep").equals("J"))
                                .count()
                        / 6.0;
        assertThat(vacancies).isCloseTo(IJKING.value("kansberoepen"), within(10.0));
    }

    @Test
    void complaintsAreFew() {
        assertThat(set.rows(WerkContracts.KLACHT)).hasSizeBetween(1, 25);
    }

    /** Percentage of the available days, weighted by hours and by the part not worked. */
    private static double sickLeave(String soort) {
        double available = 0;
        for (NamedCsvRecord dienst : DIENST.values()) {
            available += isSoort(dienst, soort) ? (double) days(dienst) * hours(dienst) : 0;
        }
        double sick = 0;
        for (NamedCsvRecord row : set.rows(WerkContracts.VERZUIM)) {
            NamedCsvRecord dienst = DIENST.get(row.getField("dienstverbandnummer"));
            double part = Integer.parseInt(row.getField("verzuim_procent")) / 100.0;
            sick += isSoort(dienst, soort) ? days(row) * hours(dienst) * part : 0;
        }
        return 100 * sick / available;
    }

    private static long days(NamedCsvRecord row) {
        LocalDate from = GeneratedSet.day(row.getField("begindatum"));
        LocalDate to = GeneratedSet.until(row.getField("einddatum"));
        long first = Math.max(from.toEpochDay(), BEGIN.toEpochDay());
        long last = Math.min(to.toEpochDay(), END.toEpochDay());
        return Math.max(0, last - first + 1);
    }

    private static int hours(NamedCsvRecord dienst) {
        return (int) (GeneratedSet.cents(dienst.getField("uren_per_week")) / 100);
    }

    private static boolean isSoort(NamedCsvRecord dienst, String soort) {
        return dienst.getField("dienstverband_soort_code").equals(soort);
    }

    private static boolean runsOn(NamedCsvRecord row, LocalDate day) {
        return !GeneratedSet.day(row.getField("begindatum")).isAfter(day)
                && !GeneratedSet.until(row.getField("einddatum")).isBefore(day);
    }
}
