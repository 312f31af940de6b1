package nl.binnenzicht.dashboard.page.geld;

import java.util.List;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;

/** Where the money of the sporen, the kinds of work, social return, ESF and SiSa goes. */
final class StreamPanels {

    private final Enquiry enquiry;

    StreamPanels(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    Panel streams() {
        return plain("geldstromen", "Per geldstroom", "doeluitkering_resultaat")
                .saying("Wat beschikbaar is, wat is uitgegeven en wat overblijft.")
                .noting(
                        "BUIG over het hele jaar, de opdracht tot en met de laatste maand met"
                                + " gegevens, ESF de gerealiseerde subsidie min de vergoeding.");
    }

    Panel perCarrier() {
        return plain("participatiebudget", "Per kostendrager", "participatiebudget")
                .saying("Begroot en geboekt tot en met de laatste maand met gegevens.");
    }

    /** Spending per participant by spoor, instrument or group. */
    Panel perParticipant(String id, String title, String by) {
        Published table = enquiry.ask("inzet_kosten_per_persoon", by);
        return Panel.of(id, title, table)
                .saying(highest(table, by))
                .drawn(
                        BarChart.lying(
                                table,
                                by,
                                List.of(Series.solid("waarde", "Kosten per deelnemer", 1)),
                                "Balken: kosten per deelnemer, " + title.toLowerCase()))
                .from("inzet_kosten_per_persoon");
    }

    Panel work() {
        Published table =
                Reshape.select(
                        enquiry.ask("werksoort_overzicht"),
                        "werkplektype_code",
                        "aantal_personen",
                        "fte",
                        "formatie_fte",
                        "bezetting_aandeel",
                        "omzet_eur",
                        "ntw_per_fte_eur",
                        "kosten_per_fte_eur",
                        "resultaat_per_fte_eur");
        return Panel.of("werksoorten", "Per werksoort", table)
                .saying(
                        "Het resultaat is de netto toegevoegde waarde min loonkosten, begeleiding en"
                                + " overige kosten, voor subsidie.")
                .drawn(
                        BarChart.lying(
                                table,
                                "werkplektype_code",
                                List.of(
                                        Series.solid(
                                                "ntw_per_fte_eur",
                                                "Netto toegevoegde waarde per fte",
                                                1),
                                        Series.solid("kosten_per_fte_eur", "Kosten per fte", 6)),
                                "Balken: netto toegevoegde waarde en kosten per fte, per werksoort"))
                .noting(
                        "Per gemiddelde fte over de gekozen periode: Wsw en beschut werk in dienst van"
                                + " het werkbedrijf. De bezetting is tegenover de vastgestelde"
                                + " formatie.")
                .from("werksoort_overzicht", "ntw_per_fte", "kosten_per_fte", "resultaat_per_fte")
                .laidOut(Layout.FULL_OPEN);
    }

    Panel socialReturn() {
        Published table = enquiry.ask("sroi_grootboek");
        Published open = enquiry.ask("sroi_open");
        return Panel.of("sroi", "Social return per sector", table)
                .saying(
                        open.isEmpty()
                                ? "Er is nog geen social return afgesproken."
                                : "Opdrachtnemers moeten nog %s invullen."
                                        .formatted(Notation.of(open.cell(0, "waarde"), Kind.EUR)))
                .drawn(
                        BarChart.lying(
                                table,
                                "sector_code",
                                List.of(
                                        Series.solid("verplichting_eur", "Verplichting", 6),
                                        Series.solid("invulling_eur", "Ingevuld", 1)),
                                "Balken: verplichting en invulling van social return per sector"))
                .noting(
                        "Opgeteld tot en met de gekozen periode. Wat een opdrachtnemer te veel invult,"
                                + " dekt een ander niet.")
                .from("sroi_grootboek", "sroi_open")
                .laidOut(Layout.FULL_OPEN);
    }

    Panel esf() {
        return plain("esf", "ESF-projecten", "esf_grootboek")
                .saying(fee(enquiry.ask("esf_grootboek")))
                .noting(
                        "De uitvoeringsvergoeding is hoogstens een derde van de gerealiseerde subsidie,"
                                + " met een minimum van 80.000 euro (opdrachtbrief 2025).");
    }

    Panel sisa() {
        return plain("sisa", "SiSa-werkblad Participatiewet (G2)", "sisa_werkblad")
                .saying("Het blad waarmee de gemeente haar SiSa-bijlage invult.")
                .noting(
                        "De nummers van de indicatoren zijn nog niet in de regeling van het jaar"
                                + " nagekeken; daarom staat overal aanname. Leeg: de bron levert het"
                                + " niet, of de gemeente vult het in.");
    }

    private Panel plain(String id, String title, String metric) {
        return Panel.of(id, title, enquiry.ask(metric)).from(metric).laidOut(Layout.FULL_OPEN);
    }

    private static String fee(Published table) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.code(row, "esf_oordeel_code").orElse("").equals("TE_HOOG")) {
                return "Van %s is de vergoeding hoger dan mag."
                        .formatted(table.cell(row, "project_id").value());
            }
        }
        return "Geen enkele vergoeding is hoger dan mag.";
    }

    private static String highest(Published table, String by) {
        Cell most = null;
        String name = "";
        for (int row = 0; row < table.rows().size(); row++) {
            Cell cell = table.cell(row, "waarde");
            if (cell.number() != null && (most == null || cell.number() > most.number())) {
                most = cell;
                name = String.valueOf(table.cell(row, by).value());
            }
        }
        return most == null
                ? "Hier zijn geen kosten te tonen."
                : "Het meest per deelnemer: %s, %s.".formatted(name, Notation.of(most, Kind.EUR));
    }
}
