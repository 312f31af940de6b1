package nl.binnenzicht.marts.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.ActorSaldo;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.Uitslag;
import nl.binnenzicht.marts.statistics.Uncertain;
import org.junit.jupiter.api.Test;

class MkbaUitkomstTest {

    /**
     * By hand, as in docs/how-to/mkba-casus.md: what is left of a job is 0.5 + 0.8 / 1.0225 + 0.64
     * / 1.0225^2 = 1.894540 discounted years; times 0.10 x (1 - 0.1) = 0.170509 extra years; times
     * 25,000 = 4,262.71 benefits; minus 6 x 500 = 1,262.71.
     */
    @Test
    void theExampleIsTheOneWorkedByHand() {
        MkbaUitkomst uitkomst = MkbaUitkomst.of(Voorbeeld.casus());

        assertThat(uitkomst.ncw()).isCloseTo(1262.71, within(0.005));
        assertThat(uitkomst.baten()).isCloseTo(4262.71, within(0.005));
        assertThat(uitkomst.kosten()).isCloseTo(3000, within(1e-9));
        assertThat(uitkomst.batenPerKosten()).isCloseTo(1.4209, within(5e-5));
        assertThat(uitkomst.omslag()).isCloseTo(0.070378, within(5e-7));
        assertThat(uitkomst.varianten().get(0).ncw()).isCloseTo(1291.66, within(0.005));
        assertThat(uitkomst.varianten().get(1).ncw()).isCloseTo(1234.25, within(0.005));
    }

    /** 0.170509 extra years: benefit 18,000 x 0.75 x that = 2,301.87; minus 3,000 = -698.13. */
    @Test
    void actorsHaveTheirOwnBalanceAndTogetherThatOfSociety() {
        MkbaUitkomst uitkomst = MkbaUitkomst.of(Voorbeeld.casus());
        List<ActorSaldo> actoren = uitkomst.actoren();

        assertThat(actoren.stream().map(ActorSaldo::actor))
                .containsExactly(Actor.GEMEENTE, Actor.RIJK, Actor.WERKGEVER, Actor.CLIENT);
        assertThat(actoren.get(0).saldo()).isCloseTo(-698.13, within(0.005));
        assertThat(actoren.get(2).saldo()).isCloseTo(0, within(1e-9));
        assertThat(actoren.stream().mapToDouble(ActorSaldo::saldo).sum())
                .isCloseTo(uitkomst.ncw(), within(1e-9));
        assertThat(actoren.stream().mapToDouble(ActorSaldo::overdrachten).sum())
                .isCloseTo(0, within(1e-9));
        assertThat(actoren.get(0).omslag()).isCloseTo(0.130329, within(5e-7));
    }

    @Test
    void atTheBreakEvenEffectTheBalanceIsNothing() {
        Casus casus = Voorbeeld.casus();
        double omslag = MkbaUitkomst.of(casus).omslag();

        assertThat(MkbaUitkomst.of(casus.with(Invoer.EFFECT, Uncertain.fixed(omslag))).ncw())
                .isCloseTo(0, within(1e-9));
    }

    /**
     * For independent factors the mean of a product is the product of the means, and its variance
     * the product of (mean^2 + variance) minus that of mean^2. With blijfkans fixed: E x (1 - V) x
     * P x years - C.
     */
    @Test
    void drawsHaveTheMeanAndVarianceOfTheClosedForm() {
        Casus casus =
                Voorbeeld.casus()
                        .with(Invoer.BLIJFKANS, Uncertain.fixed(0.8))
                        .withTrekkingen(400_000, 7);
        Uncertain effect = casus.invoer().get(Invoer.EFFECT);
        Uncertain verdringing = casus.invoer().get(Invoer.VERDRINGING);
        Uncertain loon = casus.invoer().get(Invoer.prijs("LOON"));
        double jaren = 0.5 + 0.8 / 1.0225 + 0.64 / 1.0225 / 1.0225;
        double blijft = 1 - verdringing.mean();
        double mean = effect.mean() * blijft * loon.mean() * jaren - 3000;
        double squares =
                (sq(effect.mean()) + effect.variance())
                        * (sq(blijft) + verdringing.variance())
                        * (sq(loon.mean()) + loon.variance());
        double sd = jaren * Math.sqrt(squares - sq(effect.mean() * blijft * loon.mean()));

        Trekkingen drawn = MkbaUitkomst.of(casus).trekkingen().orElseThrow();

        assertThat(drawn.mean()).isCloseTo(mean, within(4 * drawn.fout()));
        assertThat(drawn.sd()).isCloseTo(sd, within(0.01 * sd));
        assertThat(drawn.fout()).isCloseTo(drawn.sd() / Math.sqrt(400_000), within(1e-9));
    }

    private static double sq(double value) {
        return value * value;
    }

