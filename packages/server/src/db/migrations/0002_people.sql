create table person_account (
  id uuid primary key,
  kind text not null,
  -- Sealed: see db/personal.ts.
  name_sealed text not null,
  iin_sealed text,
  iin_hash text,
  locale text not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint account_kind_is_known check (kind in ('staff', 'citizen', 'client')),
  constraint locale_is_known check (locale in ('kk', 'ru', 'en')),
  -- An officer may need help too, and then has a second account, as a citizen.
  constraint one_account_of_a_kind_a_person unique (kind, iin_hash),
  constraint hash_goes_with_iin check ((iin_sealed is null) = (iin_hash is null))
);

-- Ways of signing in: a login with a password, or a provider of OpenID Connect and its word for the person.
create table person_credential (
  person uuid primary key,
  login text,
  password_hash text,
  issuer text,
  subject text,
  changed_at timestamptz not null default now(),
  constraint credential_belongs_to_an_account foreign key (person) references person_account deferrable,
  constraint one_account_a_login unique (login),
  constraint login_is_lower_case check (login = lower(login) and login <> ''),
  constraint one_account_a_subject unique (issuer, subject),
  constraint login_goes_with_password check ((login is null) = (password_hash is null)),
  constraint password_is_argon2id check (password_hash like '$argon2id$%')
);

-- Counted for every login that was tried, known or not: what is slow or locked tells nobody which logins exist.
create table sign_in_attempt (
  login_hash text primary key,
  failed_count integer not null default 0,
  locked_until timestamptz,
  last_at timestamptz not null
);

create table person_signing_key (
  id uuid primary key,
  person uuid not null,
  public_key text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  constraint key_belongs_to_an_account foreign key (person) references person_account deferrable,
  constraint one_owner_a_key unique (public_key),
  constraint key_and_owner_are_one unique (public_key, person)
);
create unique index one_key_in_use_a_person on person_signing_key (person) where revoked_at is null;

create table person_private_key (
  id uuid primary key,
  person uuid not null,
  sealed text not null,
  constraint private_key_has_its_public_one foreign key (id) references person_signing_key deferrable
);

create table role_assignment (
  id uuid primary key,
  person uuid not null,
  role text not null,
  office text not null,
  from_day date not null,
  -- The last day, inclusive; open where there is none.
  to_day date,
  constraint assignment_belongs_to_an_account foreign key (person) references person_account deferrable,
  constraint assignment_is_at_an_office foreign key (office) references office deferrable,
  constraint role_is_assignable check (role in ('assistant', 'consultant', 'ruralAkim', 'precinctMember',
    'precinctSecretary', 'districtMember', 'regionalMember', 'decisionMaker', 'paymentsOfficer', 'monitoringOfficer',
    'regionalAnalyst', 'ministryAnalyst', 'auditor', 'administrator')),
  constraint assignment_ends_after_it_begins check (to_day >= from_day),
  constraint one_assignment_of_a_role_at_a_time exclude using gist
    (person with =, role with =, office with =, daterange(from_day, to_day, '[]') with &&) deferrable
);

-- Two hats nobody wears at once. Each pair is written in the order of its letters.
create table incompatible_role (
  role text not null,
  other text not null,
  primary key (role, other),
  constraint pair_is_in_order check (role < other)
);
-- The pairs of casework (`INCOMPATIBLE`, which says why of each); a test holds that the two are the same.
insert into incompatible_role (role, other)
  select least(a, b), greatest(a, b) from (values
    ('consultant', 'decisionMaker'), ('consultant', 'paymentsOfficer'), ('decisionMaker', 'paymentsOfficer'),
    ('precinctMember', 'precinctSecretary'), ('precinctMember', 'consultant'), ('precinctMember', 'decisionMaker'),
    ('precinctSecretary', 'decisionMaker'), ('assistant', 'decisionMaker'), ('assistant', 'precinctMember'),
    ('monitoringOfficer', 'consultant'), ('monitoringOfficer', 'decisionMaker'),
    ('auditor', 'consultant'), ('auditor', 'decisionMaker'), ('auditor', 'paymentsOfficer'), ('auditor', 'assistant'),
    ('auditor', 'precinctMember'), ('auditor', 'administrator'),
    ('administrator', 'consultant'), ('administrator', 'decisionMaker'), ('administrator', 'paymentsOfficer'),
    ('administrator', 'precinctMember'), ('administrator', 'precinctSecretary')) as pair (a, b);

create function roles_are_compatible() returns trigger language plpgsql as $$
declare clash text;
begin
  -- Two administrators at once must not each see only half.
  perform pg_advisory_xact_lock(7270, hashtext(new.person::text));
  select held.role into clash
    from role_assignment held
    join incompatible_role pair
      on pair.role = least(held.role, new.role) and pair.other = greatest(held.role, new.role)
    where held.person = new.person and held.id <> new.id
      and daterange(held.from_day, held.to_day, '[]') && daterange(new.from_day, new.to_day, '[]')
    limit 1;
  if clash is not null then
    raise exception 'role % cannot be held together with %', new.role, clash
      using errcode = 'check_violation', constraint = 'roles_are_compatible', table = 'role_assignment';
  end if;
  return new;
