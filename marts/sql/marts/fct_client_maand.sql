-- fct_client_maand: one row per person per month, as things are on the last day of the month.
-- key:  periode_id, client_id
-- note: only persons alive with bijstand, a role or an employment on that day.
-- note: afstand_tot_werk_maanden and escalatierisico_score come from the newest screening by a
--       professional; empty when that one did not estimate them.
-- note: statushouder of LV: has ever had the role, and settled in a municipality of the assignment
--       at most five years before the last day; OBB 3.9 counts the role as long as it lasts.
-- note: activation is an instrument or a traject for participation that runs on the last day; a
--       tegenprestatie is not in the sources.
-- note: levering is that of the record that puts the person here: the benefit, without one the
--       employment, without that the role; a score or an address may have come by another.
-- note: "in the last 12 months" means: at most twelve months old on the last day.

with

client_stand as (select * from int_client_stand),
segment as (select * from int_segment_periode),
client as (select * from dim_client),
persoon as (select * from stg_clientregistratie__persoon),
ontheffing as (select * from stg_uitkering__ontheffing),
voorziening as (select * from stg_reintegratie__voorziening),
klantcontact as (select * from stg_reintegratie__klantcontact),
traject as (select * from stg_reintegratie__traject),
doelgroep as (select * from stg_clientregistratie__doelgroep),
adres as (select * from stg_clientregistratie__adres),
gemeente as (select * from dim_gemeente where is_opdrachtgever),
participatie as (select * from ref_voorziening where soort = 'participatie'),
inkomsten as (select * from fct_inkomsten where is_deeltijdwerk),
periode as (select * from dim_periode),
leeftijdsklasse as (select * from dim_leeftijdsklasse),
duurklasse as (select * from dim_duurklasse),

deeltijd as (
    select periode_id, client_id, sum(bedrag_eur) as inkomsten_deeltijd_eur
    from inkomsten
    group by periode_id, client_id
),

contact as (
    select
        client_id,
        contactdatum as begindatum,
        least(
            add_months(contactdatum, 12),
            date_sub(lead(contactdatum) over (partition by client_id order by contactdatum), 1)
        ) as einddatum
    from klantcontact
),

kenmerk as (
    select client_id, begindatum, einddatum, 'ontheffing' as soort from ontheffing
    union all
    select client_id, begindatum, einddatum, 'voorziening' as soort from voorziening
    union all
    select client_id, begindatum, einddatum, 'contact' as soort from contact
    union all
    select client_id, begindatum, einddatum, 'traject' as soort from traject
    union all
    select client_id, begindatum, einddatum, 'activering' as soort
    from traject
    where trajectsoort_code = 'PARTICIPATIE'
    union all
    select client_id, begindatum, einddatum, 'activering' as soort
    from voorziening
    where voorziening_code in (select code from participatie)
),

vestiging as (
    select
        doelgroep.client_id,
        min(doelgroep.begindatum) as statusdatum,
        min(adres.begindatum) as vestigingsdatum
    from doelgroep
    inner join adres on doelgroep.client_id = adres.client_id
    inner join gemeente on adres.gemeente_code = gemeente.gemeente_code
    where doelgroep.doelgroep_code = 'STATUSHOUDER'
    group by doelgroep.client_id
),

kenmerk_maand as (
    select
        periode.periode_id,
        kenmerk.client_id,
        count_if(kenmerk.soort = 'voorziening') as aantal_lopende_voorzieningen,
        bool_or(kenmerk.soort = 'ontheffing') as heeft_ontheffing,
        bool_or(kenmerk.soort = 'contact') as heeft_recent_contact,
        bool_or(kenmerk.soort = 'traject') as heeft_traject,
        bool_or(kenmerk.soort = 'activering') as heeft_activering
    from kenmerk
    inner join periode
        on periode.einddatum >= kenmerk.begindatum
        and periode.einddatum <= coalesce(kenmerk.einddatum, date'9999-12-31')
    group by periode.periode_id, kenmerk.client_id
),

