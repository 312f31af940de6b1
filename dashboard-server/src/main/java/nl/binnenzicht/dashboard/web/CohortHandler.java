package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.CohortBeeld;
import nl.binnenzicht.dashboard.answer.CohortTelling;
import nl.binnenzicht.dashboard.answer.Cohorten;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.export.About;
import nl.binnenzicht.dashboard.export.Format;
import nl.binnenzicht.dashboard.export.TablesJson;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.cohorten.CohortForm;
import nl.binnenzicht.dashboard.page.cohorten.CohortPanels;
import nl.binnenzicht.dashboard.page.cohorten.CohortenPage;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.BewaardCohort;
import nl.binnenzicht.warehouse.store.Cohortmap;
import nl.binnenzicht.warehouse.store.Json;

/**
 * The page about cohorts. {@code GET /cohorten} shows a definition and what it finds; with {@code
 * formulier} in the address it reads the form; {@code /cohorten/tel} counts while somebody fills it
 * in; {@code POST /cohorten/bewaar} saves; {@code POST /cohorten/rijen} shows rows of people.
 *
 * <p>Problems: see {@link CohortVraag}; BZ-247 for rows by another role or without a purpose,
 * BZ-055 when the audit line cannot be written.
 */
final class CohortHandler {

    static final String PAD = "/" + CohortenPage.ID;

    private static final String FORMULIER = "formulier";
    private static final int KORTSTE_DOEL = 10;
    private static final int LANGSTE_DOEL = 300;

    private final Cohorten cohorten;
    private final Cohortmap map;
    private final CohortWriter writer;
    private final Policy policy;
    private final AuditLog audit;

    CohortHandler(
            Cohorten cohorten, Cohortmap map, CohortWriter writer, Policy policy, AuditLog audit) {
        this.cohorten = cohorten;
        this.map = map;
        this.writer = writer;
        this.policy = policy;
        this.audit = audit;
    }

    void page(Context ctx) {
        if (ctx.queryParamMap().containsKey(FORMULIER)) {
            form(ctx);
            return;
        }
        CohortVraag vraag = vraag(ctx);
        toon(ctx, vraag, Optional.empty());
    }

    private CohortVraag vraag(Context ctx) {
        return CohortVraag.lees(ctx.queryParamMap(), eerste(), cohorten, map);
    }

    /** Everyone who came in during the last full year: something to begin with. */
    private String eerste() {
        int jaar = writer.laatsteJaar() - 1;
        return ("{\"versie\":1,\"index\":{\"soort\":\"instroom\",\"welke\":\"eerste_in_periode\","
                        + "\"moment\":\"maandeinde\",\"van\":\"%d-01-01\",\"tot\":\"%d-12-31\"},"
                        + "\"regels\":[]}")
                .formatted(jaar, jaar);
    }

    private void toon(Context ctx, CohortVraag vraag, Optional<Published> rijen) {
        CohortBeeld beeld =
                cohorten.beeld(vraag.cohort(), vraag.ander(cohorten), policy, vraag.asOf());
        audit.add(PAD, CohortJson.kern(vraag.cohort()), beeld.a().snapshotId());
        ctx.html(writer.pagina(vraag, beeld, rijen));
    }

