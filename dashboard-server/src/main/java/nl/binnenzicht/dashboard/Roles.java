package nl.binnenzicht.dashboard;

import java.util.Locale;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/** The roles as {@code --rol} writes them. Problems: BZ-057 for another one. */
final class Roles {

    private Roles() {}

    /**
     * What the role may see.
     *
     * @param action what was not done and what to do, when the role is unknown
     */
    static Policy policy(String role, String action) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "management" -> Policy.management();
            case "informatiemanager" -> Policy.informatiemanager();
            default ->
                    throw RequestException.wrong(
                            new Problem(
                                    "BZ-057",
                                    "--rol",
                                    "deze rol bestaat niet",
                                    "management of informatiemanager",
                                    action));
        };
    }
}
