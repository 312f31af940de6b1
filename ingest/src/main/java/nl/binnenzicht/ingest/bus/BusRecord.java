package nl.binnenzicht.ingest.bus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One person in one benefit in one month, as delivered to CBS. A couple is two records with the
 * same {@code uitkeringsnummer}.
 *
 * <p>Source: Regeling statistiek Participatiewet, IOAW en IOAZ 2015, bijlage 1; the numbers are the
 * kenmerken of that annex.
 *
 * @param uitkeringsnummer kenmerk 7, at most 15 characters
 * @param maand kenmerken 1 and 2
 * @param regelingCode kenmerk 8
 * @param leefvormCode kenmerk 10
 * @param betaaldEur kenmerk 15, whole euros, of the benefit as a whole
 * @param bsn kenmerk 18, nine digits
 * @param geboortedatum kenmerk 19; null: not known, left out of the file
 * @param geslachtCode kenmerk 20; null: not known, left out of the file
 * @param begindatum kenmerk 22
 * @param einddatum kenmerk 23; null: still running
 * @param redenEindeCode kenmerk 34; null exactly when {@code einddatum} is null
 */
public record BusRecord(
        String uitkeringsnummer,
        YearMonth maand,
        String regelingCode,
        String leefvormCode,
        long betaaldEur,
        String bsn,
        LocalDate geboortedatum,
        String geslachtCode,
        LocalDate begindatum,
        LocalDate einddatum,
        String redenEindeCode) {

    public BusRecord {
        Objects.requireNonNull(uitkeringsnummer, "uitkeringsnummer");
        Objects.requireNonNull(maand, "maand");
        Objects.requireNonNull(regelingCode, "regelingCode");
        Objects.requireNonNull(leefvormCode, "leefvormCode");
        Objects.requireNonNull(bsn, "bsn");
        Objects.requireNonNull(begindatum, "begindatum");
        if ((einddatum == null) != (redenEindeCode == null)) {
            throw new IllegalArgumentException("an end and its reason go together");
        }
    }
}
