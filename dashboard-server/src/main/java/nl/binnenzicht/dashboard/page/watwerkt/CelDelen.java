package nl.binnenzicht.dashboard.page.watwerkt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.LineChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.disclosure.Reshape;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.dashboard.page.watwerkt.Maten.Kolom;

/** The thirteen parts of an answer, each a panel. */
final class CelDelen {

    private static final double BALANCED = 0.1;
    private static final String GEEN = "Bij dit oordeel hoort geen getal.";

    private final Enquiry enquiry;
    private final Maten maten;
    private final String instrument;
    private final String groep;
    private final String state;

    /**
     * @param maten the one row of the cell, or none
     */
    CelDelen(Enquiry enquiry, Maten maten, String instrument, String groep) {
        this.enquiry = enquiry;
        this.maten = maten;
        this.instrument = instrument;
        this.groep = groep;
        this.state = isKnown() ? maten.state(0) : "ONMOGELIJK";
    }

    private boolean isKnown() {
        return !maten.table().isEmpty();
    }

    private boolean hasNumber() {
        return isKnown()
                && Verdict.hasNumber(state)
                && maten.number(0, Kolom.VERSCHIL) != null
                && maten.number(0, Kolom.ONDER) != null
                && maten.number(0, Kolom.BOVEN) != null;
    }

    Panel vraag() {
        Published facts =
                facts(
                        "vraag",
                        "Wie",
                        "mensen met bijstand, jonger dan 66 jaar, " + groep,
                        "Begint in een maand met",
                        instrument,
                        "Vergeleken met",
                        "vergelijkbare mensen die in die maand niets begonnen; later beginnen mag",
                        "Waar we naar kijken",
                        maten.naam(),
                        "Plaats in het plan",
                        isKnown() ? String.valueOf(maten.cell(0, "rang_code").value()) : "onbekend",
                        "Welke starts tellen mee",
                        "alleen wie lang genoeg geleden begon om de hele termijn te kunnen volgen");
        String subject = Verdict.subject(maten);
        return panel("vraag-in-woorden", "De vraag in woorden", facts)
                .saying(
                        "Wat scheelt het voor "
                                + subject.substring(0, 1).toLowerCase(Locale.ROOT)
                                + subject.substring(1)
                                + " als iemand nu begint, tegenover nu niet beginnen?")
                .noting(
                        maten.isExploratory()
                                ? "Deze uitkomst is verkennend: kijk er verder mee, beslis er niet op."
                                : "Deze vraag stond in het analyseplan voordat er een antwoord was.");
    }

    Panel oordeel() {
        Panel panel =
                panel(
                        "oordeel-in-woorden",
                        "Het oordeel",
                        isKnown()
                                ? Reshape.select(maten.table(), "voorziening_code", "staat_code")
                                : facts("oordeel-in-woorden", "Oordeel", "Niet te bepalen"));
        return isKnown()
                ? panel.drawn(
                                new Visual.Findings(
                                        List.of(Verdict.of(maten, 0, instrument + ", " + groep))))
                        .from(maten.metric())
                : panel;
    }

    Panel verschil() {
        if (!hasNumber()) {
            return panel(
                            "verschil-getal",
                            "Het verschil",
                            facts("verschil-getal", "Verschil", GEEN))
                    .saying(GEEN);
        }
        Kind kind = maten.kind();
        Published table =
                Assembly.of("verschil-getal", maten.table().snapshotId())
                        .column("groep", "Vergelijking", Kind.TEXT)
                        .column("oordeel", "Oordeel", Kind.TEXT)
                        .column("verschil", "Verschil", kind)
                        .column("onder", "Ondergrens (95%)", kind)
                        .column("boven", "Bovengrens (95%)", kind)
                        .column("na_start", maten.isKans() ? "Kans na start" : "Na start", kind)
                        .column("zonder", maten.isKans() ? "Kans zonder" : "Zonder", kind)
                        .row(
                                Cell.of("Na correctie"),
                                maten.cell(0, "staat_code"),
                                maten.cell(0, Kolom.VERSCHIL),
                                maten.cell(0, Kolom.ONDER),
                                maten.cell(0, Kolom.BOVEN),
                                maten.cell(0, Kolom.NA_START),
                                maten.cell(0, Kolom.ZONDER))
                        .row(
                                Cell.of("Zonder correctie"),
                                Cell.of("Geen effect: de groepen verschillen"),
                                maten.cell(0, Kolom.RUW),
                                maten.cell(0, Kolom.RUW_ONDER),
                                maten.cell(0, Kolom.RUW_BOVEN),
                                maten.cell(0, Kolom.NA_START),
                                Cell.absent(Cell.State.NVT))
                        .table();
        return panel("verschil-getal", "Het verschil, met en zonder correctie", table)
                .saying(extra())
                .drawn(
                        IntervalChart.of(
                                table,
                                "groep",
                                List.of(
                                        new IntervalChart.Points(
                                                Series.solid("verschil", "Verschil", 1),
                                                "onder",
                                                "boven")),
                                List.of(0.0),
                                "Verschil met interval, na en zonder correctie; nul is geen"
                                        + " verschil"))
                .noting(
                        "Het verschil zonder correctie vergelijkt groepen die niet op elkaar lijken."
                                + " Het staat er om te laten zien wat de correctie doet.")
                .from(maten.metric())
                .laidOut(Layout.FULL_OPEN);
    }

