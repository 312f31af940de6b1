-- Rules of dim_levering beside its key: every row that was read landed or went to quarantine.

-- check: gelezen_is_geland_plus_quarantaine STOP
select levering
from dim_levering
where gelezen <> geland + quarantaine
