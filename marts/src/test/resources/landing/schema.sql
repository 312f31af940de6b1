-- The landed tables as DuckDB sees them: what the contracts of module ingest say, BSN replaced.

create table benchmark__waarde (
    indicator varchar,
    benchmark_groep_code varchar,
    periode varchar,
    benchmark_status_code varchar,
    waarde decimal(18, 4),
    herkomst varchar,
    ontbreekt_code varchar
);

create table benchmark__cijfer (
    indicator varchar,
    regio_code varchar,
    periode varchar,
    benchmark_status_code varchar,
    waarde decimal(18, 4),
    ontbreekt_code varchar,
    herkomst varchar
);

create table benchmark__groep_lid (
    benchmark_groep_code varchar,
    gemeente_code varchar,
    gemeente_naam varchar,
    begindatum date,
    einddatum date
);

create table clientregistratie__persoon (
    client_id varchar,
    geboortedatum date,
    geslacht_code varchar,
    opleidingsniveau_code varchar,
    overlijdensdatum date
);

create table clientregistratie__adres (
    client_id varchar,
    gemeente_code varchar,
    huisvesting_code varchar,
    begindatum date,
    einddatum date
);

create table clientregistratie__doelgroep (
    client_id varchar,
    doelgroep_code varchar,
    begindatum date,
    einddatum date
);

create table financien__boeking (
    boekingsnummer varchar,
    boekdatum date,
    budgetpost_code varchar,
    boeking_soort_code varchar,
    bedrag_eur decimal(18, 4),
    regeling_code varchar
);

create table financien__begroting (
    begrotingsversie_code varchar,
    jaar bigint,
    budgetpost_code varchar,
    bedrag_eur decimal(18, 4)
);

create table financien__verplichting (
    verplichtingnummer varchar,
    datum date,
    budgetpost_code varchar,
    bedrag_eur decimal(18, 4)
);

create table financien__exploitatie (
    maand integer,
    werkplektype_code varchar,
    exploitatie_soort_code varchar,
    bedrag_eur decimal(18, 4)
);

create table financien__formatie (
    jaar bigint,
    werkplektype_code varchar,
    formatie_fte decimal(18, 4)
);

create table financien__esf (
    regelnummer varchar,
    projectnummer varchar,
    subsidie_soort_code varchar,
    datum date,
    bedrag_eur decimal(18, 4)
);

create table reintegratie__esf_uren (
    regelnummer varchar,
    projectnummer varchar,
    client_id varchar,
    maand integer,
    uren decimal(18, 4)
);

create table reintegratie__traject (
    trajectnummer varchar,
    client_id varchar,
    trajectsoort_code varchar,
    begindatum date,
    einddatum date,
    resultaat_code varchar
);

create table reintegratie__voorziening (
    voorzieningnummer varchar,
    trajectnummer varchar,
    client_id varchar,
    voorziening_code varchar,
    uitvoerder_code varchar,
    begindatum date,
    einddatum date,
    reden_einde_code varchar,
    prijs_per_maand_eur decimal(18, 4)
);

create table reintegratie__klantcontact (
    contactnummer varchar,
    client_id varchar,
    contactdatum date,
    kanaal_code varchar
);

create table reintegratie__praktijkverklaring (
    verklaringnummer varchar,
    client_id varchar,
    uitreikdatum date
);

create table tevredenheid__respons (
    responsnummer varchar,
    jaar bigint,
    tevredenheid_groep_code varchar,
    rapportcijfer decimal(18, 4)
);

create table uitkering__uitkering (
    uitkeringsnummer varchar,
    client_id varchar,
    partner_client_id varchar,
    regeling_code varchar,
    leefvorm_code varchar,
    aantal_kostendelers bigint,
    begindatum date,
    einddatum date,
    reden_einde_code varchar
);

create table uitkering__betaling (
    uitkeringsnummer varchar,
    maand integer,
    norm_eur decimal(18, 4),
    inkomsten_eur decimal(18, 4),
    betaald_eur decimal(18, 4)
);

create table uitkering__inkomsten (
    uitkeringsnummer varchar,
    client_id varchar,
    maand integer,
    inkomsten_soort_code varchar,
    bedrag_eur decimal(18, 4),
    vrijlating_code varchar
);

create table uitkering__ontheffing (
    client_id varchar,
    ontheffing_code varchar,
    begindatum date,
    einddatum date
);

create table uitkering__maatregel (
    client_id varchar,
    maatregel_reden_code varchar,
    percentage decimal(18, 4),
    begindatum date,
    einddatum date
);

create table uitkering__aanvraag (
    aanvraagnummer varchar,
    client_id varchar,
    aanvraagdatum date,
    besluitdatum date,
    besluit_code varchar
);

create table uitkering__bus (
    uitkeringsnummer varchar,
    maand integer,
    client_id varchar,
    regeling_code varchar,
    leefvorm_code varchar,
    betaald_eur decimal(18, 4),
    begindatum date,
    einddatum date,
    reden_einde_code varchar
);

create table werk__dienstverband (
    dienstverbandnummer varchar,
    client_id varchar,
    dienstverband_soort_code varchar,
    werkgever_soort_code varchar,
    werkgevernummer varchar,
    begindatum date,
    einddatum date,
    einde_code varchar,
    uren_per_week decimal(18, 4),
    subsidie_per_maand_eur decimal(18, 4)
);

create table werk__werkplek (
    dienstverbandnummer varchar,
    werkplektype_code varchar,
    begindatum date,
    einddatum date
);

create table werk__loonwaarde (
    client_id varchar,
    vaststellingsdatum date,
    loonwaarde_procent bigint
);

create table werk__verzuim (
    verzuimnummer varchar,
    dienstverbandnummer varchar,
    begindatum date,
    einddatum date,
    verzuim_procent bigint
);

create table werk__iop (
    client_id varchar,
    vaststellingsdatum date,
    is_weigering boolean
);

create table werk__klacht (
    klachtnummer varchar,
    dienstverband_soort_code varchar,
    indiendatum date,
    besluitdatum date,
    oordeel_code varchar
);

create table werkgever__werkgever (
    werkgevernummer varchar,
    sector_code varchar
);

create table werkgever__vacature (
    vacaturenummer varchar,
    werkgevernummer varchar,
    meldingsdatum date,
    vervuldatum date,
    is_kansberoep boolean
);

create table werkgever__plaatsing (
    plaatsingsnummer varchar,
    client_id varchar,
    werkgevernummer varchar,
    plaatsing_soort_code varchar,
    begindatum date,
    einddatum date,
    uren_per_week decimal(18, 4)
);

create table werkgever__sroi (
    regelnummer varchar,
    werkgevernummer varchar,
    sroi_soort_code varchar,
    datum date,
    bedrag_eur decimal(18, 4)
);

create table zrm__meting (
    metingnummer varchar,
    client_id varchar,
    meetdatum date,
    zrm_versie bigint,
    beoordelaar_code varchar,
    moment_code varchar,
    afstand_tot_werk_maanden bigint,
    escalatierisico_score bigint
);

create table zrm__score (
    metingnummer varchar,
    zrm_domein_code varchar,
    score bigint
);