    /**
     * How many starts for one more outcome, only where the interval leaves no doubt of the sign.
     */
    private String extra() {
        double difference = maten.number(0, Kolom.VERSCHIL);
        double low = maten.number(0, Kolom.ONDER);
        double high = maten.number(0, Kolom.BOVEN);
        if (!Verdict.isSign(state) || low * high <= 0) {
            return "Het interval of de correctie voor het aantal vergelijkingen laat open of er een"
                    + " verschil is.";
        }
        if (!maten.isKans()) {
            return "Gemiddeld scheelt het naar schatting " + maten.signed(difference) + ".";
        }
        String each = Notation.of(Math.ceil(1 / Math.abs(difference)), Kind.INTEGER);
        String from =
                Notation.of(Math.ceil(1 / Math.max(Math.abs(low), Math.abs(high))), Kind.INTEGER);
        String to =
                Notation.of(Math.ceil(1 / Math.min(Math.abs(low), Math.abs(high))), Kind.INTEGER);
        return "Naar schatting is dat 1 %s op de %s mensen die beginnen (95%%-interval: 1 op de %s tot 1 op de %s)."
                .formatted(difference > 0 ? "extra" : "minder", each, from, to);
    }

    Panel aantallen() {
        if (!isKnown()) {
            return panel(
                    "aantal-mensen", "Aantallen", facts("aantal-mensen", "Gestart", "niemand"));
        }
        Published table =
                maten.isKans()
                        ? Reshape.select(
                                maten.table(),
                                "voorziening_code",
                                "staat_code",
                                "aantal_gestart",
                                "gebeurtenissen_gestart",
                                "aantal_vergelijking",
                                "gebeurtenissen_vergelijking",
                                "effectieve_omvang",
                                state.equals("ONVOLDOENDE")
                                        ? "nodig_bij_onvoldoende"
                                        : "nodig_per_groep")
                        : Reshape.select(
                                maten.table(),
                                "voorziening_code",
                                "staat_code",
                                "aantal_gestart",
                                "aantal_vergelijking",
                                "effectieve_omvang");
        return panel("aantal-mensen", "Aantallen", table)
                .saying(
                        state.equals("ONVOLDOENDE") && maten.isKans()
                                ? "Om een verschil van 5 procentpunt te kunnen zien zijn ongeveer "
                                        + Notation.of(
                                                maten.cell(0, "nodig_bij_onvoldoende"),
                                                Kind.INTEGER)
                                        + " mensen per groep nodig."
                                : "Ieder telt hier als persoon, hoe vaak iemand ook meedoet.")
                .noting(
                        "Van wie vaker begon telt de eerste start. Iemand uit de"
                                + " vergelijkingsgroep kan in meer maanden meedoen; de effectieve"
                                + " omvang is voor hoeveel mensen die groep na weging telt.")
                .from(maten.metric());
    }

