-- Rules of dim_periode beside its key: no month is skipped.

-- check: maanden_sluiten_aan STOP
select periode_id
from (
    select periode_id, begindatum, lag(einddatum) over (order by periode_id) as vorige_einddatum
    from dim_periode
)
where begindatum <> vorige_einddatum + 1
