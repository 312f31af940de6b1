-- Rules of dim_segment beside its key: every scheme has a place for who was not screened.

-- check: elk_schema_heeft_onbekend STOP
select schema_code
from dim_segment
group by schema_code
having count(*) filter (where segment_code = 'ONB') <> 1
