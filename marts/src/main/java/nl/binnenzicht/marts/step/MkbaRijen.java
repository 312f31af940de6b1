package nl.binnenzicht.marts.step;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.Gegeven;
import nl.binnenzicht.marts.mkba.MkbaModel.Regel;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.ActorSaldo;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.Uitslag;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.Variant;
import nl.binnenzicht.marts.mkba.Prijs;
import nl.binnenzicht.marts.mkba.Trekkingen;

/**
 * The rows of one case. Key figures are not rounded; the posts are, to cents, so that their sum
 * differs from a key figure by half a cent per row at most.
 */
final class MkbaRijen {

    private final MkbaUitkomst uitkomst;
    private final Casus casus;
    private final List<List<Object>> maten = new ArrayList<>();

    MkbaRijen(MkbaUitkomst uitkomst) {
        this.uitkomst = uitkomst;
        this.casus = uitkomst.casus();
        saldi();
        trekkingen();
        varianten();
        invoer();
    }

    List<List<Object>> maten() {
        return maten;
    }

    List<List<Object>> posten() {
        return uitkomst.regels().stream().map(this::post).toList();
    }

    private List<Object> post(Regel regel) {
        return Arrays.asList(
                casus.code(),
                regel.post().code(),
                regel.actor().name(),
                regel.jaar(),
                cents(regel.bedrag()),
                cents(regel.contant()),
                regel.post().isOverdracht(),
                regel.post().prijs());
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    List<List<Object>> prijzen() {
        return casus.prijzen().values().stream().map(this::prijs).toList();
    }

    private List<Object> prijs(Prijs prijs) {
        return Arrays.asList(
                casus.code(),
                prijs.code(),
                prijs.naam(),
                prijs.gegeven().waarde().base(),
                prijs.eenheid(),
                prijs.prijspeil(),
                prijs.omrekening(),
                prijs.omgerekend(),
                prijs.gegeven().bron(),
                prijs.gegeven().isAanname());
    }

    private void saldi() {
        String per = " per " + casus.eenheid();
        String none =
                casus.effect().gegeven().isPresent()
                        ? ""
                        : " Niet te bepalen: " + casus.effect().reden();
        add("NCW", uitkomst.ncw(), "Welvaartssaldo" + per + ", zonder overdrachten." + none);
        add("BATEN", uitkomst.baten(), "Contante baten voor de samenleving." + none);
        add("KOSTEN", uitkomst.kosten(), "Contante kosten voor de samenleving, boven nul.");
        add("BATEN_KOSTEN", uitkomst.batenPerKosten(), "Baten gedeeld door kosten." + none);
        add(
                "OMSLAG_EFFECT",
                uitkomst.omslag(),
                "Effect waarbij de samenleving er niet op vooruit- of achteruitgaat.");
        for (ActorSaldo saldo : uitkomst.actoren()) {
            add("NCW_" + saldo.actor(), saldo.saldo(), "Saldo van de actor, met overdrachten.");
        }
    }

    private void trekkingen() {
        Optional<Trekkingen> drawn = uitkomst.trekkingen();
        if (drawn.isEmpty()) {
            return;
        }
        Trekkingen all = drawn.get();
        add("NCW_GEMIDDELD", all.mean(), "Gemiddelde van de trekkingen.");
        add("NCW_P5", all.quantile(0.05), "Vijf procent van de trekkingen ligt lager.");
        add("NCW_P50", all.quantile(0.50), "De helft van de trekkingen ligt lager.");
        add("NCW_P95", all.quantile(0.95), "Vijf procent van de trekkingen ligt hoger.");
        add(
                "KANS_POSITIEF",
                all.kansPositief(),
                "Aandeel van de trekkingen met een saldo boven nul.");
        add("EVPI", all.evpi(), "Wat zekerheid vooraf hoogstens waard is.");
        add("NCW_FOUT", all.fout(), "Standaardfout van het gemiddelde van de trekkingen.");
        add("TREKKINGEN", casus.trekkingen(), "Aantal trekkingen.");
        add("STARTGETAL", casus.startgetal(), "Hetzelfde getal geeft dezelfde uitkomst.");
    }

    private void varianten() {
        for (Variant variant : uitkomst.varianten()) {
            add(
                    "NCW_DISCONTO_" + String.format(Locale.ROOT, "%.0f", variant.voet() * 1000),
                    variant.ncw(),
                    "Saldo met een andere discontovoet.");
        }
        for (Uitslag uitslag : uitkomst.tornado()) {
            add(
                    "TORNADO_" + uitslag.invoer() + "_LAAG",
                    uitslag.laag(),
                    "Saldo met alleen dit laag.");
            add(
                    "TORNADO_" + uitslag.invoer() + "_HOOG",
                    uitslag.hoog(),
                    "Saldo met alleen dit hoog.");
        }
    }

    private void invoer() {
        add("PRIJSPEIL", casus.prijspeil(), "Prijzen omgerekend met de consumentenprijsindex.");
        add("JAREN", casus.horizon(), "Aantal jaren dat meetelt; aanname.");
        add("DISCONTOVOET", casus.disconto().voet(), casus.disconto().bron());
        casus.effect().gegeven().ifPresent(gegeven -> gegeven("EFFECT", gegeven));
        casus.gegevens().forEach(this::gegeven);
        for (int i = 0; i < casus.nietMeegeteld().size(); i++) {
            add("NIET_MEEGETELD_" + (i + 1), Double.NaN, casus.nietMeegeteld().get(i));
        }
    }

    private void gegeven(String naam, Gegeven gegeven) {
        String mark = gegeven.isAanname() ? " (aanname)" : "";
        add(naam, gegeven.waarde().base(), gegeven.bron() + mark);
    }

    private void add(String maat, double value, String toelichting) {
        Double known = Double.isFinite(value) ? value : null;
        maten.add(Arrays.asList(casus.code(), maat, known, toelichting));
    }
}
