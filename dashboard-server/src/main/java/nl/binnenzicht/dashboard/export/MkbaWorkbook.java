package nl.binnenzicht.dashboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.binnenzicht.marts.mkba.Actor;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.Gegeven;
import nl.binnenzicht.marts.mkba.Invoer;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.Post;
import nl.binnenzicht.marts.mkba.Prijs;
import nl.binnenzicht.marts.mkba.Trekkingen;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A case as a workbook that calculates itself: change a number on sheet Invoer and the outcome
 * follows. Formulas are written by us from places of cells and nothing else; every text goes
 * through {@link SafeText}.
 *
 * <p>The draws are values: a spreadsheet would draw other numbers each time.
 */
public final class MkbaWorkbook {

    private static final String AMOUNT = "#,##0.00";
    private static final int FIRST_YEAR = 4;

    private final MkbaUitkomst uitkomst;
    private final Casus casus;
    private final Map<String, String> invoer = new LinkedHashMap<>();
    private final Map<Actor, List<String>> perActor = new EnumMap<>(Actor.class);
    private final List<String> kosten = new ArrayList<>();
    private final List<String> baten = new ArrayList<>();
    private final List<String> vast = new ArrayList<>();

    private MkbaWorkbook(MkbaUitkomst uitkomst) {
        this.uitkomst = uitkomst;
        this.casus = uitkomst.casus();
    }

    /** Sheets Uitkomst, Invoer, Prijzen and Posten. */
    public static byte[] write(MkbaUitkomst uitkomst) {
        return new MkbaWorkbook(uitkomst).bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Binnenzicht", "1.0")) {
            Worksheet first = workbook.newWorksheet("Uitkomst");
            inputs(workbook.newWorksheet("Invoer"));
            prices(workbook.newWorksheet("Prijzen"));
            posts(workbook.newWorksheet("Posten"));
            outcome(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, SafeText.of(text));
    }

    private static void heads(Worksheet sheet, int row, String... heads) {
        for (int i = 0; i < heads.length; i++) {
            text(sheet, row, i, heads[i]);
            sheet.style(row, i).bold().set();
            sheet.width(i, i == 0 ? 40 : 16);
        }
    }

    /** Column A, B, ... for 0, 1, ...; at most two letters. */
    private static String column(int index) {
        return index < 26
                ? String.valueOf((char) ('A' + index))
                : column(index / 26 - 1) + column(index % 26);
    }

    private static String place(String sheet, int row, int column) {
        return "%s!$%s$%d".formatted(sheet, column(column), row + 1);
    }

    private void inputs(Worksheet sheet) {
        heads(sheet, 0, "Invoer", "Waarde", "Aanname", "Bron");
        sheet.width(3, 70);
        int row = 1;
        input(
                sheet,
                row++,
                "DISCONTOVOET",
                casus.disconto().voet(),
                casus.disconto().bron(),
                false);
        int effect = row++;
        text(sheet, effect, 0, Invoer.EFFECT);
        invoer.put(Invoer.EFFECT, place("Invoer", effect, 1));
        text(sheet, effect, 3, casus.effect().betekenis() + " " + casus.effect().reden());
        if (casus.effect().gegeven().isPresent()) {
            Gegeven gegeven = casus.effect().gegeven().get();
            input(
                    sheet,
                    effect,
                    Invoer.EFFECT,
                    gegeven.waarde().base(),
                    gegeven.bron(),
                    gegeven.isAanname());
        }
        for (Map.Entry<String, Gegeven> one : casus.gegevens().entrySet()) {
            Gegeven gegeven = one.getValue();
            input(
                    sheet,
                    row++,
                    one.getKey(),
                    gegeven.waarde().base(),
                    gegeven.bron(),
                    gegeven.isAanname());
        }
        text(sheet, row + 1, 0, "Het aantal jaren staat vast in het blad Posten.");
    }

    private void input(
            Worksheet sheet, int row, String name, double value, String bron, boolean isAanname) {
        text(sheet, row, 0, name);
        sheet.value(row, 1, value);
        text(sheet, row, 2, isAanname ? "aanname" : "");
        text(sheet, row, 3, bron);
        invoer.put(name, place("Invoer", row, 1));
    }

