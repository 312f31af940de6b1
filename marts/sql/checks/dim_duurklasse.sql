-- Rules of dim_duurklasse beside its key: every number of months falls in one class.

-- check: maanden_in_een_klasse STOP
select maanden
from range(0, 721) as duren(maanden)
left join dim_duurklasse
    on maanden >= maanden_van and maanden <= coalesce(maanden_tot, maanden)
group by maanden
having count(duurklasse_code) <> 1
