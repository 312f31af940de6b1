package nl.binnenzicht.marts.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.KaplanMeier.Band;
import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, survival 3.5-3. */
class KaplanMeierTest {

    private static final SurvivalTimes AML =
            SurvivalTimes.fromZero(Samples.AML_TIME, Samples.AML_STATUS);
    private static final SurvivalTimes LATE =
            new SurvivalTimes(
                    new double[] {0, 0, 2, 3, 0, 1, 5, 5, 0, 2},
                    new double[] {3, 4, 5, 5, 6, 7, 8, 9, 10, 10},
                    new int[] {1, 0, 2, 1, 1, 2, 0, 1, 2, 0});

    /** survfit(Surv(time, status) ~ 1, aml, conf.type = "log-log"). */
    @Test
    void theCurveAndItsBandAreThoseOfSurvfit() {
        KaplanMeier curve = KaplanMeier.of(AML);

        assertThat(AML.atRisk(9)).isEqualTo(19);
        assertThat(curve.survival(9)).isCloseTo(0.782608695652174, within(1e-12));
        assertThat(curve.standardError(23)).isCloseTo(0.1072506417401223, within(1e-12));
        assertThat(curve.interval(48, Band.LOG_LOG).lower())
                .isCloseTo(0.00695596679853646, within(1e-12));
        assertThat(curve.interval(48, Band.LOG_LOG).upper())
                .isCloseTo(0.286760367980918, within(1e-12));
    }

    /** The same with conf.type = "plain"; the upper bound is cut to 1. */
    @Test
    void thePlainBandStaysBetweenZeroAndOne() {
        KaplanMeier curve = KaplanMeier.of(AML);

        assertThat(curve.interval(9, Band.PLAIN).lower())
                .isCloseTo(0.614039741743733, within(1e-12));
        assertThat(curve.interval(5, Band.PLAIN).upper()).isEqualTo(1);
    }

    /**
     * summary(fit)$table: median 27, 13 to 34; print(fit, rmean = 48): 27.00621118, 3.2051402235.
     */
    @Test
    void theMedianAndTheMeanUpToAHorizonAreThoseOfSurvfit() {
        KaplanMeier curve = KaplanMeier.of(AML);

        assertThat(curve.median()).isEqualTo(27);
        assertThat(curve.medianInterval(Band.LOG_LOG)).isEqualTo(new Interval(13, 34));
        assertThat(curve.restrictedMean(48).value()).isCloseTo(27.00621118, within(1e-8));
        assertThat(curve.restrictedMean(48).standardError()).isCloseTo(3.2051402235, within(1e-10));
    }

    /** survfit(Surv(en, ex, ca > 0) ~ 1, conf.type = "log-log"). */
    @Test
    void whoCameInLaterCountsFromThenOn() {
        KaplanMeier curve = KaplanMeier.of(LATE);

        assertThat(LATE.atRisk(4)).isEqualTo(7);
        assertThat(LATE.atRisk(5)).as("two come in at 5 and count after it").isEqualTo(6);
        assertThat(curve.survival(6)).isCloseTo(0.476190476190476, within(1e-12));
        assertThat(curve.standardError(9)).isCloseTo(0.151775061502780, within(1e-12));
        assertThat(curve.interval(4, Band.LOG_LOG).lower())
                .isCloseTo(0.3340538792922222, within(1e-12));
    }

    @Test
    void splittingAStayInPiecesChangesNothing() {
        SurvivalTimes whole = SurvivalTimes.fromZero(new double[] {4, 6, 9}, new int[] {1, 0, 1});
        SurvivalTimes pieces =
                new SurvivalTimes(
                        new double[] {0, 2, 0, 0, 5},
                        new double[] {2, 4, 6, 5, 9},
                        new int[] {0, 1, 0, 0, 1});

        assertThat(KaplanMeier.of(pieces).survival(5)).isEqualTo(KaplanMeier.of(whole).survival(5));
        assertThat(KaplanMeier.of(pieces).standardError(9))
                .isEqualTo(KaplanMeier.of(whole).standardError(9));
    }

