-- Rows that a STOP check must find, per check of sql/checks: "-- breaks: table check" and statements
-- on a copy of the example snapshot, each ended by a semicolon. Where
-- a check has more than one block it is about persons and benefits, and each block breaks one.

-- breaks: dim_client versies_sluiten_aan
update dim_client set geldig_van = geldig_van + 1 where client_versie_id like '%-2';

-- breaks: dim_client versie_eindigt_niet_voor_begin
update dim_client set geldig_tot = geldig_van - 1 where client_versie_id like '%-1';

-- breaks: dim_client laatste_versie_geldt_nu
update dim_client set geldig_tot = date '2025-12-31' where geldig_tot is null;

-- breaks: dim_client personen_kloppen_met_levering
delete from dim_client where client_id = 'p1_A';

-- breaks: dim_client_rol tijden_van_een_rol_raken_elkaar_niet
insert into dim_client_rol by name
select client_rol_id || 'x' as client_rol_id, client_id, doelgroep_code,
    geldig_van + 1 as geldig_van
from dim_client_rol limit 1;

-- breaks: dim_duurklasse maanden_in_een_klasse
delete from dim_duurklasse where maanden_van = 0;

-- breaks: dim_leeftijdsklasse leeftijd_in_een_klasse
update dim_leeftijdsklasse set leeftijd_van = leeftijd_van - 1 where leeftijd_van = 27;

-- breaks: dim_levering gelezen_is_geland_plus_quarantaine
update dim_levering set gelezen = gelezen + 1;

-- breaks: dim_periode maanden_sluiten_aan
delete from dim_periode where periode_id = 202510;

-- breaks: dim_segment elk_schema_heeft_onbekend
delete from dim_segment where schema_code = 'KWADRANT' and segment_code = 'ONB';

-- breaks: dim_werkgever sector_bestaat
update dim_werkgever set sector_code = '?';

-- breaks: fct_client_maand maand_bestaat
update fct_client_maand set periode_id = 190001;

-- breaks: fct_client_maand codes_bestaan
update fct_client_maand set regeling_code = '?' where is_bijstand;

-- breaks: fct_client_maand segmenten_bestaan
update fct_client_maand set spoor_lv_code = '?';

-- breaks: fct_client_maand bijstand_heeft_uitkering
update fct_client_maand set uitkering_id = null where is_bijstand;

-- breaks: fct_client_maand een_aanvrager_per_uitkering
update fct_client_maand set is_aanvrager = true where client_id = 'p1_C';

-- breaks: fct_client_maand klantversie_bestaat
update fct_client_maand set client_versie_id = 'p1_A-99';

-- breaks: fct_client_maand personen_met_bijstand_kloppen_met_levering
delete from fct_client_maand where client_id = 'p1_C' and periode_id = 202511;

-- breaks: fct_dienstverband_maand maand_bestaat
update fct_dienstverband_maand set periode_id = 190001;

-- breaks: fct_dienstverband_maand soort_en_werkplektype_bestaan
update fct_dienstverband_maand set werkplektype_code = '?';

-- breaks: fct_dienstverband_maand dagen_passen_in_de_maand
update fct_dienstverband_maand set beschikbare_dagen = 32;

-- breaks: fct_dienstverband_maand wsw_klopt_met_client_maand
update fct_client_maand set is_wsw = false;

-- breaks: fct_dienstverband_maand langdurig_ziek_is_ziek
update fct_dienstverband_maand set is_langdurig_ziek = true, is_ziek_geweest = false;

-- breaks: fct_dienstverband_maand dienstverbanden_kloppen_met_levering
delete from fct_dienstverband_maand where dienstverband_id = 'D1' and periode_id = 202510;

-- breaks: fct_indicatie start_niet_voor_toekenning
update fct_indicatie set startdatum = toekenningsdatum - 1;

-- breaks: fct_indicatie op_tijd_alleen_met_start
update fct_indicatie set binnen_3_maanden_code = 'JA', startdatum = null;

-- breaks: fct_indicatie rijen_kloppen_met_levering
delete from fct_indicatie;

-- breaks: fct_inkomsten maand_bestaat
update fct_inkomsten set periode_id = 190001;

