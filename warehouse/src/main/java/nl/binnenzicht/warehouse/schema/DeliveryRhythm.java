package nl.binnenzicht.warehouse.schema;

import java.time.YearMonth;

/** How often a table is delivered; a period is named by its last month. */
public enum DeliveryRhythm {
    MAAND(1),
    KWARTAAL(3),
    HALFJAAR(6),
    JAAR(12),
    /** Whenever there is something: nothing is ever due. */
    ONREGELMATIG(0);

    private final int months;

    DeliveryRhythm(int months) {
        this.months = months;
    }

    public boolean isRegular() {
        return months > 0;
    }

    /** Length of a period in months; 0 where there is no rhythm. */
    public int months() {
        return months;
    }

    /** The last month of the period that a month belongs to. */
    public YearMonth periodOf(YearMonth month) {
        if (!isRegular()) {
            return month;
        }
        int past = (month.getMonthValue() - 1) % months;
        return month.plusMonths(months - 1L - past);
    }
}
