package nl.binnenzicht.dashboard.page.mkba;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.marts.mkba.Invoer;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;

/** Wat levert het de samenleving op? Words of its own: see {@link MkbaKeuze}. */
public final class MkbaPage implements Page {

    @Override
    public String id() {
        return "mkba";
    }

    @Override
    public Group group() {
        return Group.INZICHT;
    }

    @Override
    public String title() {
        return "MKBA";
    }

    @Override
    public String question() {
        return "Wat levert het de samenleving op?";
    }

    @Override
    public String lead() {
        return "Maatschappelijke kosten en baten van een maatregel. Wat de één betaalt en de ander"
                + " krijgt, telt voor de samenleving niet mee en staat daarom apart. Verander een"
                + " getal en kijk wat er met de uitkomst gebeurt.";
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public boolean knows(String word) {
        return List.of(
                                MkbaKeuze.CASUS,
                                MkbaKeuze.SCENARIO,
                                Parameter.VOET,
                                Parameter.HORIZON,
                                Parameter.EFFECT,
                                Parameter.EFFECT_FOUT,
                                Invoer.ADDITIONALITEIT.toLowerCase(Locale.ROOT),
                                Invoer.VERDRINGING.toLowerCase(Locale.ROOT),
                                Invoer.EERSTE_JAAR.toLowerCase(Locale.ROOT),
                                Invoer.BLIJFKANS.toLowerCase(Locale.ROOT),
                                Invoer.MAANDEN.toLowerCase(Locale.ROOT))
                        .contains(word)
                || word.matches("prijs_[a-z0-9_]{2,40}");
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        MkbaKeuze keuze = MkbaKeuze.of(enquiry);
        if (!keuze.isBerekend()) {
            return List.of(Section.of("casus", "Welke maatregel?", choice(enquiry, keuze)));
        }
        MkbaUitkomst uitkomst = keuze.uitkomst(keuze.waarden());
        MkbaPanels panels = new MkbaPanels(enquiry.snapshotId(), uitkomst);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("casus", "Welke maatregel?", choice(enquiry, keuze)));
        sections.add(
                Section.of(
                                "uitkomst",
                                "Wat is de uitkomst?",
                                panels.kern(keuze.isAnders()),
                                panels.welvaart(),
                                panels.actoren())
                        .saying(
                                "%s, per %s. Zonder deze maatregel: %s."
                                        .formatted(
                                                uitkomst.casus().naam(),
                                                uitkomst.casus().eenheid(),
                                                uitkomst.casus().nulalternatief())));
        sections.add(
                Section.of("invoer", "Met welke getallen is gerekend?", form(enquiry, keuze))
                        .saying(
                                "Verander een getal en reken opnieuw. Leeg is het getal van de"
                                        + " casus; de spreiding schuift met een getal mee."));
        sections.add(
                Section.of(
                        "scenarios",
                        "Wat als het anders is?",
                        new MkbaVergelijking(enquiry.snapshotId(), keuze, uitkomst).panel()));
        if (uitkomst.trekkingen().isPresent()) {
            sections.add(
                    Section.of(
                            "zekerheid",
                            "Hoe zeker is dat?",
                            panels.verdeling(),
                            panels.tornado(),
                            panels.disconto(),
                            panels.jaren()));
        }
        sections.add(
                Section.of("prijzen", "Op welke prijzen rust het?", panels.prijzen())
                        .saying(
                                "Elke prijs heeft een bron en een jaar. Waar geen openbare bron is"
                                        + " gevonden, staat er ‘aanname’."));
        sections.add(Section.of("grenzen", "Wat zit er niet in?", panels.grenzen()));
        return sections;
    }

