package nl.binnenzicht.ingest.generate.life;

/**
 * From what someone is, which nobody sees, to what a professional would write down.
 *
 * <p>The two hidden axes are about standard normal in the stock. The knots lie where the categories
 * of LV2019-2022 begin, at the shares that document prints: 4, 18, 38 and 75 per cent.
 */
final class Schaal {

    private static final double[] LATENT = {-2.6, -1.75, -0.915, -0.305, 0.674, 1.5, 2.6};
    private static final double[] MAANDEN = {0, 3.5, 12.5, 24.5, 48.5, 72, 108};

    private Schaal() {}

    /** Expected months to work. */
    static int maanden(double afstand) {
        if (afstand <= LATENT[0]) {
            return 0;
        }
        for (int i = 1; i < LATENT.length; i++) {
            if (afstand <= LATENT[i]) {
                double part = (afstand - LATENT[i - 1]) / (LATENT[i] - LATENT[i - 1]);
                return (int) Math.round(MAANDEN[i - 1] + part * (MAANDEN[i] - MAANDEN[i - 1]) - .5);
            }
        }
        return (int) MAANDEN[MAANDEN.length - 1];
    }

    /** The risk score, 0 to 100. */
    static int escalatie(double risico) {
        return (int) Math.max(0, Math.min(100, Math.round(41 + 22 * risico)));
    }
}
