package nl.binnenzicht.dashboard.page.cohorten;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.dashboard.answer.CohortBeeld;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.IntervalChart.Points;
import nl.binnenzicht.dashboard.chart.LineChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.chart.SunburstChart;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;

/** The panels about a cohort, or about two beside each other. */
public final class CohortPanels {

    private static final double ONGELIJK = 0.1;
    private static final int MEESTE_VERSCHILLEN = 12;

    private static final String GEEN_EFFECT =
            "Een verschil tussen cohorten is geen effect: de groepen verschillen ook in andere dingen."
                    + " Wat een instrument doet, staat bij Wat werkt voor wie.";

    private static final String VOORUIT =
            "Let op: een regel kijkt na de index. Wie eerder vertrok kan daardoor buiten de groep vallen;"
                    + " de uitstroom in die tijd hoort bij de keuze van de groep en zegt niets over de"
                    + " kans om te vertrekken.";

    private final CohortBeeld beeld;
    private final boolean twee;

    private CohortPanels(CohortBeeld beeld) {
        this.beeld = beeld;
        this.twee = beeld.b().isPresent();
    }

    public static List<Section> van(CohortBeeld beeld) {
        CohortPanels panels = new CohortPanels(beeld);
        return List.of(
                Section.of("aantal", "Hoeveel mensen zijn het?", panels.uitval()),
                panels.wie(),
                panels.daarna(),
                Section.of("instrumenten", "Welke instrumenten volgden?", panels.paden()));
    }

    private Panel[] uitval() {
        List<Panel> panels = new ArrayList<>();
        panels.add(uitval("uitval", twee ? "Uitval, cohort A" : "Uitval per regel", true));
        if (twee) {
            panels.add(uitval("uitval-b", "Uitval, cohort B", false));
        }
        return panels.toArray(Panel[]::new);
    }

    private Panel uitval(String id, String titel, boolean a) {
        var telling = a ? beeld.a() : beeld.b().orElseThrow();
        String aantal = Notation.of(telling.aantal(), Kind.INTEGER);
        Panel panel =
                Panel.of(id, titel, telling.uitval())
                        .saying(
                                telling.aantal().isShown()
                                        ? aantal + " mensen voldoen aan alle regels."
                                        : "Het aantal wordt niet getoond.")
                        .laidOut(twee ? Layout.HALF : Layout.FULL);
        return telling.uitval().withheld() == 0
                ? panel
                : panel.noting(
                        "Een stap met minder dan tien mensen verschil met een andere getoonde groep"
                                + " staat er niet in: het verschil zou over een paar mensen gaan.");
    }

    private Section wie() {
        Panel tabel = Panel.of("kenmerken", "Kenmerken op de index", beeld.kenmerken());
        if (!twee) {
            return Section.of(
                    "wie",
                    "Wie zijn het?",
                    tabel.saying("De samenstelling van het cohort op de indexdatum.")
                            .laidOut(Layout.FULL));
        }
        Published smd = smd();
        long groot =
                beeld.kenmerken().rows().stream()
                        .map(rij -> rij.get(beeld.kenmerken().indexOf("smd")).number())
                        .filter(waarde -> waarde != null && Math.abs(waarde) > ONGELIJK)
                        .count();
        Panel verschil =
                Panel.of("verschillen", "Hoe verschillen A en B?", smd)
                        .saying(
                                smd.isEmpty()
                                        ? "Geen enkel verschil kan worden getoond."
                                        : groot == 0
                                                ? "Geen getoond kenmerk verschilt meer dan 0,1"
                                                        + " standaardafwijking."
                                                : groot == 1
                                                        ? "Een kenmerk verschilt meer dan 0,1"
                                                                + " standaardafwijking."
                                                        : groot
                                                                + " kenmerken verschillen meer dan 0,1"
                                                                + " standaardafwijking.")
                        .drawn(
                                IntervalChart.of(
                                        smd,
                                        "kenmerk",
                                        List.of(Points.bare(Series.solid("smd", "SMD", 1))),
                                        List.of(-ONGELIJK, 0.0, ONGELIJK),
                                        "Verschil tussen A en B per kenmerk in standaardafwijkingen;"
                                                + " de getallen staan in de tabel."))
                        .noting(
                                "SMD: verschil in aandeel, A min B, gedeeld door de standaardafwijking"
                                        + " van beide groepen samen. Boven 0,1 noemen we het ongelijk. Hier"
                                        + " staan de grootste, in de volgende tabel alle.")
                        .laidOut(Layout.FULL);
        return Section.of(
                "wie",
                "Wie zijn het?",
                verschil,
                tabel.saying("Aandeel van elke groep in A en in B.")
                        .noting(overlap())
                        .laidOut(Layout.FULL));
    }

    private String overlap() {
        return beeld.overlap().isShown()
                ? "In beide cohorten: " + Notation.of(beeld.overlap(), Kind.INTEGER) + " mensen."
                : "Hoeveel mensen in beide cohorten zitten wordt niet getoond.";
    }

