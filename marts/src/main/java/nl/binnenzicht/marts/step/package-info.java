/**
 * What SQL says badly: effects and cost-benefit, as rows in and rows out.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.step.Step}. Imports: {@code statistics}, {@code
 * warehouse.{query, schema, term}}; no Spark.
 */
package nl.binnenzicht.marts.step;