-- breaks: fct_inkomsten deeltijdinkomsten_komen_terug_bij_de_client
update fct_client_maand set inkomsten_deeltijd_eur = inkomsten_deeltijd_eur + 1;

-- breaks: fct_inkomsten bedrag_per_maand_klopt_met_levering
update fct_inkomsten set bedrag_eur = bedrag_eur + 0.01 where periode_id = 202511;

-- breaks: fct_inzet maand_bestaat
update fct_inzet set periode_id = 190001;

-- breaks: fct_inzet instrument_en_uitvoerder_bestaan
update fct_inzet set uitvoerder_code = '?';

-- breaks: fct_inzet een_inzet_begint_hoogstens_een_keer
update fct_inzet set is_start = true;

-- breaks: fct_inzet stand_klopt_met_client_maand
update fct_client_maand set aantal_lopende_voorzieningen = 9;

-- breaks: fct_inzet starts_kloppen_met_levering
update fct_inzet set is_start = false where inzet_id = 'V3';

-- breaks: fct_iop een_laatste_per_persoon
update fct_iop set is_laatste = false;

-- breaks: fct_iop rijen_kloppen_met_levering
delete from fct_iop where client_id = 'p1_E';

-- breaks: fct_klacht soort_bestaat
update fct_klacht set dienstverband_soort_code = '?';

-- breaks: fct_klacht rijen_kloppen_met_levering
delete from fct_klacht;

-- breaks: fct_plaatsing soort_bestaat
update fct_plaatsing set plaatsing_soort_code = '?';

-- breaks: fct_plaatsing rijen_kloppen_met_levering
insert into fct_plaatsing select * from fct_plaatsing;

-- breaks: fct_stroom stand_is_vorige_stand_plus_in_min_uit
delete from fct_stroom where stroom_soort_code = 'UIT';

-- breaks: fct_stroom stand_is_vorige_stand_plus_in_min_uit
update fct_stroom set is_aanvrager = false where stroom_soort_code = 'UIT';

-- breaks: fct_stroom stand_is_vorige_stand_plus_in_min_uit
delete from fct_client_maand where client_id = 'p1_A' and periode_id = 202510;

-- breaks: fct_stroom stand_per_segment_klopt_met_doorstroom
delete from fct_stroom where stroom_soort_code = 'DOOR' and schema_code = 'SPOOR_BMWE';

-- breaks: fct_stroom stand_per_segment_klopt_met_doorstroom
update fct_stroom set kwadrant_code = 'ONB' where stroom_soort_code = 'UIT';

-- breaks: fct_stroom stand_per_segment_klopt_met_doorstroom
update fct_stroom set is_aanvrager = false where stroom_soort_code = 'DOOR';

-- breaks: fct_stroom stand_per_gemeente_klopt_met_verhuizing
update fct_client_maand set gemeente_code = '0000' where client_id = 'p1_A' and periode_id = 202512;

-- breaks: fct_stroom stand_per_gemeente_klopt_met_verhuizing
insert into fct_stroom by name
select 'VERHUIZING-p1_A' as stroom_id, 202512 as periode_id, 'p1_A' as client_id,
    'VERHUIZING' as stroom_soort_code, '0637' as van_gemeente_code, '0000' as gemeente_code,
    true as is_aanvrager;

-- breaks: fct_stroom stand_per_gemeente_klopt_met_verhuizing
update fct_stroom set is_aanvrager = false where stroom_soort_code = 'UIT';

-- breaks: fct_stroom stand_per_gemeente_klopt_met_verhuizing
insert into fct_stroom by name
select 'ERBIJ-p1_C' as stroom_id, 202512 as periode_id, 'p1_C' as client_id,
    'ERBIJ' as stroom_soort_code, '0637' as gemeente_code, true as is_aanvrager;

-- breaks: fct_stroom velden_horen_bij_de_soort
update fct_stroom set schema_code = 'KWADRANT' where stroom_soort_code = 'IN';

-- breaks: fct_stroom stroomdatum_in_de_maand
update fct_stroom set stroomdatum = stroomdatum + 40;

