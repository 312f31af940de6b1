package nl.binnenzicht.dashboard;

import java.nio.file.Path;
import nl.binnenzicht.warehouse.query.DuckDb;

/**
 * The generated extracts as DuckDB views, read without any code of the product: what an auditor
 * would do with the same files. Every column is text, as delivered.
 */
final class Extracts implements AutoCloseable {

    private final DuckDb db = DuckDb.inMemory();
    private final Path inbox;
    private final String month;

    Extracts(Path inbox, String month) {
        this.inbox = inbox;
        this.month = month;
        view("uitkering", "uitkering");
        view("werk", "dienstverband");
        view("financien", "begroting");
        db.execute("create macro dag(t) as strptime(nullif(t, ''), '%d-%m-%Y')::date");
        db.execute(
                """
                create view bijstand as
                select bsn, dag(begindatum) as begin, dag(einddatum) as eind, reden_einde_code
                from uitkering
                union all
                select partner_bsn, dag(begindatum), dag(einddatum), reden_einde_code
                from uitkering
                where partner_bsn <> ''
                """);
    }

    private void view(String bron, String tabel) {
        Path file = inbox.resolve(bron).resolve(tabel + "_" + month + ".csv");
        db.execute(
                "create view %s as from read_csv('%s', delim=';', header=true, all_varchar=true)"
                        .formatted(tabel, file));
    }

    /**
     * Persons whose last benefit ended for work, with the first day without benefit in the year.
     */
    long uitstroomNaarWerk(int year) {
        return count(
                """
                select count(distinct bsn) as n
                from bijstand
                where year(eind + 1) = %d
                    and reden_einde_code in ('11', '13')
                    and not exists (
                        from bijstand as volgende
                        where volgende.bsn = bijstand.bsn
                            and volgende.begin > bijstand.begin
                            and volgende.begin <= bijstand.eind + 1
                    )
                """
                        .formatted(year));
    }

    /** Persons with a Wsw employment on a day. */
    long wsw(String day) {
        return count(
                """
                select count(distinct bsn) as n
                from dienstverband
                where dienstverband_soort_code = 'WSW'
                    and dag(begindatum) <= date '%1$s'
                    and coalesce(dag(einddatum), date '%1$s') >= date '%1$s'
                """
                        .formatted(day));
    }

    /** Persons with loonkostensubsidie on a day, beschut excluded. */
    long lks(String day) {
        return count(
                """
                select count(distinct bsn) as n
                from dienstverband
                where dienstverband_soort_code in ('LKS', 'GARANTIE')
                    and replace(subsidie_per_maand_eur, ',', '.')::decimal(18, 2) > 0
                    and dag(begindatum) <= date '%1$s'
                    and coalesce(dag(einddatum), date '%1$s') >= date '%1$s'
                """
                        .formatted(day));
    }

    /** The budget of a year with all its steps, without the BUIG, in whole euros. */
    long begroting(int year) {
        return count(
                """
                select sum(replace(bedrag_eur, ',', '.')::decimal(18, 2))::bigint as n
                from begroting
                where jaar = '%d' and budgetpost_code not like 'BUIG%%'
                """
                        .formatted(year));
    }

    private long count(String sql) {
        return db.query(sql).integer(0, "n");
    }

    @Override
    public void close() {
        db.close();
    }
}
