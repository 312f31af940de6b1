/**
 * From landing to a published star schema, and the command that does it.
 *
 * <p>Start reading at {@link nl.binnenzicht.marts.build.SnapshotBuild}. Imports: {@code build} and
 * {@code warehouse}; nothing imports this package.
 */
package nl.binnenzicht.marts;
