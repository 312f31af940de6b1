package nl.binnenzicht.warehouse.store;

import java.nio.file.Path;

/**
 * The one folder that holds everything: {@code --data DIR}. Every command works on a copy of it
 * elsewhere, so nothing in it names an absolute path.
 *
 * @param root the folder itself; need not exist yet
 */
public record DataHome(Path root) {

    /**
     * Good rows of every delivery: {@code landing/<bron>/<tabel>/levering=<id>/}. They never
     * change; they go when a person is forgotten or their term has ended.
     */
    public Path landing() {
        return root.resolve("landing");
    }

    public Path landing(String bron, String tabel) {
        return landing().resolve(bron).resolve(tabel);
    }

    /** What was refused, with reasons and never a value: {@code quarantine/<bron>/<tabel>/}. */
    public Path quarantine() {
        return root.resolve("quarantine");
    }

    /** Pseudonym key and sealed BSN table; owner only. Never read by build or server. */
    public Path vault() {
        return root.resolve("vault");
    }

    /** Published star schemas, one immutable folder each. */
    public Path snapshots() {
        return root.resolve("snapshots");
    }

    /** The pointer file: one line, the id of the snapshot that serves. */
    public Path current() {
        return snapshots().resolve("CURRENT");
    }

    /** Official values, only ever added to: {@link Vaststellingen}. */
    public Path vastgesteld() {
        return root.resolve("vastgesteld");
    }

    /** Scenarios of cost-benefit analysis that somebody saved: {@link Scenariomap}. */
    public Path scenarios() {
        return root.resolve("scenarios");
    }

    /** Saved definitions of groups of people: {@link Cohortmap}. */
    public Path cohorten() {
        return root.resolve("cohorten");
    }

    /** Files for CBS and others, made on request. */
    public Path exports() {
        return root.resolve("exports");
    }

    /** What was found damaged and put aside, under the path it had; never read. */
    public Path damaged() {
        return root.resolve("beschadigd");
    }

    /** Settings of a town, one file per source; kept by people, never written by a program. */
    public Path config() {
        return root.resolve("config");
    }

    /** Raw responses of CBS StatLine with hash and time: {@code statline/<tabel>/}. */
    public Path statline() {
        return root.resolve("statline");
    }

    /** Who opened what: one JSON line each. */
    public Path audit() {
        return root.resolve("audit");
    }
}
