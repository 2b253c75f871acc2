-- What had been written in by mistake must not be told as a citizen's no when a restored backup erases it once more. The receipt is
-- written first, in the same transaction, so the note takes from it which of the three kinds of end it was.

alter table withdrawal add column how text not null default 'withdrawn' check (how in ('withdrawn', 'ended', 'mistaken'));
comment on column withdrawal.how is 'The citizen said no, the time ran out, or the conversation had been written in by mistake.';

create or replace function note_withdrawal() returns trigger
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'erasure', true);
    if tg_table_name = 'consent' then
      insert into withdrawal (municipality_id, fingerprint, how)
        values (old.municipality_id, fingerprint_of(old.municipality_id, old.conversation_id, old.purpose),
          case new.state when 'ended' then 'ended' else 'withdrawn' end);
    else
      insert into withdrawal (municipality_id, fingerprint, how)
        values (old.municipality_id, fingerprint_of(old.municipality_id, old.id, 'ownReflection'),
          coalesce((select r.how from consent_receipt r where r.municipality_id = old.municipality_id
            and r.citizen_id = old.citizen_id and r.purpose = 'ownReflection' and r.withdrawn_at = now() limit 1), 'withdrawn'));
    end if;
    return null;
  end $$;
