package nl.binnenzicht.dashboard.page.mkba;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.chart.IntervalChart;
import nl.binnenzicht.dashboard.chart.Series;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.marts.mkba.Actor;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.ActorSaldo;
import nl.binnenzicht.marts.mkba.Trekkingen;
import nl.binnenzicht.warehouse.store.Scenario;

/** The case, the choice of the reader and what was saved before, side by side. */
final class MkbaVergelijking {

    /** Saved scenarios that are shown, the newest. */
    private static final int MOST = 6;

    private final String snapshotId;
    private final Map<String, MkbaUitkomst> uitkomsten = new LinkedHashMap<>();
    private final MkbaUitkomst basis;

    MkbaVergelijking(String snapshotId, MkbaKeuze keuze, MkbaUitkomst gekozen) {
        this.snapshotId = snapshotId;
        this.basis = keuze.isAnders() ? keuze.uitkomst(Map.of()) : gekozen;
        uitkomsten.put("De casus", basis);
        if (keuze.isAnders() && keuze.scenario().isEmpty()) {
            uitkomsten.put("Uw keuze", gekozen);
        }
        List<Scenario> bewaard = keuze.bewaard();
        bewaard.subList(Math.max(0, bewaard.size() - MOST), bewaard.size())
                .forEach(one -> uitkomsten.put(one.naam(), keuze.uitkomst(one.waarden())));
    }

    Panel panel() {
        Assembly table =
                Assembly.of("mkba_scenarios", snapshotId)
                        .column("scenario", "Scenario", Kind.TEXT)
                        .column("ncw", "Saldo voor de samenleving", Kind.EUR)
                        .column("laag", "5% van de trekkingen lager", Kind.EUR)
                        .column("hoog", "5% van de trekkingen hoger", Kind.EUR)
                        .column("kans", "Kans op een saldo boven nul", Kind.SHARE)
                        .column("omslag", "Omslag van het effect", Kind.TEXT)
                        .column("gemeente", "Saldo van de gemeente", Kind.EUR)
                        .column("verschil", "Verschil met de casus", Kind.EUR)
                        .column("beter", "Beter dan de casus", Kind.SHARE);
        uitkomsten.forEach((naam, uitkomst) -> row(table, naam, uitkomst));
        Published published = table.table();
        return Panel.of("scenarios", "Scenario’s naast elkaar", published)
                .saying(
                        uitkomsten.size() == 1
                                ? "Er is nog niets om mee te vergelijken: verander een getal, of"
                                        + " bewaar uw keuze onder een naam."
                                : "De scenario’s delen hun toeval: een verschil komt alleen door wat"
                                        + " er veranderd is.")
                .drawn(
                        IntervalChart.of(
                                published,
                                "scenario",
                                List.of(
                                        new IntervalChart.Points(
                                                Series.solid("ncw", "Saldo, met band", 1),
                                                "laag",
                                                "hoog")),
                                List.of(0.0),
                                "Punten met band: saldo voor de samenleving per scenario"))
                .noting(
                        "‘Beter dan de casus’ is het aandeel van de trekkingen waarin het saldo"
                                + " hoger is dan dat van de casus.")
                .laidOut(Layout.FULL_OPEN);
    }

    private void row(Assembly table, String naam, MkbaUitkomst uitkomst) {
        Optional<Trekkingen> drawn = uitkomst.trekkingen();
        Optional<Trekkingen> verschil =
                uitkomst == basis
                        ? Optional.empty()
                        : drawn.flatMap(one -> basis.trekkingen().map(one::min));
        table.row(
                Cell.of(naam),
                MkbaPanels.euro(uitkomst.ncw()),
                MkbaPanels.euro(drawn.map(one -> one.quantile(0.05)).orElse(Double.NaN)),
                MkbaPanels.euro(drawn.map(one -> one.quantile(0.95)).orElse(Double.NaN)),
                MkbaPanels.cell(drawn.map(Trekkingen::kansPositief).orElse(Double.NaN)),
                Double.isFinite(uitkomst.omslag()) && uitkomst.isMeerBeter()
                        ? Cell.of(Tekst.effect(uitkomst.casus().effect(), uitkomst.omslag()))
                        : Cell.absent(Cell.State.NVT),
                MkbaPanels.euro(
                        uitkomst.actoren().stream()
                                .filter(one -> one.actor() == Actor.GEMEENTE)
                                .mapToDouble(ActorSaldo::saldo)
                                .findFirst()
                                .orElse(Double.NaN)),
                verschil.map(one -> MkbaPanels.euro(uitkomst.ncw() - basis.ncw()))
                        .orElse(Cell.absent(Cell.State.NVT)),
                verschil.map(one -> MkbaPanels.cell(one.kansPositief()))
                        .orElse(Cell.absent(Cell.State.NVT)));
    }
}
