/**
 * Runs the SQL files and the steps in the right order on Spark, and publishes what they made.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.build.SnapshotBuild}; which tables there are says
 * {@link nl.binnenzicht.marts.build.BuildPlan}. Imports: {@code step} and {@code warehouse}; the
 * only package that imports {@code org.apache.spark}.
 */
package nl.binnenzicht.marts.build;
