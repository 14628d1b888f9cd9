-- A password that somebody else gave is known to two people: nothing is done with it but changing it.
alter table person_credential add column to_change boolean not null default false;
grant select (person, to_change) on person_credential to tirek_keeper;
create policy change_is_asked_for on person_credential for select to tirek_keeper using (true);

drop function find_session(bytea, timestamptz, date);
create function find_session(token bytea, now timestamptz, today date)
  returns table (person uuid, locale text, csrf text, seen_at timestamptz, expires_at timestamptz, assignment uuid,
    role text, office_path text, password_to_change boolean)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select s.person, a.locale, s.csrf, s.seen_at, s.expires_at, s.assignment, r.role, o.path, coalesce(c.to_change, false)
    from session s
    join person_account a on a.id = s.person and a.disabled_at is null
    left join person_credential c on c.person = s.person
    left join role_assignment r on r.id = s.assignment
    left join office o on o.id = r.office
    where s.token_hash = token and s.expires_at > now
      and (s.assignment is null or r.from_day <= today and (r.to_day is null or r.to_day >= today))
$$;

-- An administrator closes the account of nobody who still works outside the territory, and changes nothing else of it.
create function works_only_within(wanted uuid, office_path text) returns boolean stable language sql as $$
  select not exists (select from role_assignment held join office o on o.id = held.office
    where held.person = wanted and (held.to_day is null or held.to_day >= current_date)
      and not is_within(o.path, office_path))
$$;
revoke update on person_account from tirek_app;
grant update (disabled_at) on person_account to tirek_app;
drop policy account_is_changed on person_account;
create policy account_is_closed on person_account for update to tirek_app using (is_system()
  or (select actor_role()) = 'administrator' and kind <> 'citizen' and id::text <> (select actor_person())
    and works_only_within(id, (select actor_office())));

-- Runs the system and sees no family: citizens' names are not among what an administrator reads.
drop policy account_is_seen on person_account;
create policy account_is_seen on person_account for select to tirek_app using (
  is_system() or id::text = (select actor_person()) or kind <> 'citizen' and (select actor_role()) = 'administrator'
  or kind = 'staff' and (select actor_role()) is not null and (select actor_role()) <> 'citizen');

-- A first way of signing in is given with the account, to nobody who has one or who works already.
drop policy credential_is_private on person_credential;
create policy credential_is_private on person_credential to tirek_app
  using (is_system() or person::text = (select actor_person()))
  with check (is_system() or person::text = (select actor_person()));
create policy first_credential_is_given on person_credential for insert to tirek_app
  with check ((select actor_role()) = 'administrator' and to_change = (login is not null)
    and exists (select from person_account a where a.id = person_credential.person and a.kind <> 'citizen')
    and not exists (select from role_assignment held where held.person = person_credential.person));

-- Administrators see by which login an officer is known; hashes of passwords are seen by nobody.
create function staff_logins(persons uuid[]) returns table (person uuid, login text)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select c.person, c.login from person_credential c
    join person_account a on a.id = c.person and a.kind <> 'citizen'
    where c.person = any (persons) and (is_system() or actor_role() = 'administrator')
$$;
grant select (login) on person_credential to tirek_keeper;

-- Sessions of a closed account open nothing (find_session); here they go, by whoever closed it.
create function end_sessions_of_closed(wanted uuid) returns void
  security definer language sql set search_path = pg_catalog, public as $$
  delete from session s using person_account a
    where s.person = wanted and a.id = s.person and a.disabled_at is not null
$$;
grant delete on session to tirek_keeper;
create policy session_of_closed_ends on session for delete to tirek_keeper using (true);

drop policy roles_are_given on role_assignment;
create policy roles_are_given on role_assignment for insert to tirek_app with check (is_system()
  or (select actor_role()) = 'administrator' and person::text <> (select actor_person())
    and exists (select from person_account a
      where a.id = role_assignment.person and a.kind = 'staff' and a.disabled_at is null)
    and is_within((select path from office where office.id = role_assignment.office), (select actor_office())));
-- Ending is by a day, and a day can also lie later than it did: nobody lengthens their own role.
drop policy roles_are_ended on role_assignment;
create policy roles_are_ended on role_assignment for update to tirek_app using (is_system()
  or (select actor_role()) = 'administrator' and person::text <> (select actor_person())
    and is_within((select path from office where office.id = role_assignment.office), (select actor_office())));

-- Who is made a member of a commission gets a key with the role: their first one, never one instead of another.
create policy first_key_is_made on person_signing_key for insert to tirek_app
  with check ((select actor_role()) = 'administrator'
    and exists (select from person_account a where a.id = person_signing_key.person and a.kind = 'staff')
    and works_only_within(person_signing_key.person, (select actor_office())));
create policy first_private_key_is_made on person_private_key for insert to tirek_app
  with check ((select actor_role()) = 'administrator' and exists (select from person_signing_key k
    where k.id = person_private_key.id and k.person = person_private_key.person and k.revoked_at is null));

-- Mistakes at the door are counted by login, by address, and by both where somebody has come in from there before: who
-- guesses elsewhere locks nobody out at their own desk, and one office's mistakes lock no colleague out.
alter table sign_in_attempt rename column login_hash to key_hash;
create table known_sign_in (
  login_hash text not null,
  address_hash text not null,
  last_at timestamptz not null,
  primary key (login_hash, address_hash)
);
create index known_sign_in_by_age on known_sign_in (last_at);
grant select, insert, update, delete on known_sign_in to tirek_app;
grant select on known_sign_in to tirek_backup;
alter table known_sign_in enable row level security;
alter table known_sign_in force row level security;
create policy backup_reads on known_sign_in for select to tirek_backup using (true);
create policy known_at_the_door on known_sign_in to tirek_app using (is_system());

grant create on schema public to tirek_keeper;
alter function find_session owner to tirek_keeper;
alter function staff_logins owner to tirek_keeper;
alter function end_sessions_of_closed owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function find_session, staff_logins, end_sessions_of_closed from public;
grant execute on function find_session, staff_logins, end_sessions_of_closed to tirek_app;
