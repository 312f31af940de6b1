package nl.binnenzicht.marts.analyse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.marts.mkba.Actor;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.CasusBestand;
import nl.binnenzicht.marts.mkba.Effect;
import nl.binnenzicht.marts.mkba.Gegeven;
import nl.binnenzicht.marts.mkba.MkbaModel.Regel;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.ActorSaldo;
import nl.binnenzicht.marts.mkba.Prijs;
import nl.binnenzicht.marts.mkba.Trekkingen;
import nl.binnenzicht.marts.statistics.Uncertain;
import nl.binnenzicht.marts.step.ReferentieMetingen;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code analyse mkba --case F}: costs and benefits of a case in a file, see
 * docs/how-to/mkba-casus.md.
 *
 * <p>Problems: BZ-220 to BZ-224 in the file, BZ-225 a number of draws or a seed that cannot be.
 */
@Command(
        name = "mkba",
        mixinStandardHelpOptions = true,
        description = "Maatschappelijke kosten en baten van een casus in een YAML-bestand.")
final class MkbaCommand extends Analysis {

    private static final int LEAST = 100;
    private static final int MOST = 1_000_000;
    private static final long LAST_SEED = 4_000_000_000L;

    @Option(
            names = "--case",
            required = true,
            paramLabel = "BESTAND",
            description = "de casus, zie docs/how-to/mkba-casus.md")
    private Path file;

    @Option(names = "--draws", paramLabel = "N", description = "aantal trekkingen")
    private Integer draws;

    @Option(names = "--seed", paramLabel = "S", description = "startgetal van de trekkingen")
    private Long seed;

