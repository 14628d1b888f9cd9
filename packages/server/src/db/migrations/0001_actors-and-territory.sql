-- Roles of the database. The one who runs the migrations owns the tables; the server works as tirek_app, which may do
-- only what is granted below; tirek_keeper owns the few functions that must see more than the one who calls them;
-- tirek_backup reads everything and changes nothing.
set local createrole_self_grant to 'set';
do $$
declare wanted text;
begin
  foreach wanted in array array['tirek_app', 'tirek_keeper', 'tirek_backup'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
  end loop;
end $$;
grant usage on schema public to tirek_app, tirek_keeper, tirek_backup;

create extension if not exists btree_gist;

-- Who acts is said once for each transaction, by withActor. Where nothing is said, nothing is seen.
create function actor_person() returns text stable parallel safe language sql
  as $$ select nullif(current_setting('tirek.person', true), '') $$;
create function actor_role() returns text stable parallel safe language sql
  as $$ select nullif(current_setting('tirek.role', true), '') $$;
create function actor_office() returns text stable parallel safe language sql
  as $$ select nullif(current_setting('tirek.office_path', true), '') $$;

-- An office and everything below it: kz/35/3510 contains kz/35/3510/351011 and not kz/35/35101.
create function is_within(path text, above text) returns boolean immutable parallel safe language sql
  as $$ select starts_with(path || '/', above || '/') $$;

create function is_system() returns boolean stable parallel safe language sql
  as $$ select coalesce(current_setting('tirek.role', true) = 'system', false) $$;
-- Those who work on cases, and those who only count them.
create function is_caseworker() returns boolean stable parallel safe language sql as $$
  select coalesce(current_setting('tirek.role', true) = any (array['assistant', 'consultant', 'ruralAkim',
    'precinctMember', 'precinctSecretary', 'districtMember', 'regionalMember', 'decisionMaker', 'paymentsOfficer',
    'monitoringOfficer', 'auditor']), false) $$;
create function is_analyst() returns boolean stable parallel safe language sql
  as $$ select coalesce(current_setting('tirek.role', true) = any (array['regionalAnalyst', 'ministryAnalyst']), false) $$;
create function is_commission_member() returns boolean stable parallel safe language sql as $$
  select coalesce(current_setting('tirek.role', true) = any (array['precinctMember', 'districtMember',
    'regionalMember']), false) $$;

create table office (
  id text primary key,
  kato text not null,
  kind text not null,
  parent text,
  path text not null collate "C",
  name_kk text not null,
  name_ru text not null,
  name_en text not null,
  constraint kato_has_nine_digits check (kato ~ '^\d{9}$'),
  constraint office_kind_is_known check (kind in ('ministry', 'region', 'district', 'ruralDistrict')),
  constraint only_the_ministry_stands_alone check ((parent is null) = (kind = 'ministry')),
  constraint office_stands_under_an_office foreign key (parent) references office deferrable,
  constraint one_office_at_a_path unique (path),
  constraint office_path_has_no_empty_step check (path ~ '^[a-z0-9]+(/[a-z0-9]+)*$')
);

create function office_path_continues_parent() returns trigger language plpgsql as $$
begin
  if new.parent is not null
    and regexp_replace(new.path, '/[^/]+$', '') is distinct from (select path from office where id = new.parent) then
    raise exception 'the path of an office continues the path of the office above'
      using errcode = 'check_violation', constraint = 'office_path_continues_parent', table = 'office';
  end if;
  return new;
end $$;
create trigger office_path_continues_parent before insert or update on office
  for each row execute function office_path_continues_parent();

-- Offices are public: their names and places hang on their doors.
grant select, insert, update on office to tirek_app;
grant select on office to tirek_backup;
alter table office enable row level security;
alter table office force row level security;
create policy everybody_reads on office for select to tirek_app using (true);
create policy administrators_write on office for insert to tirek_app
  with check (is_system() or (select actor_role()) = 'administrator' and is_within(path, (select actor_office())));
create policy administrators_change on office for update to tirek_app
  using (is_system() or (select actor_role()) = 'administrator' and is_within(path, (select actor_office())));
create policy backup_reads on office for select to tirek_backup using (true);
