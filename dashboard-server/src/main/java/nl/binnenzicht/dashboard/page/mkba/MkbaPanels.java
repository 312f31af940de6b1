package nl.binnenzicht.dashboard.page.mkba;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.chart.BarChart;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.marts.mkba.Actor;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.Effect;
import nl.binnenzicht.marts.mkba.Gegeven;
import nl.binnenzicht.marts.mkba.Invoer;
import nl.binnenzicht.marts.mkba.MkbaModel.Regel;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.ActorSaldo;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.Uitslag;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.Variant;
import nl.binnenzicht.marts.mkba.Prijs;
import nl.binnenzicht.marts.mkba.Trekkingen;

/** The panels of one outcome. */
final class MkbaPanels {

    private static final int BINS = 20;

    private final String snapshotId;
    private final MkbaUitkomst uitkomst;
    private final Casus casus;

    MkbaPanels(String snapshotId, MkbaUitkomst uitkomst) {
        this.snapshotId = snapshotId;
        this.uitkomst = uitkomst;
        this.casus = uitkomst.casus();
    }

    /** A number that is not one is not known. */
    static Cell cell(double number) {
        return Double.isFinite(number) ? Cell.of(number) : Cell.absent(Cell.State.ONBEKEND);
    }

    /** Whole euros: cents of an estimate say nothing. The sheet to recalculate has them all. */
    static Cell euro(double amount) {
        return Double.isFinite(amount)
                ? Cell.of(Math.rint(amount) + 0.0)
                : Cell.absent(Cell.State.ONBEKEND);
    }

    private Assembly table(String id) {
        return Assembly.of("mkba_" + id, snapshotId);
    }

    /**
     * The key figures in words and tiles.
     *
     * @param isAnders the reader changed a number
     */
    Panel kern(boolean isAnders) {
        Assembly table =
                table("kern")
                        .column("maat", "Maat", Kind.TEXT)
                        .column("uitkomst", "Uitkomst", Kind.TEXT);
        List<Visual.Tile> tiles = new ArrayList<>();
        for (Visual.Tile tile : measures()) {
            table.row(Cell.of(tile.label()), Cell.of(tile.value()));
            tiles.add(tile);
        }
        List<String> notes = new ArrayList<>(casus.waarschuwingen());
        if (isAnders) {
            notes.add("Dit is uw keuze. Wat de API en andere pagina’s geven, is de casus zelf.");
        }
        uitkomst.trekkingen().ifPresent(drawn -> notes.add(Tekst.trekkingen(casus, drawn)));
        return Panel.of("kern", "Uitkomst per " + casus.eenheid(), table.table())
                .saying(Tekst.saldo(uitkomst) + " " + Tekst.omslag(uitkomst))
                .drawn(new Visual.Tiles(tiles))
                .from("mkba_uitkomst")
                .noting(notes.toArray(String[]::new))
                .laidOut(Layout.FULL);
    }

    private List<Visual.Tile> measures() {
        Optional<Trekkingen> drawn = uitkomst.trekkingen();
        Effect effect = casus.effect();
        List<Visual.Tile> tiles = new ArrayList<>();
        if (drawn.isPresent()) {
            tiles.add(
                    new Visual.Tile(
                            "Saldo voor de samenleving",
                            Tekst.euro(uitkomst.ncw()),
                            "netto contante waarde, prijzen van " + casus.prijspeil()));
            tiles.add(
                    new Visual.Tile(
                            "Kans op een saldo boven nul",
                            Notation.of(drawn.get().kansPositief(), Kind.SHARE),
                            "aandeel van de trekkingen"));
            tiles.add(
                    new Visual.Tile(
                            "Baten gedeeld door kosten",
                            Tekst.verhouding(uitkomst.batenPerKosten()),
                            Tekst.euro(uitkomst.baten())
                                    + " tegenover "
                                    + Tekst.euro(uitkomst.kosten())));
        } else {
            tiles.add(
                    new Visual.Tile(
                            "Kosten voor de samenleving",
                            Tekst.euro(uitkomst.kosten()),
                            "contant over %d jaar, prijzen van %d"
                                    .formatted(casus.horizon(), casus.prijspeil())));
            tiles.add(
                    new Visual.Tile(
                            "Baten als het helemaal werkt",
                            Tekst.euro(uitkomst.perEffect()),
                            effect.isAandeel() ? "bij een effect van 100%" : "per effect van 1"));
        }
        tiles.add(
                new Visual.Tile(
                        effect.isAandeel() ? "Effect, in procentpunt" : "Effect",
                        zonderEenheid(Tekst.gemeten(effect)),
                        effect.gegeven()
                                .map(one -> one.isAanname() ? "aanname" : effect.betekenis())
                                .orElse("niet gemeten")));
        boolean hasOmslag = uitkomst.isMeerBeter() && Double.isFinite(uitkomst.omslag());
        tiles.add(
                new Visual.Tile(
                        effect.isAandeel() ? "Omslag, in procentpunt" : "Omslag",
                        hasOmslag
                                ? zonderEenheid(Tekst.effect(effect, uitkomst.omslag()))
                                : "n.v.t.",
                        "effect waarbij het quitte is"));
        drawn.ifPresent(
                all ->
                        tiles.add(
                                new Visual.Tile(
                                        "Waarde van zekerheid",
                                        Tekst.euro(all.evpi()),
                                        "wat beter weten hoogstens waard is")));
        return tiles;
    }

