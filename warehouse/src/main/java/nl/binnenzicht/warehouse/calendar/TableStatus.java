package nl.binnenzicht.warehouse.calendar;

import java.time.Instant;
import java.util.List;

/**
 * How far the deliveries of one table are; months as {@code jjjj-mm}, days as {@code jjjj-mm-dd}.
 *
 * @param bron source
 * @param tabel table
 * @param soort VOLLEDIG or AANVULLEND
 * @param ritme how often it comes
 * @param levering the last delivery that landed and was not withdrawn; null: none
 * @param periode newest period that landed; null: none, or no file name gave one
 * @param gelandOp when the last delivery landed; null: never
 * @param rijen rows in force
 * @param geldt ids of the deliveries in force
 * @param ingetrokken ids of the deliveries that were withdrawn; nothing else here is about those
 * @param oordeel what this comes to
 * @param teLaat periods after the newest one whose day has passed
 * @param ontbreekt periods between the oldest and the newest that never landed
 * @param verwacht the next period to come; null without rhythm
 * @param uiterlijk the day on which that one is there at last; null without rhythm
 * @param dialect how the last delivery was written, or the layout it was read with; null: never
 */
public record TableStatus(
        String bron,
        String tabel,
        String soort,
        String ritme,
        String levering,
        String periode,
        Instant gelandOp,
        long rijen,
        List<String> geldt,
        List<String> ingetrokken,
        Verdict oordeel,
        List<String> teLaat,
        List<String> ontbreekt,
        String verwacht,
        String uiterlijk,
        String dialect) {

    /** What the calendar says of a table, worst first. */
    public enum Verdict {
        NOOIT_GELEVERD,
        TE_LAAT,
        ONTBREEKT,
        /** No file name gave a period, so nothing can be said. */
        PERIODE_ONBEKEND,
        OP_TIJD,
        /** Delivered whenever there is something. */
        ZONDER_RITME
    }
}
