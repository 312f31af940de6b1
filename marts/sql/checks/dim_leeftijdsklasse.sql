-- Rules of dim_leeftijdsklasse beside its key: every age falls in one class.

-- check: leeftijd_in_een_klasse STOP
select leeftijd
from range(0, 121) as leeftijden(leeftijd)
left join dim_leeftijdsklasse
    on leeftijd >= leeftijd_van and leeftijd <= coalesce(leeftijd_tot, leeftijd)
group by leeftijd
having count(leeftijdsklasse_code) <> 1