    Panel overlap(Map<String, List<String>> keys) {
        Published all = only("effect_overlap", keys, Maten.UITKOMST);
        if (all.isEmpty()) {
            return none("overlap-beeld", "Overlap");
        }
        Published table =
                Reshape.select(all, "voorkeur_klasse", "overlap_gestart", "overlap_vergelijking");
        return panel("overlap-beeld", "Kans om te beginnen, per groep", table)
                .saying("Waar beide groepen balken hebben, zijn er mensen om mee te vergelijken.")
                .drawn(
                        BarChart.standing(
                                table,
                                "voorkeur_klasse",
                                List.of(
                                        Series.solid("overlap_gestart", "Begon", 1),
                                        Series.solid(
                                                "overlap_vergelijking", "Vergelijkingsgroep", 2)),
                                "Balken: verdeling van de kans om te beginnen in beide groepen"))
                .noting(
                        "Links: mensen die zelden met dit instrument beginnen. Rechts: mensen die er"
                                + " vaak mee beginnen. Klassen met minder dan 10 mensen blijven weg."
                                + " Het beeld hoort bij de hoofdvraag.")
                .from("effect_overlap");
    }

    Panel balans(Map<String, List<String>> keys) {
        Published all = only("effect_balans", keys, "");
        if (all.isEmpty()) {
            return none("balans-kenmerken", "Balans");
        }
        Published table = Reshape.select(all, "kenmerk", "smd_voor", "smd_na");
        return panel("balans-kenmerken", "Verschil per kenmerk, voor en na weging", table)
                .saying(balanced(table))
                .drawn(
                        IntervalChart.of(
                                table,
                                "kenmerk",
                                List.of(
                                        IntervalChart.Points.bare(
                                                Series.solid("smd_na", "Na weging", 1)),
                                        IntervalChart.Points.bare(
                                                Series.dashed("smd_voor", "Voor weging", 6))),
                                List.of(-BALANCED, 0.0, BALANCED),
                                "Punten: verschil per kenmerk voor en na weging"))
                .noting(
                        "Het verschil in gemiddelde, gedeeld door de spreiding bij wie begon. Tot 0,1"
                                + " (de buitenste streepjes) geldt als in balans; in een kleine groep"
                                + " kan het door toeval groter zijn.")
                .from("effect_balans");
    }

