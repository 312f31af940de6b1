package nl.binnenzicht.ingest.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.extract.ExtractFile;
import nl.binnenzicht.ingest.generate.extract.Extracts;
import nl.binnenzicht.ingest.generate.extract.WerkRows;
import nl.binnenzicht.ingest.generate.extract.WerkgeverRows;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;
import nl.binnenzicht.ingest.source.benchmark.BenchmarkContracts;
import nl.binnenzicht.ingest.source.tevredenheid.TevredenheidContracts;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/** Everything around the people: employers, vacancies, social return, complaints, surveys. */
final class Omgeving {

    private static final double KLACHTEN_PER_JAAR = 1.5;
    private static final double SROI_PER_JAAR = 40;

    private final Venster venster;
    private final Ijking ijking;
    private final double schaal;
    private final Kans kans;

    Omgeving(Venster venster, Ijking ijking, double schaal, Kans kans) {
        this.venster = venster;
        this.ijking = ijking;
        this.schaal = schaal;
        this.kans = kans;
    }

    void employers(WerkgeverRows rows) {
        List<String> sectoren = new ArrayList<>(CodeList.load("sector").codes());
        sectoren.sort(null);
        for (int i = 0; i < rows.werkgevers(); i++) {
            rows.werkgever(i, sectoren.get(i % sectoren.size()));
        }
        double kansberoepen = schaal * ijking.value("kansberoepen") / 12;
        for (int m = 0; m < venster.months(); m++) {
            vacatures(rows, m, kans.round(kansberoepen), true);
            vacatures(rows, m, kans.round(kansberoepen * 0.6), false);
            int regels = kans.round(schaal * SROI_PER_JAAR / 12);
            for (int i = 0; i < regels; i++) {
                boolean plicht = kans.event(0.45);
                Cents bedrag =
                        Cents.of(
                                plicht
                                        ? 5000.0 * kans.between(1, 20)
                                        : 2500.0 * kans.between(1, 16));
                rows.sroi(
                        rows.anyWerkgever(kans),
                        plicht ? "VERPLICHTING" : "INVULLING",
                        day(m),
                        bedrag);
            }
        }
    }

    void complaints(WerkRows rows) {
        for (int m = 0; m < venster.months(); m++) {
            int aantal = kans.round(schaal * KLACHTEN_PER_JAAR / 12);
            for (int i = 0; i < aantal; i++) {
                LocalDate dag = day(m);
                LocalDate besluit = venster.known(dag.plusDays(kans.between(14, 90)));
                String[] oordelen = {"GEGROND", "ONGEGROND", "INGETROKKEN"};
                String oordeel = oordelen[kans.pick(.3, .5, .2)];
                rows.klacht(
                        kans.event(0.75) ? "WSW" : "BESCHUT",
                        dag,
                        besluit,
                        besluit == null ? null : oordeel);
            }
        }
    }

    /** One survey a year, in a year of which at least half is in the window. */
    void surveys(Extracts extracts) {
        ExtractFile file = extracts.file(TevredenheidContracts.RESPONS);
        String[] groepen = {"KANDIDAAT", "MEDEWERKER", "WERKGEVER"};
        int[] aantallen = {310, 120, 55};
        double[] gemiddeld = {7.0, 7.3, 7.4};
        int nummer = 0;
        for (int m = 0; m < venster.months(); m++) {
            if (venster.month(m).getMonthValue() != 6) {
                continue;
            }
            for (int g = 0; g < groepen.length; g++) {
                int aantal = kans.round(schaal * aantallen[g] * (0.9 + 0.2 * kans.uniform()));
                for (int i = 0; i < aantal; i++) {
                    long cijfer = Math.round(gemiddeld[g] + 1.4 * kans.normal());
                    nummer++;
                    file.write(
                            "R" + nummer,
                            venster.month(m).getYear(),
                            groepen[g],
                            new Cents(100 * Math.max(1, Math.min(10, cijfer))));
                }
            }
        }
    }

    /** The published figures of others as they are; peers and their figures are invented. */
    static void benchmark(Extracts extracts) {
        write(extracts, BenchmarkContracts.WAARDE, "benchmark");
        write(extracts, BenchmarkContracts.CIJFER, "benchmark_cijfer");
        write(extracts, BenchmarkContracts.GROEP_LID, "benchmark_groep_lid");
    }

    private static void write(Extracts extracts, Contract contract, String name) {
        ExtractFile file = extracts.file(contract);
        try (InputStream in = Omgeving.class.getResourceAsStream("/generate/" + name + ".csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(';')
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                file.write(contract.columns().stream().map(column -> value(row, column)).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(NamedCsvRecord row, Column column) {
        String text = row.getField(column.name());
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case DECIMAL -> text.replace('.', ',');
            case DATE -> LocalDate.parse(text);
            default -> text;
        };
    }

    private void vacatures(WerkgeverRows rows, int m, int aantal, boolean kansberoep) {
        for (int i = 0; i < aantal; i++) {
            LocalDate dag = day(m);
            LocalDate vervuld =
                    kans.event(0.6) ? venster.known(dag.plusDays(kans.between(5, 120))) : null;
            rows.vacature(rows.anyWerkgever(kans), dag, vervuld, kansberoep);
        }
    }

    private LocalDate day(int m) {
        return venster.firstDay(m).plusDays(kans.between(0, 27));
    }
}