    private void prices(Worksheet sheet) {
        heads(
                sheet,
                0,
                "Prijs",
                "Waarde",
                "Prijspeil",
                "Omrekening",
                "Omgerekend",
                "Aanname",
                "Eenheid",
                "Bron");
        sheet.width(7, 70);
        int row = 1;
        for (Prijs prijs : casus.prijzen().values()) {
            text(sheet, row, 0, prijs.naam());
            sheet.value(row, 1, prijs.gegeven().waarde().base());
            sheet.value(row, 2, prijs.prijspeil());
            sheet.value(row, 3, prijs.omrekening());
            sheet.formula(row, 4, "B%d*D%d".formatted(row + 1, row + 1));
            text(sheet, row, 5, prijs.gegeven().isAanname() ? "aanname" : "");
            text(sheet, row, 6, prijs.eenheid());
            text(sheet, row, 7, prijs.gegeven().bron());
            invoer.put(Invoer.prijs(prijs.code()), place("Prijzen", row, 4));
            row++;
        }
    }

    /** Rows 1 to 4 hold what is counted per year; then one row per post and actor. */
    private void posts(Worksheet sheet) {
        heads(sheet, 0, "Post", "Soort", "Actor", "Hoeveelheid x aandeel");
        for (int jaar = 0; jaar < casus.horizon(); jaar++) {
            int at = FIRST_YEAR + jaar;
            String letter = column(at);
            sheet.value(0, at, jaar);
            sheet.width(at, 14);
            sheet.formula(1, at, "(1+%s)^-%s1".formatted(invoer.get("DISCONTOVOET"), letter));
            sheet.formula(2, at, months(letter));
            sheet.formula(
                    3,
                    at,
                    jaar == 0
                            ? invoer.get(Invoer.EERSTE_JAAR)
                            : "%s^%s1".formatted(invoer.get(Invoer.BLIJFKANS), letter));
            sheet.formula(
                    4,
                    at,
                    "%s4*%s*%s*(1-%s)"
                            .formatted(
                                    letter,
                                    invoer.get(Invoer.EFFECT),
                                    invoer.get(Invoer.ADDITIONALITEIT),
                                    invoer.get(Invoer.VERDRINGING)));
        }
        text(sheet, 1, 0, "Discontofactor");
        text(sheet, 2, 0, "Maanden");
        text(sheet, 3, 0, "Plaatsjaren");
        text(sheet, 4, 0, "Effectjaren");
        text(sheet, 0, FIRST_YEAR + casus.horizon(), "Contant");
        sheet.style(0, FIRST_YEAR + casus.horizon()).bold().set();
        int row = 6;
        for (Post post : casus.posten()) {
            for (Map.Entry<Actor, Double> share : post.aandelen().entrySet()) {
                post(sheet, row, post, share.getKey(), share.getValue());
                row++;
            }
        }
    }

    private String months(String letter) {
        String duration = invoer.get(Invoer.MAANDEN);
        return duration == null ? "0" : "MAX(0,MIN(12,%s-12*%s1))".formatted(duration, letter);
    }

    private void post(Worksheet sheet, int row, Post post, Actor actor, double share) {
        text(sheet, row, 0, post.code());
        text(sheet, row, 1, post.soort().naam());
        text(sheet, row, 2, actor.name());
        sheet.value(row, 3, post.hoeveelheid() * share);
        String price = invoer.get(Invoer.prijs(post.prijs()));
        for (int jaar = 0; jaar < casus.horizon(); jaar++) {
            String letter = column(FIRST_YEAR + jaar);
            String count =
                    switch (post.per()) {
                        case DEELNEMER -> jaar == 0 ? "1" : "0";
                        case MAAND -> letter + "3";
                        case PLAATSJAAR -> letter + "4";
                        case EFFECTJAAR -> letter + "5";
                    };
            sheet.formula(row, FIRST_YEAR + jaar, "$D%d*%s*%s".formatted(row + 1, price, count));
            sheet.style(row, FIRST_YEAR + jaar).format(AMOUNT).set();
        }
        int total = FIRST_YEAR + casus.horizon();
        String last = column(total - 1);
        sheet.formula(
                row,
                total,
                "SUMPRODUCT(E%d:%s%d,$E$2:$%s$2)".formatted(row + 1, last, row + 1, last));
        sheet.style(row, total).format(AMOUNT).set();
        String place = place("Posten", row, total);
        perActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(place);
        switch (post.soort()) {
            case KOSTEN -> kosten.add(place);
            case BATEN -> baten.add(place);
            case OVERDRACHT -> {}
        }
        if (!post.isOverdracht() && post.per() != Post.Per.EFFECTJAAR) {
            vast.add(place);
        }
    }

    private static String sum(List<String> places) {
        return places.isEmpty() ? "0" : String.join("+", places);
    }

