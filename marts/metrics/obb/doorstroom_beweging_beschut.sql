-- kind:       TABEL
-- name:       Omhoog, gelijk of omlaag, beschut werk
-- question:   Werken de medewerkers (beschut werk) zelfstandiger dan een jaar geleden?
-- definition: personen met een geldige indicatie beschut werk en een dienstverband op de laatste
--             dag van de periode, naar de richting tussen de werkplek van twaalf maanden eerder en
--             die van nu, met hun aandeel in al die personen
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- columns:    beweging_code, aantal_personen, aandeel
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    beweging_code,
    count(*) as aantal_personen,
    count(*) / sum(count(*)) over () as aandeel,
    count(*) as aantal_clienten
from fct_dienstverband_maand
where heeft_beschut_indicatie and dienstverband_soort_code <> 'WSW' and is_hoofdbaan
group by beweging_code
order by array_position(['OMHOOG', 'GELIJK', 'OMLAAG', 'ONBEKEND'], beweging_code)
