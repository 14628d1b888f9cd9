-- Other systems ask with a token instead of a session. Kept is its hash: whoever reads the table cannot use what they read.
create table client_token (
  id uuid primary key,
  token_hash bytea not null,
  person uuid not null,
  office text not null,
  made_at timestamptz not null,
  -- The last day it opens anything.
  until_day date not null,
  ended_at timestamptz,
  constraint token_belongs_to_an_account foreign key (person) references person_account deferrable,
  constraint token_reaches_an_office foreign key (office) references office deferrable,
  constraint one_owner_a_token unique (token_hash),
  constraint token_is_kept_as_its_hash check (octet_length(token_hash) = 32)
);
create index client_token_by_person on client_token (person);
grant select, insert on client_token to tirek_app;
grant update (ended_at) on client_token to tirek_app;
grant select on client_token to tirek_backup, tirek_keeper;
alter table client_token enable row level security;
alter table client_token force row level security;
create policy backup_reads on client_token for select to tirek_backup using (true);
create policy token_is_found on client_token for select to tirek_keeper using (true);
create policy tokens_of_the_territory on client_token to tirek_app
  using ((select actor_role()) = 'administrator'
    and is_within((select path from office where office.id = client_token.office), (select actor_office())))
  with check ((select actor_role()) = 'administrator'
    and is_within((select path from office where office.id = client_token.office), (select actor_office()))
    and exists (select from person_account a where a.id = client_token.person and a.kind = 'client'));

create function find_client_token(token bytea, today date) returns table (person uuid, office_path text)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select t.person, o.path
    from client_token t
    join person_account a on a.id = t.person and a.disabled_at is null and a.kind = 'client'
    join office o on o.id = t.office
    where t.token_hash = token and t.until_day >= today and t.ended_at is null
$$;
grant create on schema public to tirek_keeper;
alter function find_client_token owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function find_client_token from public;
grant execute on function find_client_token to tirek_app;

-- Where a case stands, and nothing that happened in it.
create policy status_is_told_to_clients on case_file for select to tirek_app
  using ((select actor_role()) = 'client' and submitted_day is not null and is_within(office_path, (select actor_office())));