-- breaks: fct_stroom reden_bestaat
update fct_stroom set reden_einde_code = '?' where stroom_soort_code = 'UIT';

-- breaks: fct_tevredenheid cijfer_1_tot_10
update fct_tevredenheid set rapportcijfer = 10.5;

-- breaks: fct_tevredenheid rijen_kloppen_met_levering
delete from fct_tevredenheid where respons_id = 'R1';

-- breaks: fct_traject soort_en_resultaat_bestaan
update fct_traject set trajectsoort_code = '?';

-- breaks: fct_traject resultaat_precies_bij_einde
update fct_traject set resultaat_code = null;

-- breaks: fct_traject rijen_kloppen_met_levering
delete from fct_traject where traject_id = 'T1';

-- breaks: fct_uitkering_maand maand_bestaat
update fct_uitkering_maand set periode_id = 190001;

-- breaks: fct_uitkering_maand betaald_per_maand_klopt_met_levering
update fct_uitkering_maand set betaald_eur = betaald_eur - 0.01
where uitkering_id = 'U1' and periode_id = 202512;

-- breaks: fct_verzuim een_ziekte_begint_een_keer
update fct_verzuim set is_nieuw = false;

-- breaks: fct_verzuim duur_past_bij_de_klasse
update fct_verzuim set duur_dagen = 8;

-- breaks: fct_verzuim meldingen_kloppen_met_levering
delete from fct_verzuim;

-- breaks: fct_zrm_meting een_laatste_per_persoon
update fct_zrm_meting set is_laatste = true;

-- breaks: fct_zrm_meting kwadrant_bestaat
update fct_zrm_meting set kwadrant_code = '?';

-- breaks: fct_zrm_meting aantal_domeinen_klopt_met_scores
update fct_zrm_meting set aantal_domeinen = aantal_domeinen + 1;

-- breaks: fct_zrm_meting rijen_kloppen_met_levering
delete from fct_zrm_meting where meting_id = 'M3';

-- breaks: fct_zrm_score score_en_domein_bestaan
update fct_zrm_score set score = 6;

-- breaks: fct_zrm_score meting_bestaat
update fct_zrm_score set meting_id = '?';

-- breaks: fct_zrm_score verandering_precies_bij_een_vorige
update fct_zrm_score set verandering_code = 'BETER';

-- breaks: fct_zrm_score elk_paar_telt_een_keer
insert into fct_zrm_score select * from fct_zrm_score;

-- breaks: fct_zrm_score rijen_kloppen_met_levering
delete from fct_zrm_score where meting_id = 'M1' and zrm_domein_code = '01';

-- breaks: fct_budget_stand december_is_het_hele_jaar
update fct_budget_stand set begroot_eur = coalesce(begroot_eur, 0) + 1;

-- breaks: fct_budget_stand gerealiseerd_is_het_grootboek
update fct_budget_stand set gerealiseerd_eur = gerealiseerd_eur + 1;

-- breaks: fct_budget_volume elke_maand_heeft_elke_post
delete from fct_budget_volume where periode_id = (select max(periode_id) from fct_budget_volume);

-- breaks: fct_budget_volume volume_niet_negatief
update fct_budget_volume set volume = -1;

-- breaks: fct_budget_volume bestand_reintegratie_klopt
update fct_budget_volume set volume = volume + 1 where budgetpost_code = 'TRAJECT';

-- breaks: fct_esf een_regel_per_bedrag
insert into fct_esf by name select 'twee' as regel_id from range(2);

-- breaks: fct_gepubliceerd aandeel_is_nul_tot_een
update fct_gepubliceerd set waarde = 2 where eenheid = 'AANDEEL';

-- breaks: fct_gepubliceerd uitsplitsing_heeft_een_getal
update fct_gepubliceerd set uitsplitsing = 'leeftijdsklasse_code', code = null;

-- breaks: fct_grootboek elke_gelande_regel_staat_erin
insert into fct_grootboek select * from fct_grootboek;

-- breaks: fct_grootboek post_bestaat
update fct_grootboek set budgetpost_code = '?';

-- breaks: fct_loonwaarde loonwaarde_0_tot_100
insert into fct_loonwaarde by name select 'p1_A' as client_id, 101 as loonwaarde_procent;