    /**
     * With a normal balance N(m, s): EVPI = s x phi(m/s) - m x Phi(-m/s) for m above 0, and P = Phi
     * (m/s). Here m = 1,262.71 and s = 852.54: P = 0.930712, EVPI = 26.0808; R 4.2.2: {@code m <-
     * 1262.714385; s <- 852.542877; pnorm(m/s); s*dnorm(m/s) - m*pnorm(-m/s)}.
     */
    @Test
    void perfectInformationIsWorthWhatTheFormulaForANormalBalanceSays() {
        Casus casus =
                Voorbeeld.casus()
                        .with(Invoer.BLIJFKANS, Uncertain.fixed(0.8))
                        .with(Invoer.VERDRINGING, Uncertain.fixed(0.1))
                        .with(Invoer.prijs("LOON"), Uncertain.fixed(25_000))
                        .withTrekkingen(400_000, 7);

        Trekkingen drawn = MkbaUitkomst.of(casus).trekkingen().orElseThrow();

        assertThat(drawn.kansPositief()).isCloseTo(0.930712, within(0.002));
        assertThat(drawn.evpi()).isCloseTo(26.0808, within(0.6));
        assertThat(drawn.quantile(0.05))
                .isCloseTo(1262.714385 - 1.644854 * 852.542877, within(8.0));
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherSeedDoesNot() {
        Casus casus = Voorbeeld.casus();

        assertThat(MkbaUitkomst.of(casus).trekkingen())
                .isEqualTo(MkbaUitkomst.of(Voorbeeld.casus()).trekkingen());
        assertThat(MkbaUitkomst.of(casus).trekkingen())
                .isNotEqualTo(MkbaUitkomst.of(casus.withTrekkingen(10_000, 1)).trekkingen());
    }

    /** Only the tariff changes, by a constant: every draw differs by that and by nothing else. */
    @Test
    void scenariosMeetTheSameLuck() {
        Casus casus = Voorbeeld.casus();
        Casus goedkoper = casus.with(Invoer.prijs("TARIEF"), Uncertain.fixed(400));

        Trekkingen verschil =
                MkbaUitkomst.of(goedkoper)
                        .trekkingen()
                        .orElseThrow()
                        .min(MkbaUitkomst.of(casus).trekkingen().orElseThrow());

        assertThat(verschil.quantile(0)).isCloseTo(600, within(1e-9));
        assertThat(verschil.quantile(1)).isCloseTo(600, within(1e-9));
    }

    /** Effect at qnorm(0.1, 0.1, 0.02) = 0.0743690: 42,627.14 x 0.0743690 - 3,000 = 170.14. */
    @Test
    void theTornadoMovesOneInputFromItsTenthToItsNinetiethPercentile() {
        List<Uitslag> tornado = MkbaUitkomst.of(Voorbeeld.casus()).tornado();

        assertThat(tornado.stream().map(Uitslag::invoer))
                .containsExactly(
                        Invoer.EFFECT, Invoer.prijs("LOON"), Invoer.BLIJFKANS, Invoer.VERDRINGING);
        assertThat(tornado.get(0).laag()).isCloseTo(170.14, within(0.01));
        assertThat(tornado.get(0).hoog()).isCloseTo(2355.29, within(0.01));
        assertThat(tornado.get(3).hoog()).isLessThan(tornado.get(3).laag());
    }

    @Test
    void withoutAnEffectThereIsNoBalanceButStillABreakEven() {
        String text =
                Voorbeeld.text()
                        .replace(
                                "  waarde: 0.10\n  standaardfout: 0.02\n  bron: bedacht\n",
                                "  onbekend: niemand vergeleek dit.\n");

        MkbaUitkomst uitkomst = MkbaUitkomst.of(Voorbeeld.read(text));

        assertThat(uitkomst.ncw()).isNaN();
        assertThat(uitkomst.baten()).isNaN();
        assertThat(uitkomst.trekkingen()).isEmpty();
        assertThat(uitkomst.actoren()).isEmpty();
        assertThat(uitkomst.tornado()).isEmpty();
        assertThat(uitkomst.kosten()).isEqualTo(3000);
        assertThat(uitkomst.omslag()).isCloseTo(0.070378, within(5e-7));
        assertThat(uitkomst.casus().waarschuwingen())
                .containsExactly("Er is geen effect bekend: niemand vergeleek dit.");
    }

    @Test
    void aSheetIsReadBackAsTheSameCase() {
        Casus casus =
                Voorbeeld.casus()
                        .with(Invoer.BLIJFKANS, Uncertain.beta(0.8, 0.1))
                        .with(Invoer.VERDRINGING, Uncertain.uniform(0, 0.4))
                        .with(Invoer.prijs("LOON"), Uncertain.pert(20_000, 26_000, 30_000));

        assertThat(Voorbeeld.read(Rekenblad.write(casus))).isEqualTo(casus);
    }

    /** Fifteen months: twelve in year 0 and three in year 1, 500 x (12 + 3 / 1.0225). */
    @Test
    void monthsBeyondTheFirstYearFallInTheNext() {
        Casus casus = Voorbeeld.casus().with(Invoer.MAANDEN, Uncertain.fixed(15));

        assertThat(MkbaUitkomst.of(casus).kosten())
                .isCloseTo(500 * (12 + 3 / 1.0225), within(1e-9));
    }
}