    @Override
    Object answer() {
        requireSense();
        Casus casus =
                CasusBestand.read(
                        file.getFileName().toString(), text(), ReferentieMetingen.shipped());
        return described(
                MkbaUitkomst.of(
                        casus.withTrekkingen(
                                draws == null ? casus.trekkingen() : draws,
                                seed == null ? casus.startgetal() : seed)));
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-220",
                            file.getFileName().toString(),
                            "dit bestand is er niet, of is niet te lezen als UTF-8",
                            "een casus in YAML",
                            "Er is niets gerekend; zie docs/how-to/mkba-casus.md."));
        }
    }

    private void requireSense() {
        boolean fits =
                (draws == null || draws >= LEAST && draws <= MOST)
                        && (seed == null || seed >= 0 && seed <= LAST_SEED);
        if (!fits) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-225",
                            "--draws of --seed",
                            "dit aantal of startgetal kan niet",
                            "100 tot en met 1.000.000 trekkingen en een startgetal van 0 tot en"
                                    + " met 4.000.000.000",
                            "Er is niets gerekend."));
        }
    }

    private static Outcome described(MkbaUitkomst uitkomst) {
        Casus casus = uitkomst.casus();
        Outcome outcome =
                Outcome.of("case", casus.code())
                        .put("name", casus.naam())
                        .put("per", casus.eenheid())
                        .put("price_level", casus.prijspeil())
                        .put("horizon", casus.horizon())
                        .put("discount_rate", casus.disconto().voet())
                        .put("effect", effect(casus.effect()))
                        .put("npv", uitkomst.ncw())
                        .put("benefits", uitkomst.baten())
                        .put("costs", uitkomst.kosten())
                        .put("bc_ratio", uitkomst.batenPerKosten())
                        .put("break_even_effect", uitkomst.omslag())
                        .put("npv_fixed", uitkomst.vast())
                        .put("npv_per_effect", uitkomst.perEffect())
                        .put("per_actor", actors(uitkomst));
        draws(outcome, uitkomst.trekkingen());
        return outcome.put("tornado", tornado(uitkomst))
                .put(
                        "discount_variants",
                        uitkomst.varianten().stream()
                                .map(v -> Outcome.of("rate", v.voet()).put("npv", v.ncw()))
                                .toList())
                .put("cash_flow", cashFlow(uitkomst))
                .put("posts", posts(uitkomst))
                .put("prices", prices(casus))
                .put("not_counted", casus.nietMeegeteld())
                .put("seed", casus.startgetal())
                .put("draws", casus.trekkingen())
                .put("warnings", warnings(uitkomst));
    }

    private static Outcome effect(Effect effect) {
        Outcome outcome =
                Outcome.of("meaning", effect.betekenis())
                        .put("unit", effect.isAandeel() ? "share" : effect.eenheid());
        Optional<Gegeven> known = effect.gegeven();
        return known.isEmpty()
                ? outcome.put("value", null).put("reason", effect.reden())
                : spread(outcome, known.get());
    }

    private static Outcome spread(Outcome outcome, Gegeven gegeven) {
        Uncertain waarde = gegeven.waarde();
        return outcome.put("value", waarde.base())
                .put("sd", Math.sqrt(waarde.variance()))
                .put("source", gegeven.bron())
                .put("assumption", gegeven.isAanname());
    }

    private static Outcome actors(MkbaUitkomst uitkomst) {
        Outcome actors = new Outcome();
        for (ActorSaldo saldo : uitkomst.actoren()) {
            actors.put(
                    saldo.actor().name(),
                    Outcome.of("npv", saldo.saldo())
                            .put("benefits", saldo.baten())
                            .put("costs", 0 - saldo.kosten())
                            .put("transfers", saldo.overdrachten())
                            .put("break_even_effect", saldo.omslag()));
        }
        return actors;
    }

    private static void draws(Outcome outcome, Optional<Trekkingen> drawn) {
        outcome.put("mean", drawn.map(Trekkingen::mean).orElse(null))
                .put("sd", drawn.map(Trekkingen::sd).orElse(null))
                .put("p_positive", drawn.map(Trekkingen::kansPositief).orElse(null))
                .put("p5", drawn.map(all -> all.quantile(0.05)).orElse(null))
                .put("p50", drawn.map(all -> all.quantile(0.50)).orElse(null))
                .put("p95", drawn.map(all -> all.quantile(0.95)).orElse(null))
                .put("evpi", drawn.map(Trekkingen::evpi).orElse(null))
                .put("mc_error", drawn.map(Trekkingen::fout).orElse(null));
    }

    private static List<Outcome> tornado(MkbaUitkomst uitkomst) {
        return uitkomst.tornado().stream()
                .map(
                        one ->
                                Outcome.of("input", one.invoer())
                                        .put("input_low", one.bijLaag())
                                        .put("input_high", one.bijHoog())
                                        .put("low", one.laag())
                                        .put("high", one.hoog()))
                .toList();
    }

    private static List<Outcome> cashFlow(MkbaUitkomst uitkomst) {
        List<Outcome> flow = new ArrayList<>();
        for (int jaar = 0; jaar < uitkomst.casus().horizon(); jaar++) {
            for (Actor actor : Actor.values()) {
                int year = jaar;
                List<Regel> regels =
                        uitkomst.regels().stream()
                                .filter(one -> one.jaar() == year && one.actor() == actor)
                                .toList();
                if (!regels.isEmpty()) {
                    flow.add(sums(Outcome.of("year", year).put("actor", actor.name()), regels));
                }
            }
        }
        return flow;
    }

    private static List<Outcome> posts(MkbaUitkomst uitkomst) {
        Map<String, List<Regel>> perPost = new LinkedHashMap<>();
        for (Regel regel : uitkomst.regels()) {
            perPost.computeIfAbsent(
                            regel.post().code() + "/" + regel.actor(), key -> new ArrayList<>())
                    .add(regel);
        }
        return perPost.values().stream()
                .map(
                        regels ->
                                sums(
                                        Outcome.of("post", regels.get(0).post().code())
                                                .put("kind", kind(regels.get(0)))
                                                .put("actor", regels.get(0).actor().name())
                                                .put("price", regels.get(0).post().prijs()),
                                        regels))
                .toList();
    }

    private static String kind(Regel regel) {
        return switch (regel.post().soort()) {
            case KOSTEN -> "cost";
            case BATEN -> "benefit";
            case OVERDRACHT -> "transfer";
        };
    }

    private static Outcome sums(Outcome outcome, List<Regel> regels) {
        return outcome.put("amount", regels.stream().mapToDouble(Regel::bedrag).sum())
                .put("discounted", regels.stream().mapToDouble(Regel::contant).sum());
    }

    private static List<Outcome> prices(Casus casus) {
        List<Outcome> prices = new ArrayList<>();
        for (Prijs prijs : casus.prijzen().values()) {
            prices.add(
                    spread(
                                    Outcome.of("price", prijs.code())
                                            .put("name", prijs.naam())
                                            .put("unit", prijs.eenheid()),
                                    prijs.gegeven())
                            .put("price_year", prijs.prijspeil())
                            .put("conversion", prijs.omrekening())
                            .put("converted", prijs.omgerekend()));
        }
        return prices;
    }

    private static List<String> warnings(MkbaUitkomst uitkomst) {
        List<String> warnings = new ArrayList<>(uitkomst.casus().waarschuwingen());
        if (!uitkomst.isMeerBeter()) {
            warnings.add(
                    "Een groter effect is voor de samenleving niet beter: lees de omslag met"
                            + " verstand.");
        } else if (uitkomst.casus().effect().isAandeel() && uitkomst.omslag() > 1) {
            warnings.add("De omslag ligt boven 1: geen effect is groot genoeg.");
        }
        return warnings;
    }
}