-- breaks: fct_loonwaarde verandering_precies_bij_een_vorige
insert into fct_loonwaarde by name select 'p1_A' as client_id, 'BETER' as verandering_code;

-- breaks: fct_sisa lasten_min_baten_bijstand_is_het_grootboek
insert into fct_sisa by name select 2025 as jaar, 'G2/01' as sisa_code, 1 as bedrag_eur;

-- breaks: fct_sroi soort_bekend
insert into fct_sroi by name select 'een' as regel_id, '?' as sroi_soort_code;

-- breaks: fct_vacature vervuld_na_melding
insert into fct_vacature by name
select 'V' as vacature_id, date '2025-01-02' as meldingsdatum, date '2025-01-01' as vervuldatum;

-- breaks: fct_werksoort iedereen_in_dienst_staat_bij_een_werksoort
insert into fct_werksoort by name select 202512 as periode_id, 1 as fte;

-- breaks: fct_werksoort ntw_is_omzet_min_direct
insert into fct_werksoort by name
select 202512 as periode_id, 5 as ntw_eur, 5 as omzet_eur, 1 as direct_eur;

-- breaks: fct_prognose sleutel_uniek
insert into fct_prognose by name
select 'instroom' as metric_id, 'MAAND' as waarde_soort_code, 202601 as periode_id from range(2);

-- breaks: fct_prognose sleutel_gevuld
insert into fct_prognose by name select 'instroom' as metric_id;

-- breaks: fct_prognose ligt_na_de_gegevens
insert into fct_prognose by name
select 202512 as periode_id, 202512 as gemaakt_periode_id, 0 as maanden_vooruit;

-- breaks: fct_prognose banden_op_volgorde
insert into fct_prognose by name select 5 as verwacht, 6 as onder_80, 7 as boven_80;

-- breaks: fct_prognose banden_op_volgorde
insert into fct_prognose by name
select 5 as verwacht, 4 as onder_80, 7 as boven_80, 4.5 as onder_95, 8 as boven_95;

-- breaks: fct_prognose jaar_eindigt_in_december
insert into fct_prognose by name select 'JAAR' as waarde_soort_code, 202611 as periode_id;

-- breaks: fct_prognose getoetst_is_hoogstens_een_jaar
insert into fct_prognose by name select 13 as maanden_vooruit, true as is_getoetst;

-- breaks: fct_prognose codes_bekend
insert into fct_prognose by name
select 'WEEK' as waarde_soort_code, 'ETS' as prognose_model_code;

-- breaks: fct_prognose codes_bekend
insert into fct_prognose by name
select 'JAAR' as waarde_soort_code, 'ORAKEL' as prognose_model_code;

-- breaks: fct_prognose elk_jaar_heeft_een_toets
insert into fct_prognose by name select 'x' as metric_id, 'ETS' as prognose_model_code;

-- breaks: fct_prognose_toets sleutel_uniek
insert into fct_prognose_toets by name
select 'x' as metric_id, 'JAAR' as waarde_soort_code, 'ETS' as prognose_model_code from range(2);

-- breaks: fct_prognose_toets een_model_gekozen
insert into fct_prognose_toets by name
select 'x' as metric_id, 'JAAR' as waarde_soort_code, false as is_gekozen;

-- breaks: fct_prognose_toets gekozen_is_beter_of_herhalen
insert into fct_prognose_toets by name
select 'ETS' as prognose_model_code, true as is_gekozen, false as is_beter;

-- breaks: fct_prognose_toets tellingen_kloppen
insert into fct_prognose_toets by name
select 10 as aantal_toetsen, 9 as binnen_80, 8 as binnen_95;

-- breaks: fct_prognose_toestand sleutel_uniek
insert into fct_prognose_toestand by name
select 'X' as groep_code, '1|0-6' as toestand_code from range(2);

-- breaks: fct_prognose_toestand niemand_vergeten
insert into fct_prognose_toestand by name
select 'BIJSTAND' as groep_code, 9999 as aantal_personen;