    private void outcome(Worksheet sheet) {
        heads(sheet, 0, casus.naam() + ", per " + casus.eenheid(), "Waarde", "Uitleg");
        sheet.width(2, 80);
        int row = 1;
        String onlyIf = "IF(ISNUMBER(%s),%%s,\"onbekend\")".formatted(invoer.get(Invoer.EFFECT));
        row =
                line(
                        sheet,
                        row,
                        "Baten",
                        onlyIf.formatted(sum(baten)),
                        "contant, voor de samenleving");
        row = line(sheet, row, "Kosten", onlyIf.formatted("-(" + sum(kosten) + ")"), "contant");
        row =
                line(
                        sheet,
                        row,
                        "Netto contante waarde",
                        onlyIf.formatted(sum(baten) + "+" + sum(kosten)),
                        "baten min kosten; overdrachten tellen niet mee");
        row =
                line(
                        sheet,
                        row,
                        "Baten gedeeld door kosten",
                        "IF(ISNUMBER(B2),IF(B3=0,\"n.v.t.\",B2/B3),\"onbekend\")",
                        "");
        row =
                line(
                        sheet,
                        row,
                        "Omslag van het effect",
                        breakEven(),
                        "effect waarbij de netto contante waarde nul is");
        for (Map.Entry<Actor, List<String>> one : perActor.entrySet()) {
            row =
                    line(
                            sheet,
                            row,
                            "Saldo " + one.getKey().naam(),
                            onlyIf.formatted(sum(one.getValue())),
                            "met overdrachten; de actoren samen zijn de netto contante waarde");
        }
        draws(sheet, row + 1);
    }

    /**
     * The balance is a straight line in the effect; per effect of 1 it is counted on sheet Posten
     * without the effect itself, so that an unknown effect has a break-even as well.
     */
    private String breakEven() {
        List<String> terms = new ArrayList<>();
        String last = column(FIRST_YEAR + casus.horizon() - 1);
        String years = "SUMPRODUCT(Posten!$E$4:$%s$4,Posten!$E$2:$%s$2)".formatted(last, last);
        for (Post post : casus.posten()) {
            if (post.per() == Post.Per.EFFECTJAAR && !post.isOverdracht()) {
                double sign = post.soort() == Post.Soort.KOSTEN ? -1 : 1;
                terms.add(
                        "%s*%s"
                                .formatted(
                                        String.format(Locale.ROOT, "%s", sign * post.hoeveelheid()),
                                        invoer.get(Invoer.prijs(post.prijs()))));
            }
        }
        if (terms.isEmpty()) {
            return "\"n.v.t.\"";
        }
        return "-(%s)/((%s)*%s*%s*(1-%s))"
                .formatted(
                        sum(vast),
                        sum(terms),
                        years,
                        invoer.get(Invoer.ADDITIONALITEIT),
                        invoer.get(Invoer.VERDRINGING));
    }

    private static int line(
            Worksheet sheet, int row, String name, String formula, String explanation) {
        text(sheet, row, 0, name);
        sheet.formula(row, 1, formula);
        sheet.style(row, 1).format(name.startsWith("Omslag") ? "0.000000" : AMOUNT).set();
        text(sheet, row, 2, explanation);
        return row + 1;
    }

    private void draws(Worksheet sheet, int first) {
        int row = first;
        text(sheet, row++, 0, "Uit de trekkingen (vaste getallen, geen formules)");
        if (uitkomst.trekkingen().isPresent()) {
            Trekkingen drawn = uitkomst.trekkingen().get();
            row = value(sheet, row, "Gemiddelde", drawn.mean());
            row = value(sheet, row, "5% lager dan", drawn.quantile(0.05));
            row = value(sheet, row, "5% hoger dan", drawn.quantile(0.95));
            row = value(sheet, row, "Kans op een saldo boven nul", drawn.kansPositief());
            row = value(sheet, row, "Waarde van zekerheid", drawn.evpi());
            row = value(sheet, row, "Trekkingen", casus.trekkingen());
            row = value(sheet, row, "Startgetal", casus.startgetal());
        } else {
            text(sheet, row++, 0, "Er is geen effect gemeten, dus zijn er geen trekkingen.");
        }
        row++;
        text(sheet, row++, 0, "Let op");
        for (String one : casus.waarschuwingen()) {
            text(sheet, row++, 0, one);
        }
        text(sheet, row++, 0, "Niet meegeteld");
        for (String one : casus.nietMeegeteld()) {
            text(sheet, row++, 0, one);
        }
        text(sheet, row, 0, "Zonder deze maatregel: " + casus.nulalternatief());
    }

    private static int value(Worksheet sheet, int row, String name, double value) {
        text(sheet, row, 0, name);
        sheet.value(row, 1, value);
        sheet.style(row, 1).format("#,##0.00##").set();
        return row + 1;
    }
}
