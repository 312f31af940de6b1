package nl.binnenzicht.warehouse.config;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.schema.DeliveryPromise;
import nl.binnenzicht.warehouse.schema.DeliveryRhythm;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * What holds for the deliveries of one table: the promise of the contract where the source has no
 * setting of its own.
 *
 * <p>Problems: BZ-059 for a value that cannot be, and for supplements of a table without a key:
 * nothing could say which rows are the same.
 *
 * @param promise when a delivery is due and what it holds
 * @param rejected share of the rows that may be rejected
 * @param rowsGone share of the rows that may disappear without a question
 * @param amountMoved share by which the total of an amount may move without a question
 */
public record TableSettings(
        DeliveryPromise promise, double rejected, double rowsGone, double amountMoved) {

    /** One row in twenty (docs/decisions/0002). */
    public static final double REJECTED = 0.05;

    /** A month takes and brings a few in the hundred of everything (docs/decisions/0008). */
    public static final double ROWS_GONE = 0.10;

    /** More than a quarter is rather euros for cents, or a missing part, than a month. */
    public static final double AMOUNT_MOVED = 0.25;

    /**
     * For rows and amounts of what is open on a day, and of what comes now and then: a budget grows
     * by a year at once. Half is still a lot.
     */
    public static final double COARSE = 0.5;

    /** A share with this value asks nothing. */
    public static final double NEVER = 1;

    private static final int MOST_WORKING_DAYS = 20;

    /** What holds without settings. */
    public static TableSettings promised(Contract contract) {
        DeliveryPromise promise = contract.promise();
        boolean isCoarse = promise.isStand() || !promise.rhythm().isRegular();
        return new TableSettings(
                promise, REJECTED, isCoarse ? COARSE : ROWS_GONE, isCoarse ? COARSE : AMOUNT_MOVED);
    }

    /** The settings of all tables; of every source the file is read once. */
    public static Map<Contract, TableSettings> of(DataHome home, List<Contract> contracts) {
        Map<String, List<String>> tables =
                contracts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Contract::bron,
                                        Collectors.mapping(Contract::tabel, Collectors.toList())));
        Map<String, SourceSettings> sources = new HashMap<>();
        tables.forEach((bron, names) -> sources.put(bron, SourceSettings.read(home, bron, names)));
        Map<Contract, TableSettings> settings = new HashMap<>();
        contracts.forEach(
                contract -> settings.put(contract, of(sources.get(contract.bron()), contract)));
        return settings;
    }

    static TableSettings of(SourceSettings settings, Contract contract) {
        String table = contract.tabel();
        TableSettings otherwise = promised(contract);
        DeliveryPromise promised = contract.promise();
        DeliveryKind kind =
                DeliveryKind.valueOf(
                        choice(
                                settings,
                                table,
                                SettingName.LEVERING_SOORT,
                                DeliveryKind.values(),
                                promised.kind()));
        if (kind == DeliveryKind.AANVULLEND && contract.key().isEmpty()) {
            throw new DataException(noKey(contract));
        }
        DeliveryRhythm rhythm =
                DeliveryRhythm.valueOf(
                        choice(
                                settings,
                                table,
                                SettingName.LEVERING_RITME,
                                DeliveryRhythm.values(),
                                promised.rhythm()));
        int day =
                settings.whole(
                        table,
                        SettingName.LEVERING_WERKDAG,
                        1,
                        MOST_WORKING_DAYS,
                        promised.workingDay());
        return new TableSettings(
                new DeliveryPromise(rhythm, kind, day, promised.isStand()),
                settings.share(table, SettingName.AFKEUR_AANDEEL, otherwise.rejected),
                settings.share(table, SettingName.BEWAKING_RIJEN, otherwise.rowsGone),
                settings.share(table, SettingName.BEWAKING_BEDRAG, otherwise.amountMoved));
    }

    /** True when a part is more than a share of the whole; exact, so five in a hundred is five. */
    public static boolean isMore(long part, long whole, double share) {
        BigDecimal allowed = BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(share));
        return BigDecimal.valueOf(part).compareTo(allowed) > 0;
    }

    private static String choice(
            SourceSettings settings,
            String table,
            SettingName name,
            Enum<?>[] values,
            Enum<?> otherwise) {
        List<String> words =
                Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        return settings.choice(table, name, words, otherwise.name().toLowerCase(Locale.ROOT))
                .toUpperCase(Locale.ROOT);
    }

    private static Problem noKey(Contract contract) {
        return new Problem(
                "BZ-059",
                "config/" + contract.bron() + ".properties " + SettingName.LEVERING_SOORT.key(),
                "tabel " + contract.tabel() + " heeft geen sleutel",
                "volledig bij een tabel zonder sleutel",
                "Er is niets gelezen; herstel de instelling of haal haar weg.");
    }
}