    /** The form as it was sent: another row, one less, other fields, or a count. */
    private void form(Context ctx) {
        CohortForm form = CohortForm.ingevuld(ctx.queryParamMap());
        String doe = Optional.ofNullable(ctx.queryParam("doe")).orElse("");
        if (doe.equals("erbij")) {
            form = form.erbij();
        } else if (doe.matches("weg-[0-9]{1,2}")) {
            form = form.zonder(Integer.parseInt(doe.substring("weg-".length())));
        }
        String json = Json.line(form.boom());
        try {
            Cohort cohort = cohorten.lees(json, AsOf.now());
            if (doe.isEmpty() || doe.equals("tel")) {
                String met = Optional.ofNullable(ctx.queryParam(CohortVraag.MET)).orElse("");
                ctx.redirect(
                        PAD
                                + "?definitie="
                                + URLEncoder.encode(
                                        CohortJson.regel(cohort), StandardCharsets.UTF_8)
                                + (met.isEmpty()
                                        ? ""
                                        : "&met="
                                                + URLEncoder.encode(met, StandardCharsets.UTF_8)));
                return;
            }
            ctx.html(writer.formulier(form, List.of()));
        } catch (RequestException e) {
            boolean vraagt = doe.isEmpty() || doe.equals("tel");
            ctx.status(vraagt ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                    .html(
                            writer.formulier(
                                    form,
                                    vraagt
                                            ? e.problems().stream().map(Problem::text).toList()
                                            : List.of()));
        }
    }

    /** {@code GET /cohorten/tel}: the count of the form as it stands, as a sentence. */
    void tel(Context ctx) {
        String json = Json.line(CohortForm.ingevuld(ctx.queryParamMap()).boom());
        Map<String, Object> antwoord = new LinkedHashMap<>();
        try {
            Cohort cohort = cohorten.lees(json, AsOf.now());
            CohortTelling telling = cohorten.tel(cohort, policy, AsOf.now());
            audit.add(PAD + "/tel", CohortJson.kern(cohort), telling.snapshotId());
            antwoord.put("tekst", zin(telling));
        } catch (RequestException e) {
            antwoord.put("tekst", e.problems().get(0).text());
        }
        ctx.contentType("application/json").result(Json.line(antwoord));
    }

    private static String zin(CohortTelling telling) {
        return telling.aantal().isShown()
                ? Notation.of(telling.aantal(), Published.Kind.INTEGER) + " mensen"
                : "Minder dan 10 mensen, of minder dan 10 anders dan een groep die al is getoond";
    }

    /** {@code POST /cohorten/bewaar} with {@code naam} and {@code definitie}. */
    void bewaar(Context ctx) {
        Cohort cohort =
                cohorten.lees(
                        Optional.ofNullable(ctx.formParam("definitie")).orElse(""), AsOf.now());
        String naam = Optional.ofNullable(ctx.formParam("naam")).orElse("").strip();
        Cohort genaamd = naam.isEmpty() ? cohort : cohort.genaamd(naam);
        // Read back, so that a name is held to the same rules as in a file.
        Cohort gelezen = cohorten.lees(CohortJson.regel(genaamd), AsOf.now());
        BewaardCohort bewaard = map.bewaar(CohortJson.boom(gelezen));
        audit.require(PAD + "/bewaar", bewaard.sleutel() + "." + bewaard.versie(), "");
        ctx.redirect(
                PAD + "?cohort=" + bewaard.sleutel() + "." + bewaard.versie(),
                HttpStatus.SEE_OTHER);
    }

    /**
     * {@code POST /cohorten/rijen} with {@code definitie} and {@code doel}: rows of people, for the
     * informatiemanager only, and only after it is written down who asks and why.
     */
    void rijen(Context ctx) {
        if (policy.role() != Policy.Role.INFORMATIEMANAGER) {
            throw rijenGeweigerd("deze rol ziet geen rijen van mensen", "de rol informatiemanager");
        }
        String doel = Optional.ofNullable(ctx.formParam("doel")).orElse("").strip();
        if (doel.length() < KORTSTE_DOEL || doel.length() > LANGSTE_DOEL) {
            throw rijenGeweigerd(
                    "een doel van " + doel.length() + " tekens",
                    "een doel van %d tot en met %d tekens".formatted(KORTSTE_DOEL, LANGSTE_DOEL));
        }
        Map<String, List<String>> woorden = new LinkedHashMap<>();
        woorden.put("definitie", ctx.formParams("definitie"));
        CohortVraag vraag = CohortVraag.lees(woorden, eerste(), cohorten, map);
        String snapshotId = writer.snapshotId(vraag.asOf());
        audit.requirePurpose(PAD + "/rijen", CohortJson.kern(vraag.cohort()), snapshotId, doel);
        Published rijen = cohorten.rijen(vraag.cohort(), policy, AsOf.snapshot(snapshotId));
        toon(ctx, vraag, Optional.of(rijen));
    }

    private static RequestException rijenGeweigerd(String gevonden, String beloofd) {
        return RequestException.wrong(
                new Problem(
                        "BZ-247",
                        "rijen van mensen",
                        gevonden,
                        beloofd,
                        "Er is geen rij getoond; schrijf op waarvoor u de rijen nodig hebt, zonder"
                                + " persoonsgegevens."));
    }

    /**
     * {@code GET /download/cohorten/<panel>.<csv|xlsx|parquet>}, {@code alles.json} or {@code
     * definitie.json}.
     */
    void download(Context ctx) {
        CohortVraag vraag = vraag(ctx);
        String bestand = ctx.pathParam("bestand");
        if (bestand.equals("definitie.json")) {
            audit.require("/download" + PAD + "/definitie", vraag.adres(), "");
            ctx.contentType("application/json")
                    .header("Content-Disposition", "attachment; filename=\"cohort.json\"")
                    .result(CohortJson.tekst(vraag.cohort()));
            return;
        }
        CohortBeeld beeld =
                cohorten.beeld(
                        vraag.cohort(), vraag.ander(cohorten), Policy.management(), vraag.asOf());
        List<Panel> panels =
                CohortPanels.van(beeld).stream()
                        .flatMap(section -> section.panels().stream())
                        .toList();
        if (bestand.equals("alles.json")) {
            alles(ctx, vraag, beeld, panels);
            return;
        }
        int punt = bestand.lastIndexOf('.');
        Format format =
                Format.ofExtension(punt < 0 ? "" : bestand.substring(punt + 1))
                        .orElseThrow(CohortHandler::ontbreekt);
        String naam = bestand.substring(0, punt);
        Panel panel =
                panels.stream()
                        .filter(een -> een.id().equals(naam))
                        .findFirst()
                        .orElseThrow(CohortHandler::ontbreekt);
        String snapshotId = beeld.a().snapshotId();
        audit.require("/download" + PAD + "/" + naam, CohortJson.kern(vraag.cohort()), snapshotId);
        Map<String, String> regels = new LinkedHashMap<>();
        regels.put("Pagina", new CohortenPage().question());
        regels.put("Definitie", CohortJson.regel(vraag.cohort()));
        vraag.ander(cohorten)
                .ifPresent(ander -> regels.put("Vergeleken met", CohortJson.regel(ander)));
        regels.put("Snapshot", snapshotId);
        regels.put(
                "Kleine aantallen",
                "Getallen die op minder dan 10 personen rusten staan er niet in (< 10).");
        panel.notes().forEach(note -> regels.put("Let op " + (regels.size() + 1), note));
        ctx.contentType(format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"cohorten-%s-%s.%s\""
                                .formatted(naam, snapshotId, format.extension()))
                .result(format.write(panel.table(), new About(panel.title(), regels)));
    }

    /** Every table of the page in one file. */
    private void alles(Context ctx, CohortVraag vraag, CohortBeeld beeld, List<Panel> panels) {
        String snapshotId = beeld.a().snapshotId();
        audit.require("/download" + PAD + "/alles", CohortJson.kern(vraag.cohort()), snapshotId);
        Map<String, Object> kop = new LinkedHashMap<>();
        kop.put("definition", CohortJson.boom(vraag.cohort()));
        vraag.ander(cohorten).ifPresent(ander -> kop.put("compared_with", CohortJson.boom(ander)));
        kop.put("snapshot", snapshotId);
        kop.put("policy", "management");
        Map<String, Published> tabellen = new LinkedHashMap<>();
        panels.forEach(panel -> tabellen.put(panel.id(), panel.table()));
        ctx.contentType("application/json")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"cohorten-%s.json\"".formatted(snapshotId))
                .result(TablesJson.write(kop, tabellen));
    }

    private static RequestException ontbreekt() {
        return RequestException.notFound(
                new Problem(
                        "BZ-054",
                        "download cohorten",
                        "deze tabel bestaat niet op de pagina",
                        "een tabel van de pagina als csv, xlsx of parquet, alles.json of definitie.json",
                        "Gebruik de koppelingen onder de tabellen."));
    }
}