end $$;
-- The check must see every role of the person, also those in territories the administrator does not see.
alter function roles_are_compatible() security definer set search_path = pg_catalog, public;
create trigger roles_are_compatible before insert or update on role_assignment
  for each row execute function roles_are_compatible();

create table session (
  token_hash bytea primary key,
  person uuid not null,
  -- The role in use; none for a citizen.
  assignment uuid,
  csrf text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_belongs_to_an_account foreign key (person) references person_account deferrable,
  constraint session_acts_in_a_role foreign key (assignment) references role_assignment deferrable
);
create index session_by_person on session (person);

grant select, insert, update on person_account, person_credential, sign_in_attempt to tirek_app;
grant delete on sign_in_attempt to tirek_app;
grant select, insert on person_signing_key, person_private_key to tirek_app;
grant update (revoked_at) on person_signing_key to tirek_app;
grant select, insert on role_assignment to tirek_app;
grant update (to_day) on role_assignment to tirek_app;
grant select on incompatible_role to tirek_app;
grant select, insert, update, delete on session to tirek_app;

do $$
declare protected text;
begin
  foreach protected in array array['person_account', 'person_credential', 'sign_in_attempt', 'person_signing_key',
    'person_private_key', 'role_assignment', 'session', 'incompatible_role'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('grant select on %I to tirek_backup', protected);
    execute format('create policy backup_reads on %I for select to tirek_backup using (true)', protected);
  end loop;
end $$;

-- Colleagues see one another's names; a citizen sees only their own, and the name of who decided is told in the letter.
create policy account_is_seen on person_account for select to tirek_app using (
  is_system() or id::text = (select actor_person()) or (select actor_role()) = 'administrator'
  or kind = 'staff' and (select actor_role()) is not null and (select actor_role()) <> 'citizen');
create policy account_is_made on person_account for insert to tirek_app
  with check (is_system() or (select actor_role()) = 'administrator' and kind <> 'citizen'
    or is_caseworker() and kind = 'citizen');
create policy account_is_changed on person_account for update to tirek_app
  using (is_system() or id::text = (select actor_person()) or (select actor_role()) = 'administrator' and kind <> 'citizen');

create policy credential_is_private on person_credential to tirek_app
  using (is_system() or person::text = (select actor_person()))
  with check (is_system() or person::text = (select actor_person()) or (select actor_role()) = 'administrator');
create policy attempts_are_for_the_door on sign_in_attempt to tirek_app using (is_system());

create policy public_key_is_public on person_signing_key for select to tirek_app using ((select actor_role()) is not null);
create policy own_key_is_made on person_signing_key for insert to tirek_app
  with check (is_system() or person::text = (select actor_person()));
create policy own_key_is_revoked on person_signing_key for update to tirek_app
  using (is_system() or person::text = (select actor_person()));
-- Not even the system reads a private key it did not make: signing is done in the name of the person, only.
create policy private_key_is_the_persons on person_private_key for select to tirek_app
  using (person::text = (select actor_person()));
create policy private_key_is_made on person_private_key for insert to tirek_app
  with check (is_system() or person::text = (select actor_person()));

create policy roles_are_seen on role_assignment for select to tirek_app
  using (is_system() or (select actor_role()) is not null and (select actor_role()) <> 'citizen'
    or person::text = (select actor_person()));
create policy roles_are_given on role_assignment for insert to tirek_app with check (is_system()
  or (select actor_role()) = 'administrator' and person::text <> (select actor_person())
    and is_within((select path from office where office.id = role_assignment.office), (select actor_office())));
create policy roles_are_ended on role_assignment for update to tirek_app using (is_system()
  or (select actor_role()) = 'administrator'
    and is_within((select path from office where office.id = role_assignment.office), (select actor_office())));
create policy roles_are_checked on role_assignment for select to tirek_keeper using (true);
create policy pairs_are_known on incompatible_role for select to tirek_app using (true);
create policy pairs_are_checked on incompatible_role for select to tirek_keeper using (true);

create policy session_is_the_persons on session to tirek_app
  using (is_system() or person::text = (select actor_person()));
create policy session_is_found on session for select to tirek_keeper using (true);
create policy account_is_found on person_account for select to tirek_keeper using (true);
create policy office_is_found on office for select to tirek_keeper using (true);
grant select on session, role_assignment, office, person_account, incompatible_role to tirek_keeper;

-- One question at the door of every request, before it is known who asks.
create function find_session(token bytea, now timestamptz, today date)
  returns table (person uuid, locale text, csrf text, seen_at timestamptz, expires_at timestamptz, assignment uuid,
    role text, office_path text)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select s.person, a.locale, s.csrf, s.seen_at, s.expires_at, s.assignment, r.role, o.path
    from session s
    join person_account a on a.id = s.person and a.disabled_at is null
    left join role_assignment r on r.id = s.assignment
    left join office o on o.id = r.office
    where s.token_hash = token and s.expires_at > now
      and (s.assignment is null or r.from_day <= today and (r.to_day is null or r.to_day >= today))
$$;

grant create on schema public to tirek_keeper;
alter function find_session owner to tirek_keeper;
alter function roles_are_compatible() owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function find_session from public;
grant execute on function find_session to tirek_app;
