package nl.binnenzicht.ingest.format;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Names of columns as suppliers write them: {@code Geboorte datum}, {@code GEBOORTE_DATUM}, {@code
 * Geboortedátum} and {@code geboortedatum} are one column. Two of them in one file are a column
 * that is there twice.
 */
final class HeaderNames {

    private HeaderNames() {}

    /** The names with those of the contract where they are meant, without blank ones at the end. */
    static List<String> of(Contract contract, List<String> fields) {
        List<String> names =
                fields.stream().map(HeaderNames::clean).map(name -> meant(contract, name)).toList();
        int end = names.size();
        while (end > 1 && names.get(end - 1).isEmpty()) {
            end--;
        }
        return names.subList(0, end);
    }

    /** How many columns of the contract are in this header. */
    static int known(Contract contract, List<String> fields) {
        Set<String> known = new HashSet<>();
        for (String name : of(contract, fields)) {
            contract.column(name).map(Column::name).ifPresent(known::add);
        }
        return known.size();
    }

    private static String clean(String field) {
        return Invisible.remove(field).strip().toLowerCase(Locale.ROOT);
    }

    private static String meant(Contract contract, String name) {
        if (name.isEmpty() || contract.column(name).isPresent()) {
            return name;
        }
        List<Column> meant =
                contract.columns().stream()
                        .filter(column -> bare(column.name()).equals(bare(name)))
                        .toList();
        return Optional.of(meant)
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.get(0).name())
                .orElse(name);
    }

    /** Without what only decorates: accents, and signs and line ends between words. */
    private static String bare(String name) {
        String split = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (" _-.\r\n".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
