package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * People invented for the edges of the definitions, added to generated extracts: in and out in a
 * month, one day, a hole of no, one and two days, couples that part or lose one, moves, two roles,
 * twelve months and a day, sickness over a month's end and after the employment.
 */
final class EdgePeople {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};

    private final Path inbox;
    private final String taken;
    private final Map<String, List<String>> lines = new TreeMap<>();
    private int lastNumber = 990_000;
    private int benefits;

    private EdgePeople(Path inbox) {
        this.inbox = inbox;
        this.taken = Recount.text(inbox, "clientregistratie/persoon");
    }

    /** Appends them to the files of an inbox. */
    static void addTo(Path inbox) {
        EdgePeople people = new EdgePeople(inbox);
        people.stays();
        people.couples();
        people.moves();
        people.returns();
        people.work();
        people.write();
    }

    private void stays() {
        benefit(person(""), "01-03-2025", "31-03-2025", "11");
        benefit(person(""), "15-04-2025", "15-04-2025", "32");
        benefit(person(""), "30-04-2025", "30-04-2025", "11");
        benefit(person(""), "01-02-2025", "31-12-9999", "");
        benefit(person("10-08-2025"), "01-01-2024", "", "");
        benefit(person("31-08-2025"), "01-01-2024", "", "");
        for (String end : List.of("30-06-2025", "29-06-2025", "28-06-2025")) {
            String person = person("");
            benefit(person, "01-01-2024", end, end.startsWith("28") ? "11" : "02");
            benefit(person, "01-07-2025", "", "");
        }
    }

    private void couples() {
        String one = person("");
        String other = person("");
        benefit(one, "01-01-2024", "15-05-2025", "02", other);
        benefit(one, "16-05-2025", "", "");
        benefit(other, "16-05-2025", "", "");
        String dies = person("15-09-2025");
        benefit(dies, "01-01-2024", "", "", person(""));
    }

    private void moves() {
        String stays = person("", "31-08-2025", "01-09-2025");
        benefit(stays, "01-01-2024", "", "");
        String leaves = person("", "31-08-2025", "01-09-2025");
        benefit(leaves, "01-01-2024", "31-08-2025", "32");
        String roles = person("");
        benefit(roles, "01-01-2024", "", "");
        add("clientregistratie/doelgroep", roles, "BIJSTAND", "01-01-2024", "");
        add("clientregistratie/doelgroep", roles, "STATUSHOUDER", "01-01-2024", "");
        add("clientregistratie/doelgroep", roles, "BESCHUT", "01-06-2025", "");
    }

    private void returns() {
        String within = person("");
        benefit(within, "01-01-2024", "05-10-2025", "11");
        benefit(within, "20-10-2025", "", "");
        for (String again : List.of("01-04-2025", "02-04-2025")) {
            String person = person("");
            benefit(person, "01-01-2023", "31-03-2024", "11");
            benefit(person, again, "", "");
        }
    }

    private void work() {
        String sick = person("");
        add(
                "werk/dienstverband",
                "D90000001",
                sick,
                "WSW",
                "WERKBEDRIJF",
                "",
                "01-01-2020",
                "30-11-2025",
                "",
                "18,50",
                "0,00");
        add("werk/verzuim", "Z90000001", "D90000001", "28-02-2025", "03-03-2025", "100");
        add("werk/verzuim", "Z90000002", "D90000001", "04-03-2025", "31-05-2025", "50");
        add("werk/verzuim", "Z90000003", "D90000001", "15-11-2025", "", "100");
        add("werk/iop", sick, "15-06-2024", "N");
        add("werk/iop", sick, "30-11-2025", "J");
    }

    private String person(String died) {
        String bsn = bsn();
        add("clientregistratie/persoon", bsn, "01-06-1985", "1", "2", died);
        add("clientregistratie/adres", bsn, "0637", "1", "01-01-2010", "");
        return bsn;
    }

    private String person(String died, String until, String from) {
        String bsn = bsn();
        add("clientregistratie/persoon", bsn, "01-06-1985", "1", "2", died);
        add("clientregistratie/adres", bsn, "0637", "1", "01-01-2010", until);
        add("clientregistratie/adres", bsn, "0000", "1", from, "");
        return bsn;
    }

    private void benefit(String who, String begin, String end, String reason) {
        benefit(who, begin, end, reason, "");
    }

    private void benefit(String who, String begin, String end, String reason, String partner) {
        benefits++;
        add(
                "uitkering/uitkering",
                "U9%07d".formatted(benefits),
                who,
                partner,
                "01",
                partner.isEmpty() ? "1" : "3",
                "1",
                begin,
                end,
                reason);
    }

    /** Numbers below 010.000.000 that pass the 11-proef: nobody has one. */
    private String bsn() {
        while (true) {
            lastNumber++;
            String digits = "%08d".formatted(lastNumber);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (digits.charAt(i) - '0');
            }
            String number = digits + sum % 11;
            if (sum % 11 < 10 && !taken.contains(number)) {
                return number;
            }
        }
    }

    private void add(String table, String... cells) {
        lines.computeIfAbsent(table, any -> new ArrayList<>()).add(String.join(";", cells));
    }

    private void write() {
        lines.forEach(
                (table, added) -> {
                    try {
                        Files.write(
                                Recount.file(inbox, table),
                                (String.join("\r\n", added) + "\r\n")
                                        .getBytes(StandardCharsets.US_ASCII),
                                StandardOpenOption.APPEND);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