    @Test
    void exactlyHalfOverAWhileGivesItsMiddle() {
        SurvivalTimes seen =
                SurvivalTimes.fromZero(new double[] {1, 2, 5, 8}, new int[] {1, 1, 1, 1});

        assertThat(KaplanMeier.of(seen).median()).isEqualTo(3.5);
    }

    @Test
    void whatWasNotSeenIsNotKnown() {
        SurvivalTimes seen = SurvivalTimes.fromZero(new double[] {1, 2, 3}, new int[] {1, 0, 0});
        KaplanMeier curve = KaplanMeier.of(seen);

        assertThat(curve.survival(4)).isNaN();
        assertThat(curve.median()).isNaN();
        assertThat(curve.interval(0.5, Band.LOG_LOG).lower()).isNaN();
        assertThat(curve.standardError(0.5)).isZero();
    }

    @Test
    void aStayThatEndsWhenItIsFirstSeenIsRefused() {
        assertThatThrownBy(
                        () -> new SurvivalTimes(new double[] {3}, new double[] {3}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** survdiff(Surv(time, status) ~ x, aml)$chisq. */
    @Test
    void theLogRankTestIsThatOfSurvdiff() {
        LogRank test = LogRank.of(List.of(part(0, 11), part(Samples.AML_MAINTAINED, 23)));

        assertThat(test.chiSquared()).isCloseTo(3.3963886989776, within(1e-10));
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.pValue()).isCloseTo(0.06533932204050, within(1e-9));
    }

    @Test
    void oneGroupCannotBeCompared() {
        assertThat(LogRank.of(List.of(AML)).chiSquared()).isNaN();
    }

    private static SurvivalTimes part(int from, int to) {
        return SurvivalTimes.fromZero(
                Arrays.copyOfRange(Samples.AML_TIME, from, to),
                Arrays.copyOfRange(Samples.AML_STATUS, from, to));
    }

    /** survfit(Surv(ex, factor(ca)) ~ 1): pstate and std.err. */
    @Test
    void chancesPerWayOutAreThoseOfSurvfit() {
        AalenJohansen curve = AalenJohansen.of(SurvivalTimes.fromZero(LATE.exit(), LATE.cause()));

        assertThat(curve.eventFree(6)).isCloseTo(0.5625, within(1e-12));
        assertThat(curve.incidence(1, 6).value()).isCloseTo(0.325, within(1e-12));
        assertThat(curve.incidence(2, 6).standardError())
                .isCloseTo(0.105900159348322, within(1e-12));
        assertThat(curve.incidence(1, 9).standardError())
                .isCloseTo(0.1772621646037304, within(1e-12));
        assertThat(curve.incidence(2, 4).value()).isZero();
    }

    @Test
    void allWaysOutAndStayingAddUpToOne() {
        AalenJohansen curve = AalenJohansen.of(LATE);

        for (double t : new double[] {0, 3, 5, 7, 9, 10}) {
            double sum =
                    curve.eventFree(t)
                            + curve.incidence(1, t).value()
                            + curve.incidence(2, t).value();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void withOneWayOutItIsTheComplementOfKaplanMeier() {
        assertThat(AalenJohansen.of(AML).incidence(1, 30).value())
                .isCloseTo(1 - KaplanMeier.of(AML).survival(30), within(1e-12));
        assertThat(AalenJohansen.of(AML).incidence(1, 30).standardError())
                .isCloseTo(KaplanMeier.of(AML).standardError(30), within(1e-12));
    }

    /** mcnemar.test(matrix(c(20, 5, 3, 9, 30, 4, 2, 8, 25), 3), correct = FALSE). */
    @Test
    void bowkersTestIsThatOfMcnemarTest() {
        Bowker test = Bowker.of(new long[][] {{20, 9, 2}, {5, 30, 8}, {3, 4, 25}});

        assertThat(test.chiSquared()).isCloseTo(2.67619047619048, within(1e-12));
        assertThat(test.pValue()).isCloseTo(0.444288649228033, within(1e-10));
        assertThat(Bowker.of(new long[][] {{4, 0}, {0, 3}}).chiSquared()).isNaN();
    }
}
