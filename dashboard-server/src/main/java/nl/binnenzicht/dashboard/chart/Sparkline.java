package nl.binnenzicht.dashboard.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A line of the size of a word, as SVG path data in a box of 120 by 28.
 *
 * @param path SVG path; empty where fewer than two moments are shown
 * @param lastX horizontal place of the newest moment
 * @param lastY vertical place of the newest moment
 */
public record Sparkline(String path, double lastX, double lastY) {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double EDGE = 3;

    /** Draws values in order of time; null is a gap. */
    public static Sparkline of(List<Double> values) {
        List<Double> shown = values.stream().filter(Objects::nonNull).toList();
        if (shown.size() < 2) {
            return new Sparkline("", 0, 0);
        }
        double low = shown.stream().min(Double::compare).orElseThrow();
        double high = shown.stream().max(Double::compare).orElseThrow();
        StringBuilder path = new StringBuilder();
        double x = 0;
        double y = 0;
        boolean pen = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                pen = false;
                continue;
            }
            x = EDGE + (WIDTH - 2 * EDGE) * i / (values.size() - 1);
            double share = high == low ? 0.5 : (values.get(i) - low) / (high - low);
            y = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share;
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", pen ? "L" : "M", x, y));
            pen = true;
        }
        return new Sparkline(path.toString().strip(), x, y);
    }
}