    private static Panel choice(Enquiry enquiry, MkbaKeuze keuze) {
        Assembly table =
                Assembly.of("mkba_casus", enquiry.snapshotId())
                        .column("casus", "Casus", Kind.TEXT)
                        .column("doorgerekend", "Doorgerekend", Kind.TEXT)
                        .column("reden", "Reden", Kind.TEXT);
        for (MkbaKeuze.Regel one : keuze.casussen()) {
            table.row(
                    Cell.of(one.naam()),
                    Cell.of(one.rekenblad().isPresent() ? "ja" : "nee"),
                    one.reden().isEmpty() ? Cell.absent(Cell.State.NVT) : Cell.of(one.reden()));
        }
        Panel panel =
                Panel.of("casus", "Casus", table.table())
                        .saying(keuze.isBerekend() ? "" : keuze.reden())
                        .from("mkba_casus")
                        .laidOut(Layout.FULL);
        return keuze.casussen().isEmpty()
                ? panel
                : panel.drawn(
                        new Visual.Inputs(
                                cases(keuze),
                                List.of(),
                                List.of(),
                                saved(keuze),
                                keuze.code(),
                                ""));
    }

    private static List<Visual.Choice> cases(MkbaKeuze keuze) {
        return keuze.casussen().stream()
                .map(
                        one ->
                                new Visual.Choice(
                                        one.code(), one.naam(), one.code().equals(keuze.code())))
                .toList();
    }

    private static Panel form(Enquiry enquiry, MkbaKeuze keuze) {
        Assembly table =
                Assembly.of("mkba_invoer", enquiry.snapshotId())
                        .column("invoer", "Invoer", Kind.TEXT)
                        .column("eenheid", "Eenheid", Kind.TEXT)
                        .column("basis", "Casus", Kind.TEXT)
                        .column("keuze", "Uw keuze", Kind.TEXT)
                        .column("aanname", "Aanname", Kind.TEXT)
                        .column("bron", "Bron", Kind.TEXT);
        List<Visual.Input> inputs = new ArrayList<>();
        for (Parameter one : keuze.parameters()) {
            String basis = one.basis().map(Tekst::number).orElse("onbekend");
            inputs.add(
                    new Visual.Input(
                            one.woord(),
                            one.titel(),
                            one.eenheid(),
                            keuze.waarde(one.woord()).orElse(""),
                            basis));
            table.row(
                    Cell.of(one.titel()),
                    Cell.of(one.eenheid()),
                    Cell.of(basis),
                    keuze.waarde(one.woord()).map(Cell::of).orElse(Cell.absent(Cell.State.NVT)),
                    one.gegeven()
                            .map(g -> Cell.of(g.isAanname() ? "aanname" : "nee"))
                            .orElse(Cell.absent(Cell.State.NVT)),
                    one.gegeven().map(g -> Cell.of(g.bron())).orElse(Cell.absent(Cell.State.NVT)));
        }
        List<Visual.Choice> hidden = new ArrayList<>();
        keuze.waarden()
                .forEach((woord, waarde) -> hidden.add(new Visual.Choice(woord, waarde, true)));
        return Panel.of("invoer", "Getallen van de casus", table.table())
                .saying(
                        keuze.isAnders()
                                ? "%d %s anders dan in de casus."
                                        .formatted(
                                                keuze.waarden().size(),
                                                keuze.waarden().size() == 1
                                                        ? "getal is"
                                                        : "getallen zijn")
                                : "Alle getallen zijn die van de casus.")
                .drawn(
                        new Visual.Inputs(
                                List.of(), inputs, hidden, List.of(), keuze.code(), query(keuze)))
                .from("mkba_casus")
                .laidOut(Layout.FULL);
    }

    private static String query(MkbaKeuze keuze) {
        StringBuilder query = new StringBuilder("casus=").append(keuze.code());
        keuze.waarden()
                .forEach(
                        (woord, waarde) ->
                                query.append('&')
                                        .append(woord)
                                        .append('=')
                                        .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static List<Visual.Choice> saved(MkbaKeuze keuze) {
        return keuze.bewaard().stream()
                .map(
                        one ->
                                new Visual.Choice(
                                        URLEncoder.encode(one.naam(), StandardCharsets.UTF_8),
                                        one.naam(),
                                        one.naam().equals(keuze.scenario())))
                .toList();
    }
}
