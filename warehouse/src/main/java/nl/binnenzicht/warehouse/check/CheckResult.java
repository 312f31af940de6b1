package nl.binnenzicht.warehouse.check;

/**
 * What one check on one built table found.
 *
 * @param tabel mart the check belongs to
 * @param naam name of the rule, as its file says it
 * @param severity STOP or WARN
 * @param aantalRijen rows that break the rule; 0 is a pass
 */
public record CheckResult(String tabel, String naam, Severity severity, long aantalRijen) {

    public boolean isPassed() {
        return aantalRijen == 0;
    }

    public boolean blocks() {
        return severity == Severity.STOP && !isPassed();
    }
}
