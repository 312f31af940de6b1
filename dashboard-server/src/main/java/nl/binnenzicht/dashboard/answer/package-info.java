/**
 * The engine: a metric and a request in, an {@link nl.binnenzicht.dashboard.answer.Answer} out that
 * may be shown to who asked.
 *
 * <p>Exact numbers ({@code Found}) never leave this package: {@link
 * nl.binnenzicht.dashboard.answer.Answers} asks a snapshot, hands what it found to the {@link
 * nl.binnenzicht.dashboard.answer.Gate}, and gives away what the gate made of it. Which snapshot is
 * asked says {@link nl.binnenzicht.dashboard.answer.AsOf}.
 *
 * <p>Start reading at {@code Answers.run}. Imports: {@code disclosure}, {@code marts.metric},
 * {@code warehouse}.
 */
package nl.binnenzicht.dashboard.answer;
