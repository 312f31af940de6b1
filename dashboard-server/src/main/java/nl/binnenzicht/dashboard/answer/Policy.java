package nl.binnenzicht.dashboard.answer;

/**
 * What the asker may see; every question carries one and there is no way to ask without.
 *
 * @param role who asks
 * @param minClienten cells resting on fewer persons are withheld; 0 shows everything
 */
public record Policy(Role role, int minClienten) {

    /** Below this number of persons nothing is shown outside the tool. */
    public static final int THRESHOLD = 10;

    /** Who may see what; deny by default. */
    public enum Role {
        /** Works inside the tool on pseudonymous, exact numbers. */
        INFORMATIEMANAGER,
        /** Screens, reports and everything that leaves. */
        MANAGEMENT
    }

    /** Small cells withheld; official indicators of the whole organisation are exact. */
    public static Policy management() {
        return new Policy(Role.MANAGEMENT, THRESHOLD);
    }

    /** Exact, inside the tool only; exports always use {@link #management()}. */
    public static Policy informatiemanager() {
        return new Policy(Role.INFORMATIEMANAGER, 0);
    }
}
