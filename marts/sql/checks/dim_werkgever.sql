-- Rules of dim_werkgever beside its key.

-- check: sector_bestaat STOP
select werkgever_id
from dim_werkgever
anti join dim_sector using (sector_code)
