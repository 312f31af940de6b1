package nl.binnenzicht.marts.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.marts.statistics.forecast.ForecastModel;
import nl.binnenzicht.marts.statistics.forecast.MarkovModel;
import nl.binnenzicht.marts.statistics.forecast.Outlook;

/** Chooses the model of each series and looks ahead with it. */
final class PrognoseModellen {

    static final int TESTED = 12;
    static final int SEASON = 12;
    private static final int LONGEST = 60;
    private static final long SEED = 20260101;
    private static final int SHORTEST = 24;

    private static final Map<String, String> CODES =
            Map.of(
                    "seizoensnaief", "HERHALEN",
                    "drift", "DOORTREKKEN",
                    "ets", "ETS",
                    "ets (logaritmen)", "ETS_LOG",
                    "gemiddelde van ets en seizoensnaief", "ETS_HERHALEN",
                    "gemiddelde van ets (logaritmen) en ets", "ETS_GEMIDDELD",
                    "DOORSTROOM", "DOORSTROOM",
                    "BLIJFKANS", "BLIJFKANS");

    private final Map<PrognoseStaten, MarkovModel.Paths> paths = new HashMap<>();
    private final Optional<PrognoseStaten> bijstand;
    private final Optional<PrognoseStaten> wsw;

    PrognoseModellen(Optional<PrognoseStaten> bijstand, Optional<PrognoseStaten> wsw) {
        this.bijstand = bijstand;
        this.wsw = wsw;
        bijstand.ifPresent(one -> paths.put(one, paths(one)));
        wsw.ifPresent(one -> paths.put(one, paths(one)));
    }

    private static MarkovModel.Paths paths(PrognoseStaten staten) {
        return new MarkovModel.Paths(staten.history(), TESTED, LONGEST, SEED);
    }

    /** How the tables call a model. */
    static String code(String name) {
        return CODES.get(name);
    }

    /** Empty for a series of less than two years. */
    Optional<Outlook> outlook(PrognoseReeks reeks) {
        if (reeks.values().length < SHORTEST) {
            return Optional.empty();
        }
        List<ForecastModel> own = model(reeks.model()).map(List::of).orElse(List.of());
        int horizon = Math.max(reeks.months(), TESTED);
        return Optional.of(
                reeks.model().equals("KORT") || reeks.model().equals("GESLOTEN_GROEP")
                        ? Outlook.plain(reeks.values(), SEASON, TESTED, horizon, own)
                        : Outlook.of(reeks.values(), SEASON, TESTED, horizon, own));
    }

    private Optional<ForecastModel> model(String kind) {
        return switch (kind) {
            case "VOORRAAD" ->
                    bijstand.map(one -> MarkovModel.stock("DOORSTROOM", paths.get(one), false));
            case "VOORRAAD_NAAR_RATO" ->
                    bijstand.map(one -> MarkovModel.stock("DOORSTROOM", paths.get(one), true));
            case "UITSTROOM" ->
                    bijstand.map(one -> MarkovModel.leaving("DOORSTROOM", paths.get(one), -1));
            case "UITSTROOM_WERK" ->
                    bijstand.map(one -> MarkovModel.leaving("DOORSTROOM", paths.get(one), 0));
            case "GESLOTEN_GROEP" ->
                    wsw.map(one -> MarkovModel.stock("BLIJFKANS", paths.get(one), false));
            default -> Optional.empty();
        };
    }
}
