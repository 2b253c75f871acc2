-- A company has a page of its own by a secret address, without an account: what we expect of them, how they get hold of whoever gave it to them, what they have
-- room for; and there they say what they need of us, that a place is taken, and whether it was worth their while. Only the fingerprint of the address is kept, it
-- ends on a day, and whoever works here revokes it at once. Whoever has it sees nothing of any citizen, and nothing that is written of the company here.

create table company_link (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  words_sealed bytea not null,
  ends_on date not null,
  revoked_at timestamptz,
  made_by uuid not null,
  made_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, id, company_id),
  check (ends_on between made_on and made_on + 366),
  foreign key (municipality_id, company_id) references company,
  foreign key (municipality_id, made_by) references staff
);
create index on company_link (municipality_id, company_id, created_at desc);
create index on company_link (municipality_id, made_by);
comment on table company_link is 'A secret address by which somebody at a company comes to the company''s own page.';
comment on column company_link.words_sealed is '`{ expects: string; reach: string }`, sealed under the master key: what we expect of them, and how they get hold of us.';
comment on column company_link.revoked_at is 'When it was taken back; the page says so from that moment.';

create table company_link_secret (
  municipality_id uuid not null,
  link_id uuid not null,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  primary key (municipality_id, link_id),
  foreign key (municipality_id, link_id) references company_link on delete cascade
);
comment on table company_link_secret is 'By what an address is known. Nobody reads it; the secret itself is shown once, to whoever makes it, and is kept nowhere.';
comment on column company_link_secret.secret_hash is 'SHA-256 of the secret.';

create table company_word (
  municipality_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  link_id uuid not null,
  kind text not null check (kind in ('needs', 'worth')),
  says text check (says in ('yes', 'partly', 'no')),
  words_sealed bytea not null,
  said_on date not null default danish_day(now()),
  created_at timestamptz not null default now(),
  primary key (municipality_id, id),
  check ((kind = 'worth') = (says is not null)),
  foreign key (municipality_id, link_id, company_id) references company_link (municipality_id, id, company_id)
);
create index on company_word (municipality_id, company_id, created_at desc);
create index on company_word (municipality_id, link_id, said_on);
comment on table company_word is 'What a company says itself, on its own page: what they need of us, or whether working together was worth their while.';
comment on column company_word.words_sealed is 'Sealed under the master key; may be empty words where they only answer.';

insert into resting (table_name, ground, audiences, follows, sealed_with) values
  ('company_link', 'work', '{knowsCompanies}', '{}', 'masterKey'),
  ('company_link_secret', 'work', '{}', '{}', null),
  ('company_word', 'work', '{knowsCompanies}', '{}', 'masterKey');
select guard_table('company_link'), guard_table('company_link_secret'), guard_table('company_word');

create policy "those who work here see which companies have an address" on company_link for select to lydhoer_app using ((select knows_companies()));
grant select on company_link to lydhoer_app;
create policy "those who work here make one, in their own name" on company_link for insert to lydhoer_app
  with check ((select knows_companies()) and made_by = (select me()));
grant insert (municipality_id, id, company_id, words_sealed, ends_on, made_by) on company_link to lydhoer_app;
create policy "those who work here revoke one" on company_link for update to lydhoer_app using ((select knows_companies()));
grant update (revoked_at) on company_link to lydhoer_app;

create policy "whoever makes an address gives it its secret" on company_link_secret for insert to lydhoer_app
  with check (exists (select from company_link l where l.municipality_id = company_link_secret.municipality_id and l.id = company_link_secret.link_id
    and l.made_by = (select me())));
grant insert (municipality_id, link_id, secret_hash) on company_link_secret to lydhoer_app;

create policy "those who work here read what companies say" on company_word for select to lydhoer_app using ((select knows_companies()));
grant select on company_word to lydhoer_app;

create function link_of(in_hash bytea) returns company_link
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$
  declare it company_link;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    select l.* into it from company_link_secret s join company_link l on l.municipality_id = s.municipality_id and l.id = s.link_id
      where s.secret_hash = in_hash and l.revoked_at is null and l.ends_on >= today();
    return it;
  end $$;
comment on function link_of(bytea) is 'The link with this secret (SHA-256), while it holds.';
revoke all on function link_of(bytea) from public;

create function company_by_link(in_hash bytea)
  returns table (municipality_id uuid, municipality text, company_id uuid, company text, link_id uuid, words_sealed bytea, ends_on date, made_by text, stands text)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select m.id, m.name, c.id, c.name, l.id, l.words_sealed, l.ends_on, p.display_name, 'open'
      from link_of(in_hash) l join municipality m on m.id = l.municipality_id
      join company c on c.municipality_id = l.municipality_id and c.id = l.company_id
      join person p on p.municipality_id = l.municipality_id and p.id = l.made_by;
    if found then return; end if;
    -- Of one that holds no more only that is told.
    return query select null::uuid, null::text, null::uuid, null::text, null::uuid, null::bytea, null::date, null::text,
        case when l.revoked_at is null then 'ended' else 'revoked' end
      from company_link_secret s join company_link l on l.municipality_id = s.municipality_id and l.id = s.link_id where s.secret_hash = in_hash;
  end $$;
