package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which order people use instruments after the index.
 *
 * <p>Per person: uses of one instrument with a gap of {@value #GAT_DAGEN} days or less between them
 * are one; what then lasts less than {@value #MINSTE_DAGEN} days is left out; two instruments that
 * run side by side for {@value #SAMEN_DAGEN} days or more are one step together, and with less
 * overlap they follow each other; a path has at most {@value #LANGSTE} steps.
 *
 * <p>Source: the steps of TreatmentPatterns (OHDSI), with a minimal era, a window for combinations
 * and a longest path.
 */
public final class Paden {

    static final int GAT_DAGEN = 30;
    static final int MINSTE_DAGEN = 14;
    static final int SAMEN_DAGEN = 30;
    public static final int LANGSTE = 4;

    /** Between two instruments of one step. */
    public static final String EN = "+";

    private Paden() {}

    /**
     * One use of an instrument.
     *
     * @param client who
     * @param code which instrument
     * @param begin first day
     * @param einde last day, not before the first
     */
    public record Inzet(String client, String code, LocalDate begin, LocalDate einde) {

        long dagen() {
            return ChronoUnit.DAYS.between(begin, einde) + 1;
        }
    }

    /** Path per person who has one, as steps; a step is codes joined by {@link #EN}. */
    public static Map<String, List<String>> van(List<Inzet> inzet) {
        Map<String, List<Inzet>> perClient = new LinkedHashMap<>();
        inzet.forEach(
                een -> perClient.computeIfAbsent(een.client(), any -> new ArrayList<>()).add(een));
        Map<String, List<String>> paden = new LinkedHashMap<>();
        perClient.forEach(
                (client, eigen) -> {
                    List<String> pad = pad(eigen);
                    if (!pad.isEmpty()) {
                        paden.put(client, pad);
                    }
                });
        return paden;
    }

    private static List<String> pad(List<Inzet> eigen) {
        List<Inzet> tijden =
                aaneen(eigen).stream()
                        .filter(een -> een.dagen() >= MINSTE_DAGEN)
                        .sorted(Comparator.comparing(Inzet::begin).thenComparing(Inzet::code))
                        .toList();
        List<String> pad = new ArrayList<>();
        TreeSet<String> stap = new TreeSet<>();
        LocalDate tot = LocalDate.MIN;
        for (Inzet een : tijden) {
            boolean samen =
                    !stap.isEmpty()
                            && ChronoUnit.DAYS.between(een.begin(), vroegste(tot, een.einde())) + 1
                                    >= SAMEN_DAGEN;
            if (!samen && !stap.isEmpty()) {
                pad.add(tekst(stap));
                stap.clear();
                tot = LocalDate.MIN;
            }
            stap.add(een.code());
            tot = een.einde().isAfter(tot) ? een.einde() : tot;
        }
        if (!stap.isEmpty()) {
            pad.add(tekst(stap));
        }
        return pad.subList(0, Math.min(LANGSTE, pad.size()));
    }

    private static LocalDate vroegste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }

    private static String tekst(TreeSet<String> stap) {
        return stap.stream().collect(Collectors.joining(EN));
    }

    /** Uses of one instrument that follow each other closely are one. */
    private static List<Inzet> aaneen(List<Inzet> eigen) {
        Map<String, List<Inzet>> perCode = new LinkedHashMap<>();
        eigen.stream()
                .sorted(Comparator.comparing(Inzet::begin))
                .forEach(
                        een ->
                                voegToe(
                                        perCode.computeIfAbsent(
                                                een.code(), any -> new ArrayList<>()),
                                        een));
        return perCode.values().stream().flatMap(List::stream).toList();
    }

    private static void voegToe(List<Inzet> tijden, Inzet een) {
        Inzet laatste = tijden.isEmpty() ? null : tijden.get(tijden.size() - 1);
        if (laatste != null && !een.begin().isAfter(laatste.einde().plusDays(GAT_DAGEN + 1L))) {
            LocalDate einde = een.einde().isAfter(laatste.einde()) ? een.einde() : laatste.einde();
            tijden.set(
                    tijden.size() - 1, new Inzet(een.client(), een.code(), laatste.begin(), einde));
        } else {
            tijden.add(een);
        }
    }
}