    private static String zonderEenheid(String effect) {
        return effect.replace(" procentpunt", "");
    }

    /** What counts for society, per post. */
    Panel welvaart() {
        Map<String, Double> perPost = new LinkedHashMap<>();
        for (Regel regel : uitkomst.regels()) {
            if (!regel.post().isOverdracht()) {
                perPost.merge(regel.post().code(), regel.contant(), Double::sum);
            }
        }
        Assembly table =
                table("welvaart")
                        .column("post", "Post", Kind.TEXT)
                        .column("contant", "Contant gemaakt", Kind.EUR);
        perPost.forEach((post, amount) -> table.row(Cell.of(Tekst.post(post)), euro(amount)));
        if (uitkomst.trekkingen().isPresent()) {
            table.row(Cell.of("Saldo"), euro(uitkomst.ncw()));
        }
        Published published = table.table();
        return Panel.of("welvaart", "Voor de samenleving", published)
                .saying(
                        uitkomst.trekkingen().isPresent()
                                ? "Tegenover %s aan kosten staat %s aan baten."
                                        .formatted(
                                                Tekst.euro(uitkomst.kosten()),
                                                Tekst.euro(uitkomst.baten()))
                                : "Alleen de kosten zijn bekend: %s."
                                        .formatted(Tekst.euro(uitkomst.kosten())))
                .drawn(
                        BarChart.lying(
                                published,
                                "post",
                                List.of(Series.solid("contant", "Contant gemaakt", 1)),
                                "Balken: kosten en baten voor de samenleving"))
                .noting("Overdrachten staan hier niet: wat de één krijgt, betaalt de ander.")
                .from("mkba_posten");
    }

    /** The business case of each actor, transfers included. */
    Panel actoren() {
        Assembly table =
                table("actoren")
                        .column("actor", "Actor", Kind.TEXT)
                        .column("saldo", "Saldo", Kind.EUR)
                        .column("kosten", "Kosten", Kind.EUR)
                        .column("baten", "Baten", Kind.EUR)
                        .column("overdrachten", "Overdrachten", Kind.EUR)
                        .column("omslag", "Omslag van het effect", Kind.TEXT);
        List<ActorSaldo> actoren = uitkomst.actoren();
        for (ActorSaldo one : actoren) {
            table.row(
                    Cell.of(Tekst.post(one.actor().naam())),
                    euro(one.saldo()),
                    euro(one.kosten()),
                    euro(one.baten()),
                    euro(one.overdrachten()),
                    Double.isFinite(one.omslag()) && one.omslag() > 0
                            ? Cell.of(Tekst.effect(casus.effect(), one.omslag()))
                            : Cell.absent(Cell.State.NVT));
        }
        if (actoren.isEmpty()) {
            return Panel.of("actoren", "Voor elke actor", vast())
                    .saying("Zonder effect staat per actor alleen vast wat er hoe dan ook gebeurt.")
                    .from("mkba_per_actor");
        }
        Published published = table.table();
        return Panel.of("actoren", "Voor elke actor", published)
                .saying(gemeente(actoren))
                .drawn(
                        BarChart.lying(
                                published,
                                "actor",
                                List.of(Series.solid("saldo", "Saldo, met overdrachten", 2)),
                                "Balken: saldo per actor, contant gemaakt"))
                .noting(
                        "Plus is winst voor de actor. De saldo’s zijn samen dat van de samenleving.")
                .from("mkba_per_actor");
    }

    private static String gemeente(List<ActorSaldo> actoren) {
        return actoren.stream()
                .filter(one -> one.actor() == Actor.GEMEENTE)
                .findFirst()
                .map(
                        one ->
                                "De gemeente houdt %s %s."
                                        .formatted(
                                                Tekst.euro(Math.abs(one.saldo())),
                                                one.saldo() < 0 ? "tekort" : "over"))
                .orElse("");
    }

