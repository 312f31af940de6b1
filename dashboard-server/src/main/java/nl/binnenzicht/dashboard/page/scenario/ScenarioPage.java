package nl.binnenzicht.dashboard.page.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.dashboard.chart.LineChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.dashboard.page.prognose.Verwachting;
import nl.binnenzicht.marts.scenario.Aannamen;
import nl.binnenzicht.marts.scenario.Rekensom.Pad;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.warehouse.term.Periode;

/** Wat als? Problems: see {@link ScenarioVraag}. */
public final class ScenarioPage implements Page {

    private static final int DRAWS = 200;
    private static final int YEAR = 12;
    private static final String LKS = "lks_personen";
    private static final String[] FROM = {
        "prognose_toestand", "prognose_overgang", "prognose_instroom", "prognose_geld"
    };

    @Override
    public String id() {
        return "scenario";
    }

    @Override
    public Group group() {
        return Group.UITZICHT;
    }

    @Override
    public String title() {
        return "Scenario";
    }

    @Override
    public String question() {
        return "Wat als?";
    }

    @Override
    public String lead() {
        return "Vul in wat er anders gaat en zie wat dat rekenkundig betekent voor bestand,"
                + " indicatoren en BUIG. Dit is een rekensom onder uw aannamen, geen voorspelling:"
                + " of meer uitstroom haalbaar is, zegt hij niet. Het adres van deze pagina bevat"
                + " uw keuze en kunt u delen.";
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Entry> entries() {
        return ScenarioVraag.entries();
    }

    /** What is compared, side by side. */
    private record Maat(String naam, ToDoubleFunction<Pad> som) {}

    @Override
    public List<Section> sections(Enquiry enquiry) {
        ScenarioVraag vraag = ScenarioVraag.read(enquiry.words(), enquiry.lastMonth().last());
        Optional<Basis> basis = Basis.read(enquiry);
        if (basis.isEmpty()) {
            return List.of(
                    Section.of(
                            "uitkomst",
                            "Basis en scenario",
                            Panel.of(
                                            "naast-elkaar",
                                            "Basis en scenario naast elkaar",
                                            Assembly.of("scenario", enquiry.snapshotId()).table())
                                    .saying(
                                            "Er is niets te rekenen: het doorstroommodel heeft minstens"
                                                    + " 24 maanden gegevens en groepen van tien"
                                                    + " personen of meer nodig.")
                                    .from(FROM)
                                    .laidOut(Layout.FULL)));
        }
        Uitkomst uitkomst = new Uitkomst(basis.get(), vraag.aannamen());
        return List.of(
                Section.of(
                                "uitkomst",
                                "Wat verandert er?",
                                sideBySide(enquiry, vraag, basis.get(), uitkomst))
                        .saying(
                                vraag.isLeeg()
                                        ? "Er is nog niets ingevuld: scenario en basis zijn gelijk."
                                        : words(vraag.aannamen(), enquiry)),
                Section.of("bestand", "Hoe loopt het bestand?", stock(enquiry, uitkomst)),
                Section.of(
                        "buig",
                        "Wat betekent het voor de BUIG?",
                        buig(enquiry, basis.get(), uitkomst)));
    }

    /** Both paths and the bands of what they differ. */
    private static final class Uitkomst {
        private final Basis basis;
        private final Aannamen aannamen;
        private final Pad zonder;
        private final Pad met;

        private Uitkomst(Basis basis, Aannamen aannamen) {
            this.basis = basis;
            this.aannamen = aannamen;
            this.zonder = basis.som().verwacht(Aannamen.GEEN);
            this.met = basis.som().verwacht(aannamen);
        }

        private List<Interval> banden(List<ToDoubleFunction<Pad>> maten) {
            return basis.som().verschillen(aannamen, DRAWS, maten);
        }
    }

    private static Panel sideBySide(
            Enquiry enquiry, ScenarioVraag vraag, Basis basis, Uitkomst uitkomst) {
        int end = basis.maanden() - 1;
        int last = ScenarioVraag.HORIZON - 1;
        String over = String.valueOf(basis.jaar());
        List<Maat> maten =
                List.of(
                        new Maat(
                                "Personen in de bijstand, eind " + over,
                                pad -> pad.personen()[end]),
                        new Maat(
                                "Personen in de bijstand, over vijf jaar",
                                pad -> pad.personen()[last]),
                        new Maat(
                                "Bijstandsuitkeringen, eind " + over,
                                pad -> pad.personen()[end] * basis.perPersoon()),
                        new Maat(
                                "Instroom, komende 12 maanden",
                                pad -> Pad.som(pad.instroom(), 0, YEAR)),
                        new Maat(
                                "Uitstroom, komende 12 maanden",
                                pad -> Pad.som(pad.uitstroom(), 0, YEAR)),
                        new Maat(
                                "Uit de uitkering naar werk, komende 12 maanden",
                                pad -> Pad.som(pad.naarWerk(), 0, YEAR)));
        Assembly table =
                Assembly.of("scenario_naast_elkaar", enquiry.snapshotId())
                        .column("getal", "Getal", Kind.TEXT)
                        .column("basis", "Basis", Kind.INTEGER)
                        .column("scenario", "Scenario", Kind.INTEGER)
                        .column("verschil", "Verschil", Kind.INTEGER)
                        .column("verschil_onder", "80%-band van", Kind.INTEGER)
                        .column("verschil_boven", "tot", Kind.INTEGER);
        List<Interval> banden = uitkomst.banden(maten.stream().map(Maat::som).toList());
        for (int i = 0; i < maten.size(); i++) {
            double without = maten.get(i).som().applyAsDouble(uitkomst.zonder);
            double with = maten.get(i).som().applyAsDouble(uitkomst.met);
            table.row(
                    Cell.of(maten.get(i).naam()),
                    whole(without),
                    whole(with),
                    whole(Math.rint(with) - Math.rint(without)),
                    whole(banden.get(i).lower()),
                    whole(banden.get(i).upper()));
        }
        subsidy(enquiry, uitkomst.aannamen, basis, table);
        double without = uitkomst.zonder.personen()[end];
        double with = uitkomst.met.personen()[end];
        return Panel.of("naast-elkaar", "Basis en scenario naast elkaar", table.table())
                .saying(
                        vraag.isLeeg()
                                ? "Zonder aannamen: %s personen in de bijstand eind %s."
                                        .formatted(count(without), over)
                                : "Rekenkundig zijn er eind %s %s personen in de bijstand, tegen %s zonder deze aannamen (%s)."
                                        .formatted(
                                                over,
                                                count(with),
                                                count(without),
                                                Notation.change(
                                                        Math.rint(with) - Math.rint(without))))
                .drawn(new Visual.Tiles(tiles(basis, uitkomst)))
                .noting(
                        "De basis is het doorstroommodel met de kansen van de laatste twee jaar; op"
                                + " de pagina Prognose kan een ander model gekozen zijn. De band"
                                + " rond het verschil komt uit trekkingen die basis en scenario"
                                + " delen: hij zegt hoe zeker de rekensom is, niet hoe zeker de"
                                + " aannamen zijn.",
                        "Wie door een extra baan met loonkostensubsidie uitstroomt, komt in deze"
                                + " rekensom niet terug.")
                .from(FROM)
                .laidOut(Layout.FULL_OPEN);
    }

    private static List<Visual.Tile> tiles(Basis basis, Uitkomst uitkomst) {
        int end = basis.maanden() - 1;
        Jaar met = Jaar.eerste(basis, uitkomst.met, uitkomst.aannamen.budget());
        Jaar zonder = Jaar.eerste(basis, uitkomst.zonder, 0);
        List<Visual.Tile> tiles = new ArrayList<>();
        tiles.add(
                new Visual.Tile(
                        "Personen in de bijstand, eind " + basis.jaar(),
                        count(uitkomst.met.personen()[end]),
                        "basis " + count(uitkomst.zonder.personen()[end])));
        tiles.add(
                new Visual.Tile(
                        "BUIG-uitgaven in " + basis.jaar(),
                        euro(met.netto()),
                        "basis " + euro(zonder.netto())));
        met.vangnet()
                .ifPresent(
                        found ->
                                tiles.add(
                                        new Visual.Tile(
                                                "Eigen risico in " + basis.jaar(),
                                                euro(found.eigenRisico()),
                                                "basis "
                                                        + euro(
                                                                zonder.vangnet()
                                                                        .orElseThrow()
                                                                        .eigenRisico()))));
        return tiles;
    }

    /** The indicator that extra jobs with wage subsidy touch; it has no states of its own. */
    private static void subsidy(Enquiry enquiry, Aannamen aannamen, Basis basis, Assembly table) {
        Cell expected = new Verwachting(enquiry).cell(LKS, "verwacht");
        if (expected.number() == null) {
            return;
        }
        double extra = aannamen.lks() * Math.min(basis.maanden(), YEAR) / YEAR;
        table.row(
                Cell.of("Personen met loonkostensubsidie, eind " + basis.jaar()),
                whole(expected.number()),
                whole(expected.number() + extra),
                whole(extra),
                Cell.absent(Cell.State.NVT),
                Cell.absent(Cell.State.NVT));
    }

    private static Panel stock(Enquiry enquiry, Uitkomst uitkomst) {
        Assembly table =
                Assembly.of("scenario_bestand", enquiry.snapshotId())
                        .column("maand", "Maand", Kind.TEXT)
                        .column("basis", "Basis", Kind.INTEGER)
                        .column("scenario", "Scenario", Kind.INTEGER);
        for (int h = 0; h < ScenarioVraag.HORIZON; h++) {
            table.row(
                    Cell.of(Periode.ofMaand(enquiry.lastMonth().last().plusMonths(h + 1)).naam()),
                    whole(uitkomst.zonder.personen()[h]),
                    whole(uitkomst.met.personen()[h]));
        }
        Published published = table.table();
        return Panel.of("bestand-maanden", "Personen in de bijstand, vijf jaar", published)
                .drawn(
                        LineChart.of(
                                published,
                                "maand",
                                List.of(
                                        Series.solid("basis", "Basis", 6),
                                        Series.dashed("scenario", "Scenario", 1)),
                                "Lijnen: personen in de bijstand per maand, basis en scenario"))
                .noting(
                        "Verder dan een jaar is het model niet op het verleden geprobeerd. De lijn"
                                + " laat zien waar de aannamen heen trekken als verder niets"
                                + " verandert.")
                .from(FROM)
                .laidOut(Layout.FULL);
    }

    private static Panel buig(Enquiry enquiry, Basis basis, Uitkomst uitkomst) {
        Assembly table =
                Assembly.of("scenario_buig", enquiry.snapshotId())
                        .column("jaar", "Jaar", Kind.TEXT)
                        .column("netto_basis", "Uitgaven, basis", Kind.EUR)
                        .column("netto", "Uitgaven, scenario", Kind.EUR)
                        .column("verschil", "Verschil", Kind.EUR)
                        .column("budget", "Budget, scenario", Kind.EUR)
                        .column("tekort", "Tekort, scenario", Kind.EUR)
                        .column("eigen_basis", "Eigen risico, basis", Kind.EUR)
                        .column("eigen", "Eigen risico, scenario", Kind.EUR)
                        .column("vangnet_basis", "Vangnet, basis", Kind.EUR)
                        .column("vangnet", "Vangnet, scenario", Kind.EUR);
        List<Jaar> met = Jaar.alle(basis, uitkomst.met, uitkomst.aannamen.budget());
        List<Jaar> zonder = Jaar.alle(basis, uitkomst.zonder, 0);
        for (int i = 0; i < met.size(); i++) {
            Jaar one = met.get(i);
            Jaar base = zonder.get(i);
            table.row(
                    Cell.of(String.valueOf(one.jaar())),
                    amount(base.netto()),
                    amount(one.netto()),
                    amount(one.netto() - base.netto()),
                    one.budget().map(ScenarioPage::amount).orElse(Cell.absent(Cell.State.NVT)),
                    one.vangnet()
                            .map(found -> amount(found.tekort()))
                            .orElse(Cell.absent(Cell.State.NVT)),
                    own(base),
                    own(one),
                    net(base),
                    net(one));
        }
        Panel panel =
                Panel.of("buig-jaren", "BUIG per jaar, basis en scenario", table.table())
                        .saying(sentence(basis, met.get(0), zonder.get(0)))
                        .from(FROM)
                        .laidOut(Layout.FULL_OPEN)
                        .noting(
                                basis.budget().isEmpty()
                                        ? "Er is geen BUIG-budget geleverd; eigen risico en vangnet zijn dan niet te rekenen."
                                        : "Budget: dat van %s in elk jaar, plus wat u invulde. Prijs: netto %s per uitkering per maand, zonder indexatie tenzij u die invulde."
                                                .formatted(
                                                        basis.budgetJaar(),
                                                        Notation.of(
                                                                Math.rint(basis.prijs()),
                                                                Kind.EUR)),
                                "Eigen risico en vangnet volgens de regel van dat jaar, op dat jaar"
                                        + " alleen; aanvullende eisen over meer jaren zijn niet"
                                        + " gerekend. De regel vanaf 2026 is deels een aanname.");
        return basis.lksPrijs().isPresent() && uitkomst.aannamen.lks() > 0
                ? panel.noting(
                        "De extra loonkostensubsidie staat niet in de BUIG hierboven: die kost naar"
                                + " de prijs van nu %s per jaar."
                                        .formatted(
                                                euro(
                                                        basis.lksPrijs().get()
                                                                * YEAR
                                                                * uitkomst.aannamen.lks())))
                : panel;
    }

    private static String sentence(Basis basis, Jaar met, Jaar zonder) {
        double step = Math.rint(met.netto()) - Math.rint(zonder.netto());
        return "De BUIG-uitgaven in %d komen rekenkundig uit op %s%s."
                .formatted(
                        basis.jaar(),
                        euro(met.netto()),
                        step == 0
                                ? ""
                                : ", %s %s dan zonder deze aannamen"
                                        .formatted(
                                                euro(Math.abs(step)),
                                                step < 0 ? "minder" : "meer"));
    }

    /** The assumptions in a sentence. */
    private static String words(Aannamen aannamen, Enquiry enquiry) {
        List<String> parts = new ArrayList<>();
        if (aannamen.uitstroom() != 0) {
            parts.add(share(aannamen.uitstroom(), "uitstroom"));
        }
        if (aannamen.instroom() != 0) {
            parts.add(share(aannamen.instroom(), "instroom"));
        }
        if (aannamen.lks() != 0) {
            parts.add(
                    count(aannamen.lks())
                            + " extra banen met loonkostensubsidie in de komende twaalf maanden");
        }
        if (aannamen.budget() != 0) {
            parts.add(
                    "%s %s BUIG-budget per jaar"
                            .formatted(
                                    euro(Math.abs(aannamen.budget())),
                                    aannamen.budget() < 0 ? "minder" : "meer"));
        }
        if (aannamen.wetVanaf() > 0) {
            String from =
                    Periode.ofMaand(enquiry.lastMonth().last().plusMonths(aannamen.wetVanaf()))
                            .naam();
            if (aannamen.wetPrijs() != 0) {
                parts.add(
                        "vanaf " + from + " " + share(aannamen.wetPrijs(), "prijs per uitkering"));
            }
            if (aannamen.wetInstroom() != 0) {
                parts.add(
                        "vanaf %s %s personen %s instroom per maand"
                                .formatted(
                                        from,
                                        count(Math.abs(aannamen.wetInstroom())),
                                        aannamen.wetInstroom() < 0 ? "minder" : "meer"));
            }
        }
        return parts.isEmpty()
                ? "Alles wat is ingevuld is nul: scenario en basis zijn gelijk."
                : "Aannamen: " + String.join("; ", parts) + ".";
    }

    private static String share(double share, String what) {
        String size = Notation.of(Math.abs(share) * 100, Kind.DECIMAL).replaceFirst(",0$", "");
        return "%s%% %s %s".formatted(size, share < 0 ? "minder" : "meer", what);
    }

    private static Cell own(Jaar jaar) {
        return jaar.vangnet()
                .map(found -> amount(found.eigenRisico()))
                .orElse(Cell.absent(Cell.State.NVT));
    }

    private static Cell net(Jaar jaar) {
        return jaar.vangnet()
                .map(found -> amount(found.vangnet()))
                .orElse(Cell.absent(Cell.State.NVT));
    }

    private static Cell whole(double number) {
        return Cell.of((long) Math.rint(number));
    }

    private static Cell amount(double number) {
        return Cell.of((long) Math.rint(number));
    }

    private static String count(double number) {
        return Notation.of(Math.rint(number), Kind.INTEGER);
    }

    private static String euro(double number) {
        return Notation.of(Math.rint(number), Kind.EUR);
    }
}
