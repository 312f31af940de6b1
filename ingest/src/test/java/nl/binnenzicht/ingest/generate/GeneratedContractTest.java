package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.source.clientregistratie.ClientregistratieContracts;
import nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts;
import nl.binnenzicht.ingest.source.statistiek.StatistiekContracts;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import nl.binnenzicht.ingest.source.werk.WerkContracts;
import nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.Row;
import nl.binnenzicht.warehouse.schema.RowCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GeneratedContractTest {

    private static final List<Contract> CSV =
            ContractCatalog.all().stream()
                    .filter(contract -> !contract.equals(UitkeringContracts.BUS))
                    .filter(contract -> !StatistiekContracts.ALL.contains(contract))
                    .toList();

    @TempDir static Path folder;

    private static GeneratedSet set;

    @BeforeAll
    static void generate() {
        set = GeneratedSet.of(folder, 700, 48, 11);
    }

    @Test
    void everyContractHasAnExtractWithItsColumnsInOrderAndRows() {
        for (Contract contract : CSV) {
            List<NamedCsvRecord> rows = set.rows(contract);
            assertThat(rows).as(contract.name()).isNotEmpty();
            assertThat(rows.get(0).getHeader())
                    .as(contract.name())
                    .isEqualTo(contract.columns().stream().map(Column::name).toList());
        }
    }

    @Test
    void extractsHaveTheCharsetAndLineEndOfTheirSource() {
        for (Contract contract : CSV) {
            String text = set.text(contract);
            boolean old =
                    Set.of("clientregistratie", "reintegratie", "werk").contains(contract.bron());
            assertThat(text.startsWith("\uFEFF")).as(contract.name()).isEqualTo(!old);
            assertThat(text).as(contract.name()).endsWith("\r\n");
            assertThat(text.replace("\r\n", "")).as(contract.name()).doesNotContain("\n", "\r");
        }
    }

    @Test
    void noRowBreaksItsContract() {
        for (Contract contract : CSV) {
            Set<List<String>> keys = new HashSet<>();
            for (NamedCsvRecord row : set.rows(contract)) {
                String where = contract.name() + " rij " + row.getStartingLineNumber();
                for (Column column : contract.columns()) {
                    checkValue(where, column, row.getField(column.name()));
                }
                List<String> key = contract.key().stream().map(row::getField).toList();
                assertThat(keys.add(key)).as(where + " key " + contract.key()).isTrue();
                for (RowCheck check : contract.checks()) {
                    assertThat(check.holds().test(parsed(row))).as(where + check.name()).isTrue();
                }
            }
        }
    }

    @Test
    void everyPersonInAnyTableIsInPersoon() {
        Set<String> known = new HashSet<>();
        set.rows(ClientregistratieContracts.PERSOON).forEach(row -> known.add(row.getField("bsn")));
        for (Contract contract : CSV) {
            List<String> columns =
                    contract.columns().stream()
                            .filter(column -> column.type() == ColumnType.BSN)
                            .map(Column::name)
                            .toList();
            for (NamedCsvRecord row : set.rows(contract)) {
                for (String column : columns) {
                    String bsn = row.getField(column);
                    assertThat(bsn.isEmpty() || known.contains(bsn)).as(contract.name()).isTrue();
                }
            }
        }
    }

    @Test
    void numbersThatPointElsewherePointAtARow() {
        refers(UitkeringContracts.BETALING, UitkeringContracts.UITKERING, "uitkeringsnummer");
        refers(UitkeringContracts.INKOMSTEN, UitkeringContracts.BETALING, "uitkeringsnummer");
        refers(ReintegratieContracts.VOORZIENING, ReintegratieContracts.TRAJECT, "trajectnummer");
        refers(WerkContracts.WERKPLEK, WerkContracts.DIENSTVERBAND, "dienstverbandnummer");
        refers(WerkContracts.VERZUIM, WerkContracts.DIENSTVERBAND, "dienstverbandnummer");
        refers(WerkgeverContracts.PLAATSING, WerkgeverContracts.WERKGEVER, "werkgevernummer");
        refers(WerkContracts.DIENSTVERBAND, WerkgeverContracts.WERKGEVER, "werkgevernummer");
    }

    @Test
    void benefitsOfAPersonDoNotOverlap() {
        disjoint(UitkeringContracts.UITKERING, List.of("bsn", "partner_bsn"));
        disjoint(WerkContracts.DIENSTVERBAND, List.of("bsn"));
        disjoint(WerkContracts.WERKPLEK, List.of("dienstverbandnummer"));
        disjoint(WerkContracts.VERZUIM, List.of("dienstverbandnummer"));
        disjoint(ClientregistratieContracts.ADRES, List.of("bsn"));
        disjoint(UitkeringContracts.ONTHEFFING, List.of("bsn"));
        disjoint(ReintegratieContracts.TRAJECT, List.of("bsn"));
    }

    @Test
    void nothingIsDatedAfterTheLastMonth() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        for (Contract contract : CSV) {
            for (NamedCsvRecord row : set.rows(contract)) {
                for (Column column : contract.columns()) {
                    LocalDate day =
                            column.type() == ColumnType.DATE
                                    ? GeneratedSet.day(row.getField(column.name()))
                                    : null;
                    assertThat(day == null || !day.isAfter(end))
                            .as(contract.name() + " " + column.name())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void nothingHappensToAPersonAfterDeath() {
        Map<String, LocalDate> died = new HashMap<>();
        for (NamedCsvRecord row : set.rows(ClientregistratieContracts.PERSOON)) {
            died.put(row.getField("bsn"), GeneratedSet.until(row.getField("overlijdensdatum")));
        }
        assertThat(died.values()).anyMatch(day -> day.isBefore(LocalDate.MAX));
        for (Contract contract : CSV) {
            if (contract.column("bsn").isPresent() && contract.column("einddatum").isPresent()) {
                for (NamedCsvRecord row : set.rows(contract)) {
                    LocalDate end = died.get(row.getField("bsn"));
                    assertThat(GeneratedSet.until(row.getField("einddatum")))
                            .as(contract.name())
                            .isBeforeOrEqualTo(end);
                }
            }
        }
    }

    @Test
    void theBusFileOfAMonthHoldsTheBenefitsPaidInIt() throws Exception {
        for (int month = 10; month <= 12; month++) {
            String maand = "2025" + month;
            Map<String, Long> paid = new HashMap<>();
            for (NamedCsvRecord row : set.rows(UitkeringContracts.BETALING)) {
                if (row.getField("maand").equals(maand)) {
                    long cents = GeneratedSet.cents(row.getField("betaald_eur"));
                    paid.put(row.getField("uitkeringsnummer"), Math.round(cents / 100.0));
                }
            }
            assertThat(bus(maand)).as(maand).isNotEmpty().isEqualTo(paid);
        }
        try (var files = Files.list(folder.resolve("uitkering"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xml"))).hasSize(3);
        }
    }

    private static Map<String, Long> bus(String maand) throws Exception {
        Path file = folder.resolve("uitkering").resolve("bus_" + maand + ".xml");
        Document xml =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        Map<String, Long> paid = new HashMap<>();
        NodeList uitkeringen = xml.getElementsByTagName("Uitkering");
        for (int i = 0; i < uitkeringen.getLength(); i++) {
            Element uitkering = (Element) uitkeringen.item(i);
            String nummer = text(uitkering, "Registratienummer");
            paid.put(nummer, Long.valueOf(text(uitkering, "BetaalbaarGesteld")));
            int personen = uitkering.getElementsByTagName("Persoon").getLength();
            assertThat(personen).isEqualTo(text(uitkering, "Leefvorm").equals("3") ? 2 : 1);
        }
        return paid;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static void refers(Contract from, Contract to, String column) {
        Set<String> known = new HashSet<>();
        set.rows(to).forEach(row -> known.add(row.getField(column)));
        for (NamedCsvRecord row : set.rows(from)) {
            String value = row.getField(column);
            assertThat(value.isEmpty() || known.contains(value))
                    .as(from.name() + " -> " + to.name())
                    .isTrue();
        }
    }

    private static void disjoint(Contract contract, List<String> owners) {
        Map<String, List<LocalDate[]>> periods = new HashMap<>();
        for (NamedCsvRecord row : set.rows(contract)) {
            LocalDate from = GeneratedSet.day(row.getField("begindatum"));
            LocalDate to = GeneratedSet.until(row.getField("einddatum"));
            for (String owner : owners) {
                if (!row.getField(owner).isEmpty()) {
                    periods.computeIfAbsent(row.getField(owner), key -> new ArrayList<>())
                            .add(new LocalDate[] {from, to});
                }
            }
        }
        for (List<LocalDate[]> own : periods.values()) {
            own.sort(Comparator.comparing(period -> period[0]));
            for (int i = 1; i < own.size(); i++) {
                assertThat(own.get(i)[0]).as(contract.name()).isAfter(own.get(i - 1)[1]);
            }
        }
    }

    private static void checkValue(String where, Column column, String value) {
        String what = where + " " + column.name();
        if (value.isEmpty()) {
            assertThat(column.isRequired()).as(what).isFalse();
            return;
        }
        switch (column.type()) {
            case TEXT -> assertThat(value).as(what).doesNotContain("\"");
            case CODE -> assertThat(column.codes().orElseThrow().contains(value)).as(what).isTrue();
            case INTEGER -> assertThat(value).as(what).matches("-?\\d+");
            case DECIMAL -> assertThat(value).as(what).matches("-?\\d+(,\\d+)?");
            case DATE -> assertThat(GeneratedSet.day(value)).as(what).isNotNull();
            case MONTH -> assertThat(value).as(what).matches("\\d{4}(0[1-9]|1[0-2])");
            case BOOLEAN -> assertThat(value).as(what).matches("[JN]");
            case BSN -> assertThat(isElfproef(value)).as(what).isTrue();
        }
    }

    private static boolean isElfproef(String bsn) {
        if (!bsn.matches("00\\d{7}") || bsn.equals("000000000")) {
            return false;
        }
        int sum = -(bsn.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (bsn.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static Row parsed(NamedCsvRecord row) {
        return new Row() {
            @Override
            public String text(String column) {
                return value(column);
            }

            @Override
            public Long integer(String column) {
                return value(column) == null ? null : Long.valueOf(value(column));
            }

            @Override
            public BigDecimal decimal(String column) {
                String value = value(column);
                return value == null ? null : new BigDecimal(value.replace(',', '.'));
            }

            @Override
            public LocalDate date(String column) {
                return GeneratedSet.day(row.getField(column));
            }

            @Override
            public Integer month(String column) {
                YearMonth month =
                        YearMonth.parse(
                                row.getField(column), DateTimeFormatter.ofPattern("uuuuMM"));
                return month.getYear() * 100 + month.getMonthValue();
            }

            private String value(String column) {
                String value = row.getField(column);
                return value.isEmpty() ? null : value;
            }
        };
    }

    @Test
    void someCouplesSomeRenumberedBenefitsSomeDoubleRolesExist() {
        Map<String, Integer> numbers = new HashMap<>();
        int couples = 0;
        for (NamedCsvRecord row : set.rows(UitkeringContracts.UITKERING)) {
            numbers.merge(row.getField("bsn"), 1, Integer::sum);
            couples += row.getField("partner_bsn").isEmpty() ? 0 : 1;
        }
        assertThat(couples).isPositive();
        assertThat(Collections.max(numbers.values())).isGreaterThan(1);
        Set<String> inRole = new HashSet<>();
        boolean two = false;
        for (NamedCsvRecord row : set.rows(ClientregistratieContracts.DOELGROEP)) {
            if (row.getField("einddatum").isEmpty()) {
                two |= !inRole.add(row.getField("bsn"));
            }
        }
        assertThat(two).isTrue();
    }
}