    private static String balanced(Published table) {
        int outside = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            Double after = table.cell(row, "smd_na").number();
            outside += after != null && Math.abs(after) > BALANCED ? 1 : 0;
        }
        return outside == 0
                ? "Na weging verschilt geen enkel kenmerk meer dan 0,1."
                : "Na weging verschillen %d van de %d kenmerken nog meer dan 0,1."
                        .formatted(outside, table.rows().size());
    }

    Panel verloop(Map<String, List<String>> keys) {
        Published all = only("effect_verloop", keys, Maten.UITKOMST);
        if (all.isEmpty()) {
            return none("verloop-beeld", "Verloop");
        }
        Published table =
                Reshape.select(
                        all,
                        "verloop_maand",
                        "kans_gestart",
                        "kans_gestart_onder",
                        "kans_gestart_boven",
                        "kans_zonder",
                        "kans_zonder_onder",
                        "kans_zonder_boven",
                        "gevolgd_gestart",
                        "gevolgd_zonder");
        return panel("verloop-beeld", "Uitgestroomd naar werk, per maand na de start", table)
                .saying("De lijnen laten zien wanneer mensen uitstromen, niet hoe zeker dat is.")
                .drawn(
                        LineChart.of(
                                table,
                                "verloop_maand",
                                List.of(
                                        Series.solid("kans_gestart", "Begon", 1),
                                        Series.dashed("kans_zonder", "Vergelijkbare mensen", 2)),
                                "Lijnen: aandeel uitgestroomd naar werk per maand na de start"))
                .noting(
                        "Een stap verschijnt als er tien mensen bij zijn gekomen; de lijn stopt waar"
                                + " minder dan tien mensen te volgen zijn, of waar de schatting op"
                                + " langere termijn niet mag. Wie om een andere reden vertrekt, telt"
                                + " als niet uitgestroomd naar werk. Aantallen gevolgd zijn afgerond op"
                                + " tientallen naar beneden; in de tabel staan de intervallen. De lijn"
                                + " van vergelijkbare mensen is alleen gewogen en kan iets afwijken van"
                                + " deel 3.")
                .from("effect_verloop");
    }

    Panel controles(Map<String, List<String>> keys) {
        Published all = only("effect_controle", keys, "");
        if (all.isEmpty()) {
            return none("controles-lijst", "Controles");
        }
        Published table = Reshape.select(all, "controle_code", "uitslag_code");
        int failed = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            failed += table.code(row, "uitslag_code").orElse("").equals("NIET_DOORSTAAN") ? 1 : 0;
        }
        return panel("controles-lijst", "De controles", table)
                .saying(
                        failed == 0
                                ? "Geen controle is niet doorstaan. Dat bewijst niet dat de schatting"
                                        + " klopt."
                                : "%d van de controles %s niet doorstaan; daarom staat er geen getal."
                                        .formatted(failed, failed == 1 ? "is" : "zijn"))
                .noting(
                        "Een start kan het verleden niet veranderen. Verschillen de groepen toch in"
                                + " wat er voor de start gebeurde, dan verschillen zij in iets wat we"
                                + " niet kennen.")
                .from("effect_controle");
    }

    Panel onbekend() {
        Double strength = hasNumber() ? maten.cell(0, "e_waarde").number() : null;
        if (strength == null) {
            return none("e-waarde", "Onbekende oorzaak");
        }
        String factor = Notation.of(strength, Kind.DECIMAL);
        Double known = maten.isKans() ? maten.cell(0, "maatstaf_factor").number() : null;
        String yardstick =
                known == null
                        ? ""
                        : " Ter vergelijking: van wat we wel weten is “%s” het sterkst, met factor %s."
                                .formatted(
                                        maten.cell(0, "maatstaf_kenmerk").value(),
                                        Notation.of(known, Kind.DECIMAL));
        return panel(
                        "e-waarde",
                        "Onbekende oorzaak",
                        known == null
                                ? Reshape.select(
                                        maten.table(), "voorziening_code", "staat_code", "e_waarde")
                                : Reshape.select(
                                        maten.table(),
                                        "voorziening_code",
                                        "staat_code",
                                        "e_waarde",
                                        "maatstaf_kenmerk",
                                        "maatstaf_factor"))
                .saying(
                        strength <= 1
                                ? "Het interval bevat nul; er is geen verschil om weg te verklaren."
                                        + yardstick
                                : "Een onbekende oorzaak zou de kans om te beginnen en de uitkomst allebei"
                                        + " minstens met factor "
                                        + factor
                                        + " moeten veranderen om het interval tot nul te brengen."
                                        + yardstick)
                .from(maten.metric());
    }

    Panel kleinst() {
        Double smallest = hasNumber() ? maten.number(0, Kolom.KLEINST) : null;
        if (smallest == null) {
            return none("kleinst-zichtbaar", "Kleinste verschil");
        }
        return panel(
                        "kleinst-zichtbaar",
                        "Kleinste verschil",
                        Reshape.select(
                                maten.table(),
                                "voorziening_code",
                                "staat_code",
                                maten.isKans() ? "kleinst_aantoonbaar" : "kleinst_aantal"))
                .saying(
                        "Een werkelijk verschil van %s hadden we met deze aantallen in vier van de vijf"
                                        .formatted(maten.size(smallest))
                                + " gevallen gezien. Een kleiner verschil zien we vaak niet, ook als het"
                                + " er is.")
                .from(maten.metric());
    }

    Panel vergelijkingen(Maten alle) {
        String made =
                isKnown() ? Notation.of(maten.cell(0, "aantal_vergelijkingen"), Kind.INTEGER) : "0";
        Published table =
                hasNumber()
                        ? Reshape.select(
                                maten.table(),
                                "voorziening_code",
                                "staat_code",
                                "p_waarde",
                                "q_waarde",
                                "aantal_vergelijkingen")
                        : facts("q-waarde", "Gecorrigeerde p-waarde", GEEN);
        return panel("q-waarde", "Correctie voor het aantal vergelijkingen", table)
                .saying(
                        "Voor deze uitkomst zijn %s schattingen gemaakt, in een raster van %d vakken. Hoe meer vragen, hoe vaker toeval op een effect lijkt; daar is de q-waarde voor gecorrigeerd."
                                .formatted(made, alle.table().rows().size()))
                .noting(
                        "Tot en met een q-waarde van 0,10 spreken we van een aanwijzing."
                                + (maten.isExploratory()
                                        ? " Deze uitkomst is verkennend en telt in het plan niet mee."
                                        : ""))
                .from(maten.metric());
    }

    Panel niet() {
        return panel(
                        "niet-in-de-gegevens",
                        "Wat we niet weten",
                        facts(
                                "niet-in-de-gegevens",
                                "Motivatie",
                                "staat niet in de gegevens",
                                "Oordeel van de klantmanager",
                                "alleen voor zover het in de screening staat",
                                "Arbeidsmarkt in de buurt",
                                "alleen via het jaar en het kwartaal",
                                "Gezondheid",
                                "alleen via de screening",
                                "Later alsnog beginnen",
                                "telt in beide groepen mee als wat er gewoonlijk gebeurt",
                                "Afkomst, nationaliteit, postcode",
                                "bewust nooit gebruikt"))
                .saying(
                        "Dit is geen proef met loting: wie begint en wie niet, is door mensen gekozen."
                                + " Wij schatten een netto verschil uit de praktijk.")
                .noting(
                        maten.uitkomst().equals("ZRM12")
                                ? "Alleen wie na de start opnieuw is gescreend telt mee. Wie dat is, kan"
                                        + " met de start samenhangen; dat is hier niet gecorrigeerd."
                                : "Het antwoord gaat over wie in het verleden begon, niet over iedereen"
                                        + " die nog zou kunnen beginnen.");
    }

    Panel versies() {
        Published plan = enquiry.ask("analyseplan");
        String version =
                plan.isEmpty() ? "onbekend" : String.valueOf(plan.cell(0, "plan_versie").value());
        String date =
                plan.isEmpty()
                        ? "onbekend"
                        : Notation.of(plan.cell(0, "vastgesteld_op"), Kind.DATE);
        return panel(
                "versies-lijst",
                "Versies",
                facts(
                        "versies-lijst",
                        "Gegevens",
                        "snapshot " + enquiry.snapshotId(),
                        "Tot en met",
                        enquiry.lastMonth().naam(),
                        "Analyseplan",
                        "versie " + version + ", vastgesteld op " + date,
                        "Rekenwijze",
                        "reeks proeven per maand, gewogen en dubbel nagerekend (AIPW)"));
    }

    /** Numbers of an estimate that failed a check: folded away, for who wants to know why. */
    Panel technisch(Map<String, List<String>> keys) {
        Published all = only("effect_technisch", keys, "");
        return panel("technisch", "Getallen die niet betrouwbaar zijn", all)
                .drawn(
                        new Visual.Findings(
                                List.of(
                                        new Visual.Finding(
                                                "Niet gebruiken om te beslissen",
                                                "Niet betrouwbaar te schatten",
                                                Visual.Tone.NEUTRAAL,
                                                "Een of meer controles zijn niet doorstaan. De"
                                                        + " afgekeurde getallen staan in de tabel, voor"
                                                        + " wie wil nagaan waarom."))))
                .from("effect_technisch");
    }

    boolean isUnreliable() {
        return state.equals("ONBETROUWBAAR");
    }

    private Panel none(String id, String title) {
        return panel(id, title, facts(id, title, GEEN)).saying(GEEN);
    }

    private static Panel panel(String id, String title, Published table) {
        return Panel.of(id, title, table).laidOut(Layout.FULL);
    }

    /** The rows of the cell; a key that a table does not have is left out by name. */
    private Published only(String metric, Map<String, List<String>> keys, String without) {
        Published table = enquiry.where(Map.of(), metric);
        for (Map.Entry<String, List<String>> key : keys.entrySet()) {
            if (!key.getKey().equals(without)) {
                table = Reshape.keep(table, key.getKey(), key.getValue());
            }
        }
        return table;
    }

    /** Pairs of a name and a text. */
    private Published facts(String id, String... pairs) {
        Assembly table =
                Assembly.of(id, enquiry.snapshotId())
                        .column("onderdeel", "Onderdeel", Kind.TEXT)
                        .column("antwoord", "Antwoord", Kind.TEXT);
        for (int i = 0; i < pairs.length; i += 2) {
            table.row(Cell.of(pairs[i]), Cell.of(pairs[i + 1]));
        }
        return table.table();
    }
}