comment on function company_by_link(bytea) is 'Whose page a secret address is, from whom and until when, for whoever has it; of one that holds no more only that it ended or was revoked.';
revoke all on function company_by_link(bytea) from public;
grant execute on function company_by_link(bytea) to lydhoer_app;

create function openings_by_link(in_hash bytea)
  returns table (id uuid, words_sealed bytea, hours_from smallint, hours_to smallint, days text[], places smallint, places_left smallint, open_until date)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select o.id, o.words_sealed, o.hours_from, o.hours_to, o.days, o.places, o.places_left, o.open_until
      from link_of(in_hash) l join opening o on o.municipality_id = l.municipality_id and o.company_id = l.company_id
      where o.closed_on is null and o.open_until >= today()
      order by o.created_at desc, o.id limit 50;
  end $$;
comment on function openings_by_link(bytea) is 'What the company has room for, for whoever has its address: how many places are left, and not who has one.';
revoke all on function openings_by_link(bytea) from public;
grant execute on function openings_by_link(bytea) to lydhoer_app;

create function words_by_link(in_hash bytea)
  returns table (id uuid, kind text, says text, words_sealed bytea, said_on date)
  language plpgsql stable security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    return query select w.id, w.kind, w.says, w.words_sealed, w.said_on
      from link_of(in_hash) l join company_word w on w.municipality_id = l.municipality_id and w.link_id = l.id
      order by w.created_at desc, w.id limit 50;
  end $$;
comment on function words_by_link(bytea) is 'What was said by this address, for whoever has it.';
revoke all on function words_by_link(bytea) from public;
grant execute on function words_by_link(bytea) to lydhoer_app;

create function say_by_link(in_hash bytea, in_id uuid, in_kind text, in_says text, in_words bytea) returns text
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare l company_link;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    -- One at a time, so that the limit of a day holds also where many are sent at once.
    perform 1 from company_link_secret s where s.secret_hash = in_hash for update;
    l := link_of(in_hash);
    if l.id is null then return 'gone'; end if;
    if exists (select from company_word w where w.municipality_id = l.municipality_id and w.id = in_id) then return 'said'; end if;
    if length(in_words) > 8192 or (select count(*) from company_word w where w.municipality_id = l.municipality_id and w.link_id = l.id and w.said_on = today()) >= 20 then
      return 'tooMuch';
    end if;
    insert into company_word (municipality_id, id, company_id, link_id, kind, says, words_sealed)
      values (l.municipality_id, in_id, l.company_id, l.id, in_kind, in_says, in_words);
    return 'said';
  end $$;
comment on function say_by_link(bytea, uuid, text, text, bytea) is 'Keeps what somebody with the address of a company says; twenty a day at most, and the same id twice is once.';
revoke all on function say_by_link(bytea, uuid, text, text, bytea) from public;
grant execute on function say_by_link(bytea, uuid, text, text, bytea) to lydhoer_app;

create function unsay_by_link(in_hash bytea, in_id uuid) returns boolean
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$ begin
    perform set_config('lydhoer.duty', 'register', true);
    delete from company_word w using link_of(in_hash) l where w.municipality_id = l.municipality_id and w.link_id = l.id and w.id = in_id;
    return found;
  end $$;
comment on function unsay_by_link(bytea, uuid) is 'Takes back what was said by this address.';
revoke all on function unsay_by_link(bytea, uuid) from public;
grant execute on function unsay_by_link(bytea, uuid) to lydhoer_app;

create function take_by_link(in_hash bytea, in_id uuid, in_opening uuid) returns text
  language plpgsql security definer set search_path = lydhoer, pg_temp
  as $$
  declare l company_link;
  begin
    perform set_config('lydhoer.duty', 'register', true);
    l := link_of(in_hash);
    if not exists (select from opening o where o.municipality_id = l.municipality_id and o.company_id = l.company_id and o.id = in_opening) then
      return 'gone';
    end if;
    insert into opening_booking (municipality_id, id, opening_id, starts_on, by_company) values (l.municipality_id, in_id, in_opening, today(), true)
      on conflict do nothing;
    return 'taken';
  exception when check_violation then return 'full';
  end $$;
comment on function take_by_link(bytea, uuid, uuid) is 'The company says that a place in an opening of its own is taken; the same id twice is once, and of places there are never fewer than none.';
revoke all on function take_by_link(bytea, uuid, uuid) from public;
grant execute on function take_by_link(bytea, uuid, uuid) to lydhoer_app;