-- breaks: fct_prognose_toestand geen_kleine_toestand
insert into fct_prognose_toestand by name select 9 as aantal_personen;

-- breaks: fct_prognose_toestand instroom_is_een
insert into fct_prognose_toestand by name select 'X' as groep_code, 0.5 as instroom_aandeel;

-- breaks: fct_prognose_toestand kansen_en_maanden
insert into fct_prognose_toestand by name select 0.5 as verwacht_maanden;

-- breaks: fct_prognose_overgang sleutel_uniek
insert into fct_prognose_overgang by name
select 'X' as groep_code, 'a' as van_toestand_code, 'b' as naar_toestand_code from range(2);

-- breaks: fct_prognose_overgang kansen_zijn_samen_een
insert into fct_prognose_overgang by name
select 'X' as groep_code, 'a' as van_toestand_code, 0.9 as kans;

-- breaks: fct_prognose_overgang kans_is_aandeel_van_het_gewicht
insert into fct_prognose_overgang by name
select 'X' as groep_code, 'a' as van_toestand_code, kans, 1 as gewicht
from (values (0.4), (0.6)) as rijen(kans);

-- breaks: fct_prognose_overgang kans_rust_op_tien_personen
insert into fct_prognose_overgang by name
select 'a' as van_toestand_code, 'b' as naar_toestand_code, 9 as aantal_personen;

-- breaks: fct_prognose_overgang naar_is_een_toestand_of_een_uitgang
insert into fct_prognose_overgang by name select 'X' as groep_code, '?' as naar_toestand_code;

-- breaks: fct_prognose_instroom elke_groep_heeft_twaalf_maanden
insert into fct_prognose_instroom by name select 'X' as groep_code, 1 as maand_nummer;

-- breaks: fct_prognose_instroom verwacht_is_vorm_door_tempo
insert into fct_prognose_instroom by name select 8 as vorm, 4 as tempo, 3 as verwacht;

-- breaks: fct_prognose_geld sleutel_uniek
insert into fct_prognose_geld by name select 'BUIG' as geld_code from range(2);

-- breaks: fct_prognose_geld post_bestaat
insert into fct_prognose_geld by name select '?' as geld_code;

-- breaks: fct_prognose_geld percentielen_op_volgorde
insert into fct_prognose_geld by name
select 1 as p10_eur, 3 as p50_eur, 2 as p80_eur, 4 as p90_eur;

-- breaks: fct_prognose_geld gerealiseerd_is_het_budgetoverzicht
insert into fct_prognose_geld by name
select 'TRAJECT' as geld_code, 2031 as jaar, 5 as gerealiseerd_eur;

-- breaks: fct_prognose_geld kans_hoort_bij_een_begroting
insert into fct_prognose_geld by name select 0.5 as kans_overschrijding;

-- breaks: fct_buig levering_telt_mee
insert into fct_buig by name select 'EIGEN' as reeks_code, 2025 as jaar;

-- breaks: fct_buig levering_telt_mee
insert into fct_buig by name select 'EIGEN' as reeks_code, 'zrm/score/0' as levering;

-- breaks: fct_sisa levering_telt_mee
insert into fct_sisa by name select 2025 as jaar, 1 as bedrag_eur;

-- breaks: fct_sisa levering_telt_mee
insert into fct_sisa by name select 'zrm/score/0' as levering;

-- breaks: fct_budget_volume levering_telt_mee
insert into fct_budget_volume by name select 202512 as periode_id, 1 as volume;

-- breaks: fct_budget_volume levering_telt_mee
insert into fct_budget_volume by name select 'zrm/score/0' as levering;

-- breaks: fct_budget_stand levering_telt_mee
insert into fct_budget_stand by name select 1 as gerealiseerd_eur;

-- breaks: fct_budget_stand levering_telt_mee
insert into fct_budget_stand by name select 1 as begroot_eur;

-- breaks: fct_budget_stand levering_telt_mee
insert into fct_budget_stand by name select 'zrm/score/0' as levering;

-- breaks: fct_buig tekort_is_eigen_risico_plus_vangnet
insert into fct_buig by name
select 'EIGEN' as reeks_code, 2025 as jaar, 10 as tekort_eur, 4 as eigen_risico_eur,
    5 as vangnet_eur;

