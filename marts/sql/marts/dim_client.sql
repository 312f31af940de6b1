-- dim_client: one row per person per version.
-- key:  client_versie_id
-- note: a version begins when gemeente or leefvorm changes. The first begins on 1 January of the
--       year of birth, so that it holds everything known and gives no birthday away.
-- note: of two addresses or benefits at once the one that began last counts.
-- note: what changes after the last month with data does not count yet.

with

persoon as (select * from stg_clientregistratie__persoon),
adres as (select * from stg_clientregistratie__adres),
uitkering as (select * from stg_uitkering__uitkering),
laatste_maand as (select * from int_laatste_maand),

huishouden as (
    select client_id, uitkering_id, leefvorm_code, begindatum, einddatum
    from uitkering
    union all
    select partner_client_id as client_id, uitkering_id, leefvorm_code, begindatum, einddatum
    from uitkering
    where partner_client_id is not null
),

kenmerk as (
    select
        client_id,
        begindatum,
        einddatum,
        struct(begindatum, gemeente_code as code) as gemeente,
        cast(null as struct<begindatum: date, uitkering_id: string, code: string>) as leefvorm
    from adres
    union all
    select
        client_id,
        begindatum,
        einddatum,
        null as gemeente,
        struct(begindatum, uitkering_id, leefvorm_code as code) as leefvorm
    from huishouden
),

grens as (
    select
        client_id,
        make_date(year(geboortedatum), 1, 1) as geldig_van
    from persoon
    union
    select kenmerk.client_id, kenmerk.begindatum as geldig_van
    from kenmerk
    union
    select kenmerk.client_id, date_add(kenmerk.einddatum, 1) as geldig_van
    from kenmerk
    where kenmerk.einddatum is not null
),

toestand as (
    select
        grens.client_id,
        grens.geldig_van,
        max(kenmerk.gemeente).code as gemeente_code,
        max(kenmerk.leefvorm).code as leefvorm_code
    from grens
    inner join laatste_maand on grens.geldig_van <= laatste_maand.einddatum
    left join kenmerk
        on grens.client_id = kenmerk.client_id
        and kenmerk.begindatum <= grens.geldig_van
        and coalesce(kenmerk.einddatum, grens.geldig_van) >= grens.geldig_van
    group by grens.client_id, grens.geldig_van
),

toestand_met_vorige as (
    select
        client_id,
        geldig_van,
        struct(gemeente_code, leefvorm_code) as stand,
        lag(struct(gemeente_code, leefvorm_code))
            over (partition by client_id order by geldig_van) as vorige_stand
    from toestand
),

versie as (
    select
        client_id,
        geldig_van,
        stand,
        date_sub(lead(geldig_van) over (partition by client_id order by geldig_van), 1)
            as geldig_tot,
        row_number() over (partition by client_id order by geldig_van) as volgnummer
    from toestand_met_vorige
    where vorige_stand is null or stand <> vorige_stand
),

final as (
    select
        concat(versie.client_id, '-', versie.volgnummer) as client_versie_id,
        versie.client_id,
        versie.geldig_van,
        versie.geldig_tot,
        persoon.geslacht_code,
        year(persoon.geboortedatum) as geboortejaar,
        persoon.opleidingsniveau_code,
        versie.stand.gemeente_code,
        versie.stand.leefvorm_code
    from versie
    inner join persoon on versie.client_id = persoon.client_id
)

select * from final
