package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.binnenzicht.ingest.generate.Bijstandsperioden.Periode;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.source.clientregistratie.ClientregistratieContracts;
import nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import nl.binnenzicht.ingest.source.werk.WerkContracts;
import nl.binnenzicht.ingest.source.zrm.ZrmContracts;
import nl.binnenzicht.warehouse.schema.Contract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default set against the published figures that were copied into ijking.csv. */
class GeneratedCalibrationTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final Ijking IJKING = Ijking.load();

    @TempDir static Path folder;

    private static GeneratedSet set;
    private static Bijstandsperioden bijstand;
    private static Map<String, LocalDate> geboren;

    @BeforeAll
    static void generate() {
        set = GeneratedSet.of(folder, Ijking.STANDAARD, 72, 2025);
        bijstand = Bijstandsperioden.of(set.rows(UitkeringContracts.UITKERING));
        geboren = new HashMap<>();
        for (NamedCsvRecord row : set.rows(ClientregistratieContracts.PERSOON)) {
            geboren.put(row.getField("bsn"), GeneratedSet.day(row.getField("geboortedatum")));
        }
    }

    @Test
    void aboutTheBudgetedNumberOfPersonsIsInReintegratie() {
        Set<String> persons = new HashSet<>(bijstand.on(END).keySet());
        persons.addAll(current(ClientregistratieContracts.DOELGROEP, "doelgroep_code", "NUGGER"));
        persons.addAll(
                current(ClientregistratieContracts.DOELGROEP, "doelgroep_code", "NUGGER_DGR"));
        persons.addAll(employed("LKS"));
        persons.addAll(employed("GARANTIE"));
        persons.removeAll(employed("WSW"));
        persons.removeAll(employed("BESCHUT"));
        double published = IJKING.value("reintegratie.personen");
        assertThat((double) persons.size()).isCloseTo(published, within(0.05 * published));
    }

    @Test
    void employeesPerSchemeLieInThePublishedRanges() {
        assertThat((double) employed("WSW").size())
                .isBetween(IJKING.value("wsw.eind.laag"), IJKING.value("wsw.eind.hoog"));
        assertThat((double) employed("BESCHUT").size())
                .isBetween(IJKING.value("beschut.laag"), IJKING.value("beschut.hoog"));
        assertThat(
                        current(ClientregistratieContracts.DOELGROEP, "doelgroep_code", "BESCHUT")
                                .size())
                .isGreaterThan(employed("BESCHUT").size());
        assertThat((double) employed("GARANTIE").size())
                .isCloseTo(IJKING.value("garantie.personen"), within(20.0));
        Set<String> subsidised = new HashSet<>();
        for (NamedCsvRecord row : set.rows(WerkContracts.DIENSTVERBAND)) {
            String soort = row.getField("dienstverband_soort_code");
            boolean paid = !row.getField("subsidie_per_maand_eur").equals("0,00");
            if (runs(row) && paid && (soort.equals("LKS") || soort.equals("GARANTIE"))) {
                subsidised.add(row.getField("bsn"));
            }
        }
        assertThat((double) subsidised.size())
                .isBetween(IJKING.value("lks.laag"), IJKING.value("lks.hoog"));
    }

    @Test
    void nobodyEntersTheWswAfter2014() {
        for (NamedCsvRecord row : set.rows(WerkContracts.DIENSTVERBAND)) {
            if (row.getField("dienstverband_soort_code").equals("WSW")) {
                assertThat(GeneratedSet.day(row.getField("begindatum")))
                        .isBefore(LocalDate.of(2015, 1, 1));
            }
        }
    }

    @Test
    void agesAndDurationsLieNearTheirDistributions() {
        Map<String, Periode> stand = bijstand.on(END);
        List<Integer> ages =
                stand.keySet().stream()
                        .map(bsn -> (int) ChronoUnit.YEARS.between(geboren.get(bsn), END))
                        .toList();
        near("leeftijd", "18-26", share(ages, age -> age < 27), 1929, 4);
        near("leeftijd", "27-39", share(ages, age -> age >= 27 && age < 40), 1929, 4);
        near("leeftijd", "40-49", share(ages, age -> age >= 40 && age < 50), 1929, 4);
        near("leeftijd", "50-59", share(ages, age -> age >= 50 && age < 60), 1929, 4);
        near("leeftijd", "60+", share(ages, age -> age >= 60), 1929, 4);
        List<Integer> months =
                stand.values().stream()
                        .map(period -> (int) ChronoUnit.MONTHS.between(period.van(), END))
                        .toList();
        near("duur", "0-2", share(months, month -> month < 24), 1927, 6);
        near("duur", "2-4", share(months, month -> month >= 24 && month < 48), 1927, 6);
        near("duur", "4+", share(months, month -> month >= 48), 1927, 6);
    }

    @Test
    void householdsAndExemptionsLieNearTheirShares() {
        Map<String, Periode> stand = bijstand.on(END);
        List<String> leefvormen = stand.values().stream().map(Periode::leefvorm).toList();
        near("leefvorm", "alleenstaand", share(leefvormen, code -> code.equals("1")), 100, 4);
        near("leefvorm", "ouder", share(leefvormen, code -> code.equals("2")), 100, 4);
        near("leefvorm", "samen", share(leefvormen, code -> code.equals("3")), 100, 4);
        Set<String> ontheven = new HashSet<>();
        for (NamedCsvRecord row : set.rows(UitkeringContracts.ONTHEFFING)) {
            if (runs(row)) {
                ontheven.add(row.getField("bsn"));
            }
        }
        ontheven.retainAll(stand.keySet());
        assertThat(100.0 * ontheven.size() / stand.size())
                .isCloseTo(IJKING.value("ontheffing"), within(4.0));
    }

    @Test
    void categoriesLieNearTheirShares() {
        Map<String, int[]> last = new HashMap<>();
        Map<String, LocalDate> when = new HashMap<>();
        for (NamedCsvRecord row : set.rows(ZrmContracts.METING)) {
            String bsn = row.getField("bsn");
            LocalDate day = GeneratedSet.day(row.getField("meetdatum"));
            String afstand = row.getField("afstand_tot_werk_maanden");
            if (!afstand.isEmpty() && !day.isBefore(when.getOrDefault(bsn, LocalDate.MIN))) {
                when.put(bsn, day);
                int risico = Integer.parseInt(row.getField("escalatierisico_score"));
                last.put(bsn, new int[] {Integer.parseInt(afstand), risico});
            }
        }
        Set<String> indicatie =
                current(ClientregistratieContracts.DOELGROEP, "doelgroep_code", "BESCHUT");
        indicatie.addAll(
                current(ClientregistratieContracts.DOELGROEP, "doelgroep_code", "BANENAFSPRAAK"));
        List<String> categories =
                bijstand.on(END).keySet().stream()
                        .filter(last::containsKey)
                        .map(bsn -> categorie(last.get(bsn), indicatie.contains(bsn)))
                        .toList();
        assertThat(categories.size()).isGreaterThan((int) (0.9 * bijstand.on(END).size()));
        for (String code : List.of("1A", "1B", "1C", "2A", "2B", "3A", "3B")) {
            near("categorie", code, share(categories, code::equals), 100, 7);
        }
    }

    @Test
    void flowsLieInTheRangesOfTheBenchmark() {
        TreeMap<Integer, Integer> naarWerk = new TreeMap<>();
        double in = 0;
        double uit = 0;
        double werk = 0;
        double terug = 0;
        double stand = 0;
        int school = 0;
        for (int jaar = 2021; jaar <= 2025; jaar++) {
            LocalDate van = LocalDate.of(jaar, 1, 1);
            LocalDate tot = LocalDate.of(jaar, 12, 31);
            stand += bijstand.on(van.minusDays(1)).size();
            in += bijstand.instroom(van, tot).size();
            terug += bijstand.instroom(van, tot).stream().filter(bijstand::isNaWerk).count();
            List<Periode> uitstroom = bijstand.uitstroom(van, tot);
            uit += uitstroom.size();
            int toWork = (int) uitstroom.stream().filter(Periode::isNaarWerk).count();
            naarWerk.put(jaar, toWork);
            werk += toWork;
            school +=
                    (int)
                            uitstroom.stream()
                                    .filter(period -> period.reden().equals("01"))
                                    .filter(
                                            period ->
                                                    ChronoUnit.YEARS.between(
                                                                    geboren.get(period.bsn()),
                                                                    period.tot())
                                                            < 27)
                                    .count();
        }
        assertThat(100 * in / stand)
                .isBetween(IJKING.value("instroom.laag"), IJKING.value("instroom.hoog"));
        assertThat(100 * uit / stand)
                .isBetween(IJKING.value("uitstroom.laag"), IJKING.value("uitstroom.hoog"));
        assertThat(100 * werk / uit)
                .isBetween(IJKING.value("naarwerk.laag"), IJKING.value("naarwerk.hoog"));
        assertThat(100 * terug / in)
                .isBetween(IJKING.value("herinstroom.laag"), IJKING.value("herinstroom.hoog"));
        double fewest = IJKING.value("naarwerk.personen.laag");
        double most = IJKING.value("naarwerk.personen.hoog");
        assertThat(werk / naarWerk.size()).isBetween(fewest, 1.05 * most);
        assertThat(naarWerk.values()).allMatch(number -> number > fewest && number < 1.2 * most);
        assertThat(school / 5.0).isCloseTo(IJKING.value("school.<27"), within(6.0));
    }

    @Test
    void partTimeWorkLiesNearTheBenchmark() {
        Set<String> benefitMonths = new HashSet<>();
        for (NamedCsvRecord row : set.rows(UitkeringContracts.BETALING)) {
            benefitMonths.add(row.getField("uitkeringsnummer") + row.getField("maand"));
        }
        Set<String> withWork = new HashSet<>();
        Map<String, Double> perYear = new HashMap<>();
        double total = 0;
        int count = 0;
        for (NamedCsvRecord row : set.rows(UitkeringContracts.INKOMSTEN)) {
            if (row.getField("inkomsten_soort_code").equals("11")) {
                withWork.add(row.getField("uitkeringsnummer") + row.getField("maand"));
                double euro = GeneratedSet.cents(row.getField("bedrag_eur")) / 100.0;
                String year = row.getField("maand").substring(0, 4);
                perYear.merge(row.getField("bsn") + year, euro, Double::sum);
                total += euro;
                count++;
            }
        }
        assertThat(100.0 * withWork.size() / benefitMonths.size())
                .isCloseTo(IJKING.value("deeltijd"), within(1.0));
        assertThat(total / count).isCloseTo(IJKING.value("deeltijd.maand"), within(40.0));
        assertThat(perYear.values().stream().mapToDouble(euro -> euro).average().orElseThrow())
                .isCloseTo(IJKING.value("deeltijd.jaar"), within(300.0));
    }

    @Test
    void eachStudiedInstrumentStartsSomeHundredTimes() {
        Map<String, Integer> starts = new HashMap<>();
        for (NamedCsvRecord row : set.rows(ReintegratieContracts.VOORZIENING)) {
            starts.merge(row.getField("voorziening_code"), 1, Integer::sum);
        }
        for (String code :
                List.of("BEMIDDEL", "SOLLTRAIN", "LEERWERK", "SCHOLING", "TAAL", "PARTPLEK")) {
            assertThat(starts.get(code)).as(code).isBetween(300, 1500);
        }
    }

    private static String categorie(int[] score, boolean indicatie) {
        if (score[0] <= 3) {
            return "1A";
        }
        if (score[0] <= 12) {
            return "1B";
        }
        if (score[0] <= 24) {
            return "1C";
        }
        if (score[0] <= 48) {
            return indicatie ? "2B" : "2A";
        }
        return score[1] < 30 ? "3A" : "3B";
    }

    private static <T> double share(List<T> values, Predicate<T> is) {
        return (double) values.stream().filter(is).count() / values.size();
    }

    /** Percentage points from the published share. */
    private static void near(
            String prefix, String name, double share, double total, double points) {
        double published = 100 * IJKING.value(prefix + "." + name) / total;
        assertThat(100 * share).as(prefix + " " + name).isCloseTo(published, within(points));
    }

    private static Set<String> employed(String soort) {
        return current(WerkContracts.DIENSTVERBAND, "dienstverband_soort_code", soort);
    }

    private static Set<String> current(Contract contract, String column, String code) {
        Set<String> persons = new HashSet<>();
        for (NamedCsvRecord row : set.rows(contract)) {
            if (row.getField(column).equals(code) && runs(row)) {
                persons.add(row.getField("bsn"));
            }
        }
        return persons;
    }

    private static boolean runs(NamedCsvRecord row) {
        return !GeneratedSet.day(row.getField("begindatum")).isAfter(END)
                && !GeneratedSet.until(row.getField("einddatum")).isBefore(END);
    }
}
