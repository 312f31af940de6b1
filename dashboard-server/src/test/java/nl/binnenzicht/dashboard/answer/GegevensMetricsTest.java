package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables about the data and the documents. */
class GegevensMetricsTest {

    @Test
    void checksThatFoundSomethingComeFirst() {
        assertThat(
                        MetricCase.of("controles")
                                .given(
                                        "controle",
                                        """
                                        tabel      | naam  | severity | aantal_rijen
                                        dim_client | goed  | STOP     | 0
                                        fct_stroom | fout  | WARN     | 2
                                        """)
                                .lines(
                                        "2025",
                                        "tabel",
                                        "controle_naam",
                                        "severity",
                                        "aantal_rijen"))
                .containsExactly("fct_stroom | fout | WARN | 2", "dim_client | goed | STOP | 0");
    }

    @Test
    void deliveriesSayWhatWasReadAndRejected() {
        assertThat(
                        MetricCase.of("leveringen")
                                .given(
                                        "dim_levering",
                                        """
                                        bron | tabel  | levering | gelezen | geland | quarantaine
                                        zrm  | score  | 2        | 10      | 8      | 2
                                        werk | klacht | 1        | 3       | 3      | 0
                                        """)
                                .lines("2025", "bron", "tabel", "gelezen", "geland", "quarantaine"))
                .containsExactly("werk | klacht | 3 | 3 | 0", "zrm | score | 10 | 8 | 2");
    }

    @Test
    void targetsNameTheirDocumentAndTheirGround() {
        assertThat(
                        MetricCase.of("doelen")
                                .lines(
                                        "2025",
                                        "metric_id",
                                        "jaar",
                                        "versie",
                                        "grondslag_code",
                                        "waarde"))
                .contains(
                        "uitstroom_werk | 2025 | OBB2025 | DOCUMENT | 180.0000",
                        "uitstroom_werk | 2024 | BEGROTING2024 | DOCUMENT | 200.0000",
                        "detachering_wsw_fte | 2025 | OBB2025 | VORIG_JAAR | ",
                        "instroom_aandeel | 2016 | BMWE2016 | BENCHMARK | ",
                        "participatie_activering_aandeel | 2016 | BMWE2016 | DOCUMENT | 0.3333");
        assertThat(
                        MetricCase.of("doelen")
                                .lines("2025", "metric_id", "doel_soort", "is_twijfelachtig"))
                .as("the document marks two results with question marks")
                .contains(
                        "lks_personen | GEPUBLICEERD | true",
                        "uitstroom_werk | GEPUBLICEERD | true");
    }

    @Test
    void publishedFiguresStandBesideTheNumberThatCountsTheSame() {
        assertThat(
                        MetricCase.of("gepubliceerd")
                                .given(
                                        "fct_gepubliceerd",
                                        """
                                        document | tabel | regel | populatie | peil | waarde | eenheid  | metric_id
                                        MEMO     | 3     | b     | alle      | 2019 | 16     | PERSONEN | lks_personen
                                        BMWE     | h3    | a     | wsw       | 2013 | 0.14   | AANDEEL  |
                                        """)
                                .lines("2025", "document", "regel", "waarde", "metric_id"))
                .containsExactly("BMWE | a | 0.1400 | ", "MEMO | b | 16.0000 | lks_personen");
    }
}