-- breaks: fct_buig tekort_is_eigen_risico_plus_vangnet
insert into fct_buig by name
select 'EIGEN' as reeks_code, 2025 as jaar, 100 as budget_eur, 110 as netto_eur,
    10 as saldo_eur;

-- breaks: fct_buig eigen_risico_hoogstens_een_tiende_van_het_budget
insert into fct_buig by name
select 'EIGEN' as reeks_code, 2025 as jaar, 100 as budget_eur, 11 as eigen_risico_eur;

-- breaks: fct_buig scenario_is_basis_min_clienten
insert into fct_buig by name
select 'SCENARIO_0' as reeks_code, 2099 as jaar, 100 as budget_eur, 100000 as netto_eur;
insert into fct_buig by name
select 'SCENARIO_30' as reeks_code, 2099 as jaar, 100 as budget_eur, 99999 as netto_eur,
    1 as clienten_minder;

-- breaks: fct_buig eigen_jaren_kloppen_met_grootboek
insert into fct_buig by name select 'EIGEN' as reeks_code, 2099 as jaar, 1 as netto_eur;

-- breaks: fct_buig gepubliceerde_jaren_zijn_er_alle_acht
delete from fct_buig where reeks_code = 'LV_MIN30' and jaar = 2022;

-- breaks: fct_budget post_bestaat
insert into fct_budget by name select '?' as budgetpost_code;

-- breaks: fct_budget versie_alleen_bij_begroot
insert into fct_budget by name
select 'BEGROOT' as budget_soort_code, 'GEEN' as begrotingsversie_code;

-- breaks: fct_budget versie_alleen_bij_begroot
insert into fct_budget by name
select 'GEREALISEERD' as budget_soort_code, 'PRIMAIR' as begrotingsversie_code;

-- breaks: fct_budget versie_alleen_bij_begroot
insert into fct_budget by name
select 'BEGROOT' as budget_soort_code, '?' as begrotingsversie_code;

-- breaks: fct_budget begroot_heeft_twaalf_maanden
insert into fct_budget by name
select 209900 + maand as periode_id, 2099 as jaar, 'BEGROOT' as budget_soort_code
from range(1, 12) as maanden(maand);

-- breaks: fct_budget realisatie_en_verplichting_zijn_het_grootboek
insert into fct_budget by name
select 209901 as periode_id, '?' as budgetpost_code, 'VERPLICHT' as budget_soort_code,
    1 as bedrag_eur;

-- breaks: fct_budget begroot_is_de_som_van_de_stappen
insert into fct_budget by name
select 2099 as jaar, '?' as budgetpost_code, 'BEGROOT' as budget_soort_code,
    'PRIMAIR' as begrotingsversie_code, 1 as bedrag_eur;

-- breaks: fct_budget elke_maand_is_een_twaalfde
insert into fct_budget by name
select 209900 + maand as periode_id, 2099 as jaar, 'BEGROOT' as budget_soort_code,
    maand as bedrag_eur
from range(1, 13) as maanden(maand);

-- breaks: fct_benchmark periode_is_leesbaar
insert into fct_benchmark by name select '2025-13' as periode;

-- breaks: fct_benchmark waarde_of_reden
insert into fct_benchmark by name select 1 as waarde, 'GEHEIM' as ontbreekt_code;

-- breaks: fct_benchmark waarde_of_reden
insert into fct_benchmark by name select '2025' as periode;

-- breaks: fct_benchmark gemiddelde_rust_op_drie_gemeenten
insert into fct_benchmark by name
select 'BEREKEND' as benchmark_soort_code, 1 as waarde, 2 as aantal_gemeenten,
    5 as aantal_leden;

-- breaks: fct_benchmark gemiddelde_rust_op_drie_gemeenten
insert into fct_benchmark by name
select 'BEREKEND' as benchmark_soort_code, 1 as waarde, 5 as aantal_gemeenten,
    4 as aantal_leden;

-- breaks: fct_benchmark band_ligt_goed
insert into fct_benchmark by name select 2 as kwartiel_1, 1 as kwartiel_3;
