package nl.binnenzicht.marts.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortLezerTest {

    private static final Map<String, Set<String>> BEKEND =
            Map.of(
                    "kwadrant_code", Set.of("1", "2", "3", "4", "ONB"),
                    "voorziening_code", Set.of("TAAL", "SCHOLING"),
                    "zrm_domein_code", Set.of("01", "02"));
    private static final Codes CODES = kolom -> Optional.ofNullable(BEKEND.get(kolom));

    private static final String INDEX = "'index':{'soort':'instroom'}";

    private static Cohort lees(String json) {
        return CohortLezer.lees(json.replace('\'', '"'), CODES);
    }

    private static String met(String als) {
        return "{'versie':1," + INDEX + ",'regels':[{'als':" + als + "}]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // the text, its code, where it is and what must be said
                "{                                                                | BZ-240 | definitie | geen JSON",
                "{'versie':1,'versie':1}                                          | BZ-240 | definitie | twee keer voorkomt",
                "{'versie':1,'index':{'soort':'instroom'}} x                      | BZ-240 | definitie | geen JSON",
                "[]                                                               | BZ-241 | definitie | een lijst van 0; verwacht een object",
                "{}                                                               | BZ-241 | definitie versie | ontbreekt; verwacht het getal 1",
                "{'versie':1}                                                     | BZ-241 | definitie index | ontbreekt",
                "{'versie':'1','index':{'soort':'instroom'}}                      | BZ-241 | definitie versie | tekst van 1 tekens",
                "{'versie':2,'index':{'soort':'instroom'}}                        | BZ-243 | definitie versie | versie 2; verwacht versie 1",
                "{'versie':1,'index':{'soort':'instroom'},'regel':[]}             | BZ-241 | definitie | Bedoelde u regels?",
                "{'versie':1,'index':{'soort':'geboorte'}}                        | BZ-242 | definitie index.soort | een woord van 8 tekens",
                "{'versie':1,'index':{'soort':'maand'}}                           | BZ-241 | definitie index.maand | ontbreekt",
                "{'versie':1,'index':{'soort':'maand','maand':'2024-13'}}         | BZ-241 | definitie index.maand | tekst van 7 tekens",
                "{'versie':1,'index':{'soort':'instroom','codes':[]}}             | BZ-241 | definitie index | een onderdeel dat hier niet bestaat",
                "{'versie':1,'index':{'soort':'instroom','van':'2025-01-02','tot':'2025-01-01'}} | BZ-244 | definitie index | van ligt na tot",
                "{'versie':1,'index':{'soort':'instroom','van':'2025-02-30'}}     | BZ-241 | definitie index.van | een dag als jjjj-mm-dd",
                "{'versie':1,'index':{'soort':'instroom'},'regels':{}}            | BZ-241 | definitie regels | een object van 0 onderdelen; verwacht een lijst",
                "{'versie':1,'index':{'soort':'instroom'},'regels':[{}]}          | BZ-241 | definitie regels[0].als | ontbreekt",
                "{'versie':1,'index':{'soort':'instroom'},'naam':7}               | BZ-241 | definitie naam | een getal; verwacht tekst",
            })
    void aWrongDefinitionIsRefusedWithItsPath(String json, String code, String plek, String zin) {
        assertThatThrownBy(() -> lees(json.strip()))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining(code + " " + plek + ": ")
                .hasMessageContaining(zin);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'soort':'nationaliteit'}                                        | BZ-242 | soort | een woord van 13 tekens dat hier niet bestaat",
                "{'soort':'postcode'}                                             | BZ-242 | soort | een woord van 8 tekens dat hier niet bestaat",
                "{'soort':'segment','codes':['4']}                                | BZ-241 | schema | ontbreekt; verwacht een van KWADRANT",
                "{'soort':'segment','schema':'KWADRANT','codes':['9']}            | BZ-242 | codes[0] | een code van 1 tekens die niet bestaat",
                "{'soort':'segment','schema':'KWADRANT','codes':['4','4']}        | BZ-242 | codes | meer dan een keer",
                "{'soort':'segment','schema':'KWADRANT','codes':[4]}              | BZ-241 | codes[0] | een getal; verwacht een code van kwadrant_code",
                "{'soort':'segment','schema':'KWADRANT','maanden':1.5}            | BZ-241 | maanden | een getal; verwacht een geheel getal",
                "{'soort':'segment','schema':'KWADRANT','maanden':601}            | BZ-242 | maanden | een getal buiten de grenzen",
                "{'soort':'instrument','codes':['TAAL']}                          | BZ-241 | hoe | ontbreekt; verwacht een van gestart, loopt, beeindigd",
                "{'soort':'instrument','hoe':'gestopt'}                           | BZ-242 | hoe | een woord van 7 tekens",
                "{'soort':'instrument','hoe':'gestart','venster':{'van':'6'}}     | BZ-241 | venster.van | een afstand als -12m, 0d of 6m",
                "{'soort':'instrument','hoe':'gestart','venster':{'van':'6m'}}    | BZ-244 | venster | eindigt voor het begint",
                "{'soort':'instrument','hoe':'gestart','venster':{'van':'-1d','tot':'-2m'}} | BZ-244 | venster | eindigt voor het begint",
                "{'soort':'instrument','hoe':'gestart','aantal':{'min':2,'max':1}} | BZ-244 | aantal | max onder min",
                "{'soort':'instrument','hoe':'gestart','aantal':{'min':-1}}       | BZ-242 | aantal.min | buiten de grenzen",
                "{'soort':'uitstroom','hoe':'gestart'}                            | BZ-241 | | een onderdeel dat hier niet bestaat",
                "{'soort':'zrm','domein':'01'}                                    | BZ-241 | niveau | ontbreekt",
                "{'soort':'zrm','domein':'14','niveau':{'van':1,'tot':2}}         | BZ-242 | domein | een code van 2 tekens",
                "{'soort':'zrm','domein':'01','niveau':{'van':3,'tot':2}}         | BZ-244 | niveau | van boven tot",
                "{'soort':'zrm','domein':'01','niveau':{'van':0,'tot':2}}         | BZ-242 | niveau.van | 1 tot en met 5",
                "{'soort':'indexdatum'}                                           | BZ-241 | | geen van beide grenzen",
                "{'en':[]}                                                        | BZ-245 | en | een lijst van 0; verwacht 1 tot en met 20",
                "{'en':null}                                                      | BZ-241 | en | null",
                "{'en':[{'soort':'instroom'}],'of':[]}                            | BZ-241 | | een onderdeel dat hier niet bestaat",
                "{'niet':[{'soort':'instroom'}]}                                  | BZ-241 | niet.soort | ontbreekt",
                "7                                                                | BZ-241 | soort | ontbreekt",
            })
    void aWrongCriterionIsRefusedWithItsPath(String als, String code, String plek, String zin) {
        String pad = "definitie regels[0].als" + (plek == null ? "" : "." + plek);

        assertThatThrownBy(() -> lees(met(als.strip())))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining(code + " " + pad + ": ")
                .hasMessageContaining(zin);
    }

    @Test
    void aWordThatIsNearlyRightGetsASuggestion() {
        assertThatThrownBy(() -> lees("{'versie':1,'index':{'soort':'instrom'}}"))
                .hasMessageContaining("Bedoelde u instroom? Er is niets geteld");
    }

    @Test
    void allProblemsComeTogetherAndNoneRepeatsAValue() {
        RequestException problems =
                catchThrowableOfType(
                        RequestException.class,
                        () ->
                                lees(
                                        "{'versie':3,'geheim':1,'index':{'soort':'x; drop table'},"
                                                + "'regels':[{'als':{'soort':'leeftijd','codes':[7]}}]}"));

        assertThat(problems.problems()).hasSize(4);
        assertThat(problems).hasMessageNotContaining("geheim").hasMessageNotContaining("drop");
    }

    @Test
    void aDefinitionHasASize() {
        String diep = "{'niet':".repeat(6) + "{'soort':'instroom'}" + "}".repeat(6);
        String veel =
                "{'of':[%s]}"
                        .formatted(
                                String.join(
                                        ",",
                                        java.util.Collections.nCopies(21, "{'soort':'instroom'}")));

        assertThatThrownBy(() -> lees(met(diep))).hasMessageContaining("dieper dan 6 groepen");
        assertThatThrownBy(() -> lees(met(veel))).hasMessageContaining("een lijst van 21");
        assertThatThrownBy(() -> lees("[" + " ".repeat(8000) + "]"))
                .hasMessageContaining("meer dan 8000 bytes");
        assertThatThrownBy(() -> lees("[".repeat(2000) + "]".repeat(2000)))
                .hasMessageContaining("BZ-240");
    }

    private static final String ALLES =
            """
            {"versie": 1, "naam": "Alles", "toelichting": "elk criterium een keer",
             "index": {"soort": "instrument", "codes": ["TAAL"], "welke": "laatste_in_periode",
                       "moment": "maandeinde", "van": "2023-01-01", "tot": "2025-12-31"},
             "regels": [
               {"naam": "groep", "als": {"en": [
                 {"of": [{"soort": "rol", "codes": ["NUGGER"], "hoe": "loopt"},
                         {"niet": {"soort": "traject", "hoe": "beeindigd",
                                   "venster": {"van": "-12m", "tot": "-1d"}}}]},
                 {"soort": "instrument", "codes": ["TAAL", "SCHOLING"], "hoe": "gestart",
                  "venster": {"tot": "6m"}, "aantal": {"min": 0, "max": 2}}]}},
               {"als": {"soort": "instroom", "venster": {"van": "0d", "tot": "0d"}}},
               {"als": {"soort": "uitstroom", "codes": ["werk"], "venster": {"van": "1d", "tot": "1m"}}},
               {"als": {"soort": "screening", "aantal": {"min": 3}}},
               {"als": {"soort": "segment", "schema": "KWADRANT", "codes": ["4"], "maanden": -6}},
               {"als": {"soort": "leeftijd", "codes": ["27-39"]}},
               {"als": {"soort": "geslacht", "codes": ["1"]}},
               {"als": {"soort": "opleiding"}},
               {"als": {"soort": "leefvorm"}},
               {"als": {"soort": "uitkering"}},
               {"als": {"soort": "duur", "codes": ["0-2"]}},
               {"als": {"soort": "zrm", "domein": "01", "niveau": {"van": 1, "tot": 2}, "welke": "een",
                        "venster": {"van": "-1m", "tot": "1m"}}},
               {"als": {"soort": "indexdatum", "tot": "2025-06-30"}}]}
            """;

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Cohort cohort = CohortLezer.lees(ALLES, Codes.ONGEZIEN);

        assertThat(CohortLezer.lees(CohortJson.tekst(cohort), Codes.ONGEZIEN)).isEqualTo(cohort);
        assertThat(CohortLezer.lees(CohortJson.regel(cohort), Codes.ONGEZIEN)).isEqualTo(cohort);
        assertThat(cohort.naDeIndex()).extracting(Afstand::toString).containsExactly("6m", "1m");
    }

    @Test
    void everyValueTravelsAsAParameter() {
        String scherp = "x'); drop table dim_client; --";
        Cohort cohort =
                CohortLezer.lees(
                        ALLES.replace("NUGGER", scherp).replace("27-39", scherp), Codes.ONGEZIEN);
        CohortSql.Query query = CohortSql.van(cohort);

        assertThat(query.sql())
                .doesNotContain("drop")
                .doesNotContain("TAAL")
                .doesNotContain("2023");
        assertThat(query.sql().chars().filter(letter -> letter == '?').count())
                .isEqualTo(query.parameters().length);
        assertThat(query.parameters()).contains(scherp);
    }

    @Test
    void thePublishedSchemaIsThatOfTheProgram() throws IOException {
        String document = Json.write(CohortSchema.document()) + "\n";

        assertThat(Files.readString(Path.of("..", "docs", "cohort.schema.json")))
                .as("bin/binnenzicht cohort --schema > docs/cohort.schema.json")
                .isEqualTo(document);
    }

    private static int wrong(String json) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Json.write(CohortSchema.document()));
        return schema.validate(json, InputFormat.JSON).size();
    }

    @Test
    void theSchemaTakesWhatTheReaderTakes() {
        assertThat(wrong(ALLES)).isZero();
        assertThat(wrong(CohortJson.tekst(CohortLezer.lees(ALLES, Codes.ONGEZIEN)))).isZero();
    }

    /** Held against a validator of somebody else: the reader and the schema agree on shape. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'soort':'nationaliteit'}",
                "{'soort':'segment','codes':['4']}",
                "{'soort':'segment','schema':'KWADRANT','codes':[4]}",
                "{'soort':'segment','schema':'KWADRANT','codes':['4','4']}",
                "{'soort':'instrument','codes':['TAAL']}",
                "{'soort':'instrument','hoe':'gestopt'}",
                "{'soort':'instrument','hoe':'gestart','venster':{'van':'6'}}",
                "{'soort':'instrument','hoe':'gestart','aantal':{'min':-1}}",
                "{'soort':'uitstroom','hoe':'gestart'}",
                "{'soort':'zrm','domein':'01'}",
                "{'soort':'indexdatum'}",
                "{'en':[]}",
                "{'en':null}",
                "{'niet':[{'soort':'instroom'}]}",
                "7"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String als) {
        assertThatThrownBy(() -> lees(met(als))).isInstanceOf(RequestException.class);
        assertThat(wrong(met(als).replace('\'', '"'))).isPositive();
    }
}
