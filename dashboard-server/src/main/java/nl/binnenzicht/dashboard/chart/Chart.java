package nl.binnenzicht.dashboard.chart;

import nl.binnenzicht.warehouse.store.Json;

/**
 * A drawing of one published table.
 *
 * @param option ECharts option as JSON on one line, safe inside a script element
 * @param label what a screen reader says of it; the numbers are in the table beside it
 * @param height room it needs, in steps of the style sheet: 1 small to 6 very tall
 * @param isEmpty true where not one value may be shown, so that there is nothing to draw
 */
public record Chart(String option, String label, int height, boolean isEmpty) {

    private static final int STEPS = 6;

    static Chart of(Object option, String label, int height, boolean isEmpty) {
        String json = Json.line(option).replace("<", "\\u003c").replace("&", "\\u0026");
        return new Chart(json, label, Math.max(1, Math.min(STEPS, height)), isEmpty);
    }
}
