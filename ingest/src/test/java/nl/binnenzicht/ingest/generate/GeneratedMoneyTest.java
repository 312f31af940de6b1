package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.ingest.source.financien.FinancienContracts;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedMoneyTest {

    @TempDir static Path folder;

    private static GeneratedSet set;

    @BeforeAll
    static void generate() {
        set = GeneratedSet.of(folder, 2815, 72, 2025);
    }

    @Test
    void theBudgetOf2025IsThatOfTheOpdrachtbriefToTheEuro() {
        Map<String, Long> budget = budget("2025");
        Map<String, Long> printed =
                Map.of(
                        "WSW_LOON", 7_901_598L,
                        "WSW_LOON2", 1_045_375L,
                        "BESCHUT_LOON", 1_067_106L,
                        "GARANTIE_LKS", 2_990_822L,
                        "RISICO", 220_510L,
                        "TRAJECT", 2_621_247L,
                        "OVERHEAD", 573_642L,
                        "PERSONEEL", 7_935_771L);
        printed.forEach(
                (post, euro) -> assertThat(budget.get(post)).as(post).isEqualTo(euro * 100));
        long total = printed.keySet().stream().mapToLong(budget::get).sum();
        assertThat(total).isEqualTo(2_435_607_100L);
    }

    @Test
    void everyYearHasItsBudgetInSteps() {
        Set<String> steps = new HashSet<>();
        for (NamedCsvRecord row : set.rows(FinancienContracts.BEGROTING)) {
            steps.add(row.getField("jaar") + row.getField("begrotingsversie_code"));
        }
        for (int jaar = 2020; jaar <= 2025; jaar++) {
            assertThat(steps).contains(jaar + "PRIMAIR", jaar + "ZOMER", jaar + "NAJAAR");
        }
    }

    @Test
    void bookedBenefitsEqualThePaymentsOfTheMonthToTheCent() {
        Map<String, Long> paid = new TreeMap<>();
        for (NamedCsvRecord row : set.rows(UitkeringContracts.BETALING)) {
            paid.merge(
                    row.getField("maand"),
                    GeneratedSet.cents(row.getField("betaald_eur")),
                    Long::sum);
        }
        Map<String, Long> booked = new TreeMap<>();
        for (NamedCsvRecord row : set.rows(FinancienContracts.BOEKING)) {
            String day = row.getField("boekdatum");
            if (row.getField("budgetpost_code").equals("BUIG_UITKERING")) {
                booked.merge(
                        day.substring(6) + day.substring(3, 5),
                        GeneratedSet.cents(row.getField("bedrag_eur")),
                        Long::sum);
            }
        }
        assertThat(booked).hasSize(72).isEqualTo(paid);
    }

    @Test
    void incomeSetOffIsTheSumOfTheIncomeRows() {
        Map<String, Long> income = new HashMap<>();
        for (NamedCsvRecord row : set.rows(UitkeringContracts.INKOMSTEN)) {
            income.merge(
                    row.getField("uitkeringsnummer") + row.getField("maand"),
                    GeneratedSet.cents(row.getField("bedrag_eur")),
                    Long::sum);
        }
        for (NamedCsvRecord row : set.rows(UitkeringContracts.BETALING)) {
            long expected =
                    income.getOrDefault(
                            row.getField("uitkeringsnummer") + row.getField("maand"), 0L);
            assertThat(GeneratedSet.cents(row.getField("inkomsten_eur"))).isEqualTo(expected);
        }
    }

    @Test
    void buigIsShortInSomeYearsAndNotInOthers() {
        int shortYears = 0;
        for (int jaar = 2020; jaar <= 2025; jaar++) {
            long netto = 0;
            for (NamedCsvRecord row : set.rows(FinancienContracts.BOEKING)) {
                if (row.getField("boekdatum").endsWith("" + jaar)
                        && row.getField("budgetpost_code").startsWith("BUIG")) {
                    long cents = GeneratedSet.cents(row.getField("bedrag_eur"));
                    netto += row.getField("boeking_soort_code").equals("LASTEN") ? cents : -cents;
                }
            }
            double ratio = budget("" + jaar).get("BUIG_UITKERING") / (double) netto;
            assertThat(ratio).isBetween(0.85, 1.1);
            shortYears += ratio < 1 ? 1 : 0;
        }
        assertThat(shortYears).isBetween(1, 5);
    }

    private static Map<String, Long> budget(String jaar) {
        Map<String, Long> budget = new HashMap<>();
        for (NamedCsvRecord row : set.rows(FinancienContracts.BEGROTING)) {
            if (row.getField("jaar").equals(jaar)) {
                budget.merge(
                        row.getField("budgetpost_code"),
                        GeneratedSet.cents(row.getField("bedrag_eur")),
                        Long::sum);
            }
        }
        return budget;
    }
}
