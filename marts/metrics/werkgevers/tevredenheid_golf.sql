-- kind:       TABEL
-- name:       Tevredenheid per meting
-- question:   Hoe zeker is het rapportcijfer?
-- definition: per jaar van meting en groep het aantal antwoorden, het gemiddelde rapportcijfer, de
--             standaardafwijking en het interval waarin het gemiddelde met 95% zekerheid ligt
--             (t-verdeling); met een antwoord is er geen interval
-- note:       de t-waarde is de reeks van Cornish en Fisher tot de vierde orde: vanaf tien
--             antwoorden goed in vier cijfers
-- unit:       CIJFER
-- better:     HOGER
-- mart:       fct_tevredenheid
-- date:       jaar
-- moment:     TOT_EN_MET
-- columns:    jaar, tevredenheid_groep_code, aantal_antwoorden, rapportcijfer, standaardafwijking,
--             cijfer_onder, cijfer_boven
-- source:     OBB 2025, monitoring
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

meting as (
    select
        jaar,
        tevredenheid_groep_code,
        count(*) as aantal_antwoorden,
        avg(rapportcijfer) as rapportcijfer,
        stddev_samp(rapportcijfer) as standaardafwijking
    from fct_tevredenheid
    where jaar <= (select max(jaar) from dim_periode)
    group by jaar, tevredenheid_groep_code
),

met_t as (
    select
        meting.*,
        1.959963984540054
            + 2.37227123 / nullif(aantal_antwoorden - 1, 0)
            + 2.822498616 / nullif(power(aantal_antwoorden - 1, 2), 0)
            + 2.55584968 / nullif(power(aantal_antwoorden - 1, 3), 0)
            + 1.589534033 / nullif(power(aantal_antwoorden - 1, 4), 0) as t_waarde
    from meting
)

select
    jaar,
    tevredenheid_groep_code,
    aantal_antwoorden,
    rapportcijfer,
    standaardafwijking,
    rapportcijfer - t_waarde * standaardafwijking / sqrt(aantal_antwoorden) as cijfer_onder,
    rapportcijfer + t_waarde * standaardafwijking / sqrt(aantal_antwoorden) as cijfer_boven,
    aantal_antwoorden as aantal_clienten
from met_t
order by jaar, tevredenheid_groep_code