samen as (
    select
        client_stand.*,
        client.client_versie_id,
        client.geslacht_code,
        client.opleidingsniveau_code,
        client.gemeente_code,
        segment.kwadrant_code,
        segment.categorie_code,
        segment.spoor_lv_code,
        segment.spoor_bmwe_code,
        segment.meetdatum,
        segment.afstand_tot_werk_maanden,
        segment.escalatierisico_score,
        cast(floor(months_between(client_stand.peildatum, persoon.geboortedatum) / 12) as int)
            as leeftijd,
        cast(floor(months_between(
            date_add(client_stand.peildatum, 1), client_stand.bijstand.periode_begindatum
        )) as int) as duur_bijstand_maanden,
        coalesce(deeltijd.inkomsten_deeltijd_eur, 0) as inkomsten_deeltijd_eur,
        kenmerk_maand.aantal_lopende_voorzieningen,
        kenmerk_maand.heeft_ontheffing,
        kenmerk_maand.heeft_recent_contact,
        kenmerk_maand.heeft_traject,
        kenmerk_maand.heeft_activering,
        greatest(vestiging.statusdatum, vestiging.vestigingsdatum) <= client_stand.peildatum
            and add_months(vestiging.vestigingsdatum, 60) >= client_stand.peildatum
            as is_statushouder_lv,
        client_stand.bijstand is not null as is_bijstand
    from client_stand
    left join persoon on client_stand.client_id = persoon.client_id
    left join vestiging on client_stand.client_id = vestiging.client_id
    left join client
        on client_stand.client_id = client.client_id
        and client_stand.peildatum >= client.geldig_van
        and client_stand.peildatum <= coalesce(client.geldig_tot, date'9999-12-31')
    left join segment
        on client_stand.client_id = segment.client_id
        and client_stand.peildatum >= segment.begindatum
        and client_stand.peildatum <= coalesce(segment.einddatum, date'9999-12-31')
    left join deeltijd
        on client_stand.client_id = deeltijd.client_id
        and client_stand.periode_id = deeltijd.periode_id
    left join kenmerk_maand
        on client_stand.client_id = kenmerk_maand.client_id
        and client_stand.periode_id = kenmerk_maand.periode_id
),

final as (
    select
        samen.periode_id,
        samen.client_id,
        samen.client_versie_id,
        samen.bijstand.uitkering_id,
        samen.bijstand.regeling_code,
        samen.bijstand.leefvorm_code,
        samen.geslacht_code,
        samen.opleidingsniveau_code,
        samen.gemeente_code,
        coalesce(leeftijdsklasse.leeftijdsklasse_code, 'ONB') as leeftijdsklasse_code,
        duurklasse.duurklasse_code,
        coalesce(samen.kwadrant_code, 'ONB') as kwadrant_code,
        coalesce(samen.categorie_code, 'ONB') as categorie_code,
        coalesce(samen.spoor_lv_code, 'ONB') as spoor_lv_code,
        coalesce(samen.spoor_bmwe_code, 'ONB') as spoor_bmwe_code,
        samen.leeftijd,
        samen.duur_bijstand_maanden,
        samen.afstand_tot_werk_maanden,
        samen.escalatierisico_score,
        cast(samen.inkomsten_deeltijd_eur as decimal(18, 2)) as inkomsten_deeltijd_eur,
        cast(coalesce(samen.aantal_lopende_voorzieningen, 0) as int)
            as aantal_lopende_voorzieningen,
        samen.is_bijstand,
        coalesce(samen.bijstand.telt_uitkering, false) as is_aanvrager,
        (samen.is_bijstand or samen.is_nugger or samen.heeft_lks_werk)
            and not samen.is_wsw
            and not samen.heeft_beschut_werk as is_reintegratie,
        samen.is_wsw,
        samen.is_beschut,
        samen.is_banenafspraak,
        samen.is_nugger,
        samen.is_vso_pro,
        samen.is_statushouder,
        coalesce(samen.is_statushouder_lv, false) as is_statushouder_lv,
        coalesce(samen.heeft_ontheffing, false) as heeft_ontheffing,
        samen.heeft_lks,
        samen.inkomsten_deeltijd_eur > 0 as heeft_deeltijdwerk,
        coalesce(add_months(samen.meetdatum, 12) >= samen.peildatum, false) as heeft_recente_zrm,
        coalesce(samen.heeft_recent_contact, false) as heeft_recent_contact,
        coalesce(samen.heeft_traject, false) as heeft_traject,
        coalesce(samen.heeft_activering, false) as heeft_activering,
        samen.levering
    from samen
    left join leeftijdsklasse
        on samen.leeftijd >= leeftijdsklasse.leeftijd_van
        and samen.leeftijd <= coalesce(leeftijdsklasse.leeftijd_tot, samen.leeftijd)
    left join duurklasse
        on samen.duur_bijstand_maanden >= duurklasse.maanden_van
        and samen.duur_bijstand_maanden
            <= coalesce(duurklasse.maanden_tot, samen.duur_bijstand_maanden)
)

select * from final