    /** What happens to an actor whatever the effect is. */
    private Published vast() {
        Assembly table =
                table("actoren")
                        .column("actor", "Actor", Kind.TEXT)
                        .column("post", "Post", Kind.TEXT)
                        .column("contant", "Contant gemaakt", Kind.EUR);
        Map<String, Double> sums = new LinkedHashMap<>();
        Map<String, Regel> first = new LinkedHashMap<>();
        for (Regel regel : uitkomst.regels()) {
            String key = regel.actor() + "/" + regel.post().code();
            sums.merge(key, regel.contant(), Double::sum);
            first.putIfAbsent(key, regel);
        }
        first.forEach(
                (key, regel) ->
                        table.row(
                                Cell.of(Tekst.post(regel.actor().naam())),
                                Cell.of(Tekst.post(regel.post().code())),
                                euro(sums.get(key))));
        return table.table();
    }

    /** The draws in classes of the same width, between the outer half percents. */
    Panel verdeling() {
        Trekkingen drawn = uitkomst.trekkingen().orElseThrow();
        double low = drawn.quantile(0.005);
        double high = drawn.quantile(0.995);
        double width = (high - low) / BINS;
        Assembly table =
                table("verdeling")
                        .column("vanaf", "Vanaf", Kind.TEXT)
                        .column("tot", "Tot", Kind.TEXT)
                        .column("aandeel", "Aandeel van de trekkingen", Kind.SHARE);
        for (int bin = 0; bin < BINS && width > 0; bin++) {
            double from = low + bin * width;
            double to = from + width;
            boolean isLast = bin == BINS - 1;
            long count =
                    Arrays.stream(drawn.ncw())
                            .filter(v -> v >= from && (v < to || isLast && v <= high))
                            .count();
            table.row(
                    Cell.of(Tekst.euro(from)),
                    Cell.of(Tekst.euro(to)),
                    Cell.of((double) count / casus.trekkingen()));
        }
        Published published = table.table();
        double chance = drawn.kansPositief();
        return Panel.of("verdeling", "Saldo in de trekkingen", published)
                .saying(
                        "In %s van de trekkingen ligt het saldo boven nul."
                                .formatted(Notation.of(chance, Kind.SHARE)))
                .drawn(
                        BarChart.standing(
                                published,
                                "vanaf",
                                List.of(Series.solid("aandeel", "Aandeel van de trekkingen", 1)),
                                "Balken: verdeling van het saldo over de trekkingen"))
                .noting(
                        "In elke trekking krijgt elke onzekere invoer tegelijk een andere waarde."
                                + " Het uiterste half procent aan beide kanten staat er niet.");
    }

    Panel tornado() {
        List<Uitslag> tornado =
                uitkomst.tornado().stream().filter(one -> one.breedte() >= 0.5).toList();
        Assembly table =
                table("tornado")
                        .column("invoer", "Invoer", Kind.TEXT)
                        .column("ncw", "Saldo", Kind.EUR)
                        .column("laag", "Laagste saldo", Kind.EUR)
                        .column("hoog", "Hoogste saldo", Kind.EUR)
                        .column("bij_laag", "Saldo bij de lage waarde", Kind.EUR)
                        .column("bij_hoog", "Saldo bij de hoge waarde", Kind.EUR);
        for (Uitslag one : tornado) {
            table.row(
                    Cell.of(title(one.invoer())),
                    euro(uitkomst.ncw()),
                    euro(Math.min(one.laag(), one.hoog())),
                    euro(Math.max(one.laag(), one.hoog())),
                    euro(one.laag()),
                    euro(one.hoog()));
        }
        Published published = table.table();
        return Panel.of("tornado", "Welke invoer maakt het meest uit?", published)
                .saying(
                        tornado.isEmpty()
                                ? "Geen enkele onzekere invoer maakt voor de samenleving iets uit."
                                : "Het meest maakt uit: %s."
                                        .formatted(lower(title(tornado.get(0).invoer()))))
                .drawn(
                        IntervalChart.of(
                                published,
                                "invoer",
                                List.of(
                                        new IntervalChart.Points(
                                                Series.solid("ncw", "Saldo", 1), "laag", "hoog")),
                                List.of(0.0),
                                "Balken met punt: saldo als een invoer laag of hoog is"))
                .noting(
                        "Elke invoer gaat alleen van zijn tiende naar zijn negentigste percentiel;"
                                + " de rest blijft op zijn basis. Wat voor de samenleving niets uitmaakt, zoals"
                                + " een prijs van alleen overdrachten, staat er niet bij.");
    }

