package nl.binnenzicht.marts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of every staging table, and the type that a column's name gives it. */
final class StagingModel {

    /** Column names per table; a test compares them with the staging SQL. */
    static final Map<String, List<String>> COLUMNS =
            """
            stg_clientregistratie__persoon client_id geboortedatum geslacht_code \
            opleidingsniveau_code overlijdensdatum
            stg_clientregistratie__adres client_id gemeente_code huisvesting_code begindatum \
            einddatum
            stg_clientregistratie__doelgroep client_id doelgroep_code begindatum einddatum
            stg_uitkering__uitkering uitkering_id client_id partner_client_id regeling_code \
            leefvorm_code aantal_kostendelers begindatum einddatum reden_einde_code
            stg_uitkering__betaling uitkering_id periode_id norm_eur inkomsten_eur betaald_eur
            stg_uitkering__inkomsten uitkering_id client_id periode_id inkomsten_soort_code \
            bedrag_eur vrijlating_code
            stg_uitkering__ontheffing client_id ontheffing_code begindatum einddatum
            stg_reintegratie__traject traject_id client_id trajectsoort_code begindatum \
            einddatum resultaat_code
            stg_reintegratie__voorziening inzet_id traject_id client_id voorziening_code \
            uitvoerder_code begindatum einddatum reden_einde_code prijs_per_maand_eur
            stg_reintegratie__klantcontact contact_id client_id contactdatum kanaal_code
            stg_zrm__meting meting_id client_id meetdatum zrm_versie beoordelaar_code \
            moment_code afstand_tot_werk_maanden escalatierisico_score
            stg_zrm__score meting_id zrm_domein_code score
            stg_werk__dienstverband dienstverband_id client_id dienstverband_soort_code \
            werkgever_soort_code werkgever_id begindatum einddatum einde_code uren_per_week \
            subsidie_per_maand_eur
            stg_werk__werkplek dienstverband_id werkplektype_code begindatum einddatum
            stg_werk__loonwaarde client_id vaststellingsdatum loonwaarde_procent
            stg_werk__verzuim verzuim_id dienstverband_id begindatum einddatum verzuim_procent
            stg_werk__iop client_id vaststellingsdatum is_weigering
            stg_werk__klacht klacht_id dienstverband_soort_code indiendatum besluitdatum \
            oordeel_code
            stg_werkgever__werkgever werkgever_id sector_code
            stg_werkgever__plaatsing plaatsing_id client_id werkgever_id plaatsing_soort_code \
            begindatum einddatum uren_per_week
            stg_financien__boeking boeking_id boekdatum budgetpost_code boeking_soort_code \
            bedrag_eur
            stg_financien__begroting begrotingsversie_code jaar budgetpost_code bedrag_eur
            stg_financien__verplichting verplichting_id datum budgetpost_code bedrag_eur
            stg_tevredenheid__respons respons_id jaar tevredenheid_groep_code rapportcijfer
            stg_benchmark__waarde indicator benchmark_groep_code periode benchmark_status_code \
            waarde herkomst
            """
                    .lines()
                    .map(line -> Arrays.asList(line.split(" ")))
                    .collect(
                            Collectors.toMap(
                                    words -> words.get(0),
                                    words -> List.copyOf(words.subList(1, words.size()))));

    private StagingModel() {}

    /** Columns with their Spark type, for a table of which the cases give only a part. */
    static Map<String, String> types(List<String> columns) {
        Map<String, String> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column, type(column)));
        return types;
    }

    /** Whole numbers are bigint, as they land; a month is an int. */
    static String type(String column) {
        if (column.endsWith("datum") || column.startsWith("geldig_")) {
            return "date";
        }
        if (column.endsWith("periode_id")) {
            return "int";
        }
        if (column.startsWith("is_") || column.startsWith("heeft_")) {
            return "boolean";
        }
        if (column.endsWith("_eur") || column.equals("uren_per_week")) {
            return "decimal(18,2)";
        }
        if (column.equals("waarde") || column.equals("rapportcijfer")) {
            return "decimal(18,4)";
        }
        boolean isWholeNumber =
                column.startsWith("aantal_")
                        || column.endsWith("_maanden")
                        || column.endsWith("_procent")
                        || column.endsWith("score")
                        || column.equals("jaar")
                        || column.equals("zrm_versie");
        return isWholeNumber ? "bigint" : "string";
    }
}
