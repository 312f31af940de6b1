/**
 * Published tables in, ECharts options out: four shapes and a sparkline, not a mirror of ECharts.
 *
 * <p>Options name colours as {@code @serie-1} and number formats as {@code #eur}; the script of the
 * page turns them into the tokens of the style sheet and into functions, so that an option is plain
 * JSON and follows light and dark.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.chart.LineChart}. Imports: {@code
 * disclosure}.
 */
package nl.binnenzicht.dashboard.chart;