    private String title(String invoer) {
        String prijs = Invoer.prijsCode(invoer);
        return prijs == null
                ? Parameter.title(invoer)
                : "Prijs: " + casus.prijzen().get(prijs).naam().split(",")[0];
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    Panel disconto() {
        Assembly table =
                table("disconto")
                        .column("voet", "Discontovoet", Kind.TEXT)
                        .column("ncw", "Saldo voor de samenleving", Kind.EUR);
        table.row(rate(casus.disconto().voet(), " (basis)"), euro(uitkomst.ncw()));
        for (Variant one : uitkomst.varianten()) {
            table.row(rate(one.voet(), ""), euro(one.ncw()));
        }
        return Panel.of("disconto", "Met een andere discontovoet", table.table())
                .saying("Een hogere voet maakt baten die later komen minder waard.")
                .noting("Bron van de voet: " + casus.disconto().bron() + ".");
    }

    private static Cell rate(double voet, String mark) {
        return Cell.of(Tekst.number(voet * 100) + "%" + mark);
    }

    Panel jaren() {
        Assembly table = table("jaren").column("jaar", "Jaar", Kind.TEXT);
        List<Actor> actoren = uitkomst.actoren().stream().map(ActorSaldo::actor).toList();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < actoren.size(); i++) {
            String column = actoren.get(i).name();
            String title = Tekst.post(actoren.get(i).naam());
            table.column(column, title, Kind.EUR);
            series.add(Series.solid(column, title, i + 1));
        }
        for (int jaar = 0; jaar < casus.horizon(); jaar++) {
            Cell[] row = new Cell[actoren.size() + 1];
            row[0] = Cell.of(String.valueOf(jaar));
            for (int i = 0; i < actoren.size(); i++) {
                row[i + 1] = euro(contant(jaar, actoren.get(i)));
            }
            table.row(row);
        }
        Published published = table.table();
        return Panel.of("jaren", "Saldo per jaar en actor, contant gemaakt", published)
                .saying("Jaar 0 is het jaar van de start.")
                .drawn(
                        BarChart.standing(
                                published, "jaar", series, "Balken: saldo per jaar en actor"))
                .from("mkba_per_jaar");
    }

    private double contant(int jaar, Actor actor) {
        return uitkomst.regels().stream()
                .filter(one -> one.jaar() == jaar && one.actor() == actor)
                .mapToDouble(Regel::contant)
                .sum();
    }

    Panel prijzen() {
        Assembly table =
                table("prijzen")
                        .column("prijs", "Prijs", Kind.TEXT)
                        .column("waarde", "Waarde", Kind.EUR)
                        .column("eenheid", "Eenheid", Kind.TEXT)
                        .column("prijspeil", "Prijspeil", Kind.TEXT)
                        .column("omgerekend", "In prijzen van " + casus.prijspeil(), Kind.EUR)
                        .column("posten", "Voor", Kind.TEXT)
                        .column("aanname", "Aanname", Kind.TEXT)
                        .column("bron", "Bron", Kind.TEXT);
        int assumed = 0;
        for (Prijs prijs : casus.prijzen().values()) {
            Gegeven gegeven = prijs.gegeven();
            assumed += gegeven.isAanname() ? 1 : 0;
            table.row(
                    Cell.of(prijs.naam()),
                    cell(gegeven.waarde().base()),
                    Cell.of(prijs.eenheid()),
                    Cell.of(String.valueOf(prijs.prijspeil())),
                    cell(prijs.omgerekend()),
                    Cell.of(actoren(prijs.code())),
                    Cell.of(gegeven.isAanname() ? "aanname" : "nee"),
                    Cell.of(gegeven.bron()));
        }
        int all = casus.prijzen().size();
        return Panel.of("prijzen", "Prijzen met bron en jaar", table.table())
                .saying(
                        assumed == 0
                                ? "Geen van de prijzen is een aanname."
                                : "%d van de %d prijzen %s een aanname."
                                        .formatted(assumed, all, assumed == 1 ? "is" : "zijn"))
                .noting(
                        "Omgerekend met de consumentenprijsindex van het CBS; verdisconteren staat"
                                + " daar los van.")
                .from("mkba_prijzen")
                .laidOut(Layout.FULL);
    }

    /** Actors that a price is paid by or to. */
    private String actoren(String prijs) {
        return casus.posten().stream()
                .filter(post -> post.prijs().equals(prijs))
                .flatMap(post -> post.aandelen().keySet().stream())
                .distinct()
                .sorted()
                .map(Actor::naam)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    Panel grenzen() {
        Assembly table = table("grenzen").column("grens", "Niet meegeteld", Kind.TEXT);
        casus.nietMeegeteld().forEach(one -> table.row(Cell.of(Tekst.post(one))));
        return Panel.of("grenzen", "Niet meegeteld", table.table())
                .saying("Wat hieronder staat kan de uitkomst beter of slechter maken.")
                .from("mkba_casus")
                .laidOut(Layout.FULL);
    }
}