    /** Only the groups with a difference that is shown, largest first. */
    private Published smd() {
        Assembly tabel =
                Assembly.of("cohort_verschillen", beeld.kenmerken().snapshotId())
                        .column("kenmerk", "Kenmerk", Kind.TEXT)
                        .column("smd", "SMD", Kind.DECIMAL);
        Published van = beeld.kenmerken();
        List<Integer> rijen = new ArrayList<>();
        for (int row = 0; row < van.rows().size(); row++) {
            if (van.cell(row, "smd").number() != null) {
                rijen.add(row);
            }
        }
        rijen.sort((een, ander) -> Double.compare(grootte(van, ander), grootte(van, een)));
        for (int row : rijen.subList(0, Math.min(MEESTE_VERSCHILLEN, rijen.size()))) {
            tabel.row(
                    Cell.of(
                            van.cell(row, "kenmerk").value()
                                    + ": "
                                    + van.cell(row, "groep").value()),
                    van.cell(row, "smd"));
        }
        return tabel.table();
    }

    private static double grootte(Published tabel, int row) {
        return Math.abs(tabel.cell(row, "smd").number());
    }

    private Section daarna() {
        Published uitkomsten = beeld.uitkomsten();
        List<Points> punten = new ArrayList<>();
        punten.add(
                new Points(Series.solid("a", twee ? "Cohort A" : "Kans", 1), "a_onder", "a_boven"));
        if (twee) {
            punten.add(new Points(Series.dashed("b", "Cohort B", 2), "b_onder", "b_boven"));
        }
        Panel uit =
                Panel.of("uitkomsten", "Uitstroom na 6, 12 en 24 maanden", uitkomsten)
                        .saying(zin(uitkomsten))
                        .drawn(
                                IntervalChart.of(
                                        uitkomsten,
                                        "uitkomst",
                                        punten,
                                        List.of(),
                                        "Kans op uitstroom met 95%-interval; de getallen staan in de"
                                                + " tabel."))
                        .noting(
                                "Kans op uitstroom als beide manieren van vertrekken meedoen"
                                        + " (Aalen-Johansen), met 95%-interval. Alleen mensen met"
                                        + " bijstand op de index, of vanaf de dag dat zij die daarna"
                                        + " krijgen.");
        Panel lijn =
                Panel.of("verloop", "Verloop vanaf de index", beeld.verloop())
                        .saying("Naar werk, en anders weg uit de bijstand.")
                        .drawn(
                                LineChart.of(
                                        beeld.verloop(),
                                        "maand",
                                        lijnen(),
                                        "Aandeel dat is vertrokken per maand na de index; de getallen"
                                                + " staan in de tabel."))
                        .noting(
                                "Gevolgd: mensen die net voor die maand nog in de bijstand zijn. De"
                                        + " lijn begint bij tien mensen en stopt onder de tien.");
        if (kijktVooruit()) {
            uit = uit.noting(VOORUIT);
            lijn = lijn.noting(VOORUIT);
        }
        Section section = Section.of("daarna", "Wat gebeurde er daarna?", uit, lijn);
        return section.saying(
                twee
                        ? GEEN_EFFECT
                        : "Wat er gebeurde, niet waardoor. " + GEEN_EFFECT.split(": ")[0] + ".");
    }

    private boolean kijktVooruit() {
        return Stream.concat(Stream.of(beeld.a()), beeld.b().stream())
                .anyMatch(telling -> !telling.cohort().naDeIndex().isEmpty());
    }

    private List<Series> lijnen() {
        List<Series> lijnen = new ArrayList<>();
        lijnen.add(Series.solid("a_werk", twee ? "Naar werk A" : "Naar werk", 1));
        lijnen.add(Series.dotted("a_anders", twee ? "Anders weg A" : "Anders weg", twee ? 1 : 2));
        if (twee) {
            lijnen.add(Series.dashed("b_werk", "Naar werk B", 2));
            lijnen.add(Series.dotted("b_anders", "Anders weg B", 2));
        }
        return lijnen;
    }

    private String zin(Published uitkomsten) {
        Cell a = uitkomsten.cell(1, "a");
        if (!twee) {
            return a.isShown()
                    ? "Van de mensen die in de bijstand zijn, is na 12 maanden "
                            + Notation.of(a, Kind.SHARE)
                            + " uitgestroomd naar werk."
                    : "De kans op werk na 12 maanden wordt niet getoond.";
        }
        Cell b = uitkomsten.cell(1, "b");
        return a.isShown() && b.isShown()
                ? "Na 12 maanden is van A %s uitgestroomd naar werk, van B %s."
                        .formatted(Notation.of(a, Kind.SHARE), Notation.of(b, Kind.SHARE))
                : "De kans op werk na 12 maanden wordt niet voor beide getoond.";
    }

    private Panel paden() {
        Published paden = beeld.paden();
        Panel panel =
                Panel.of("paden", twee ? "Paden van cohort A" : "Paden", paden)
                        .saying(
                                paden.isEmpty()
                                        ? "Er is geen pad te tonen."
                                        : "Van binnen naar buiten: het eerste instrument na de index,"
                                                + " het tweede, enzovoort.")
                        .noting(
                                "Een instrument telt vanaf 14 dagen; hetzelfde instrument met hoogstens"
                                        + " 30 dagen ertussen is één keer. Twee instrumenten die 30"
                                        + " dagen of langer naast elkaar lopen zijn samen een stap."
                                        + " Paden van minder dan tien mensen staan bij Overige paden.")
                        .laidOut(Layout.FULL);
        return paden.isEmpty()
                ? panel
                : panel.drawn(
                        SunburstChart.of(
                                paden,
                                List.of("stap_1", "stap_2", "stap_3", "stap_4"),
                                "aantal",
                                List.of(CohortBeeld.GEEN, CohortBeeld.OVERIG),
                                "Paden van instrumenten; de getallen staan in de tabel."));
    }
}
