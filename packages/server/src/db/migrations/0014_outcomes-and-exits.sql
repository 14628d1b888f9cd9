-- How applications came out, one row for each that was submitted: what leaving assistance, the lists about it and its figures
-- are counted from. Derived with the events of its case, in the same transaction; nothing in it identifies anybody.
create table case_outcome (
  case_id uuid primary key,
  office_path text not null collate "C",
  programme text not null,
  children text not null,
  applied_day date not null,
  withdrawn boolean not null,
  decided_day date,
  -- `grant`: aid was granted at some time, whatever was corrected later.
  outcome text,
  kind text,
  contract_day date,
  review_result text,
  aid_from date,
  aid_to date,
  -- Months for which aid is due, `2018-07`.
  months text[] not null,
  -- Of a refusal for income alone: how much a head and month was over the line, and the income of the quarter under which
  -- aid would be due.
  missed_by_tiyn bigint,
  income_at_most_tiyn bigint,
  income_now_tiyn bigint,
  offers text[] not null,
  exit_day date,
  exit_reason text,
  -- The next time the family is asked how it is.
  follow_up_day date,
  follow_up_after integer,
  constraint outcome_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint outcome_is_known check (outcome in ('grant', 'refuse')),
  constraint kind_is_known check (kind in ('conditional', 'unconditional', 'none')),
  constraint composition_is_known check (children in ('noChildren', 'children', 'manyChildren')),
  constraint an_exit_has_a_reason check ((exit_day is null) = (exit_reason is null)),
  constraint only_a_miss_has_a_distance check (missed_by_tiyn is null or missed_by_tiyn > 0 and outcome = 'refuse')
);
create index case_outcome_by_application on case_outcome (applied_day);
create index case_outcome_leaving on case_outcome (aid_to) where outcome = 'grant' and exit_day is null;
create index case_outcome_left on case_outcome (exit_day) where exit_day is not null;
create index case_outcome_to_ask on case_outcome (follow_up_day) where follow_up_day is not null;

alter table case_outcome enable row level security;
alter table case_outcome force row level security;
grant select, insert, update on case_outcome to tirek_app;
grant select on case_outcome to tirek_backup;
create policy backup_reads on case_outcome for select to tirek_backup using (true);
create policy within_territory on case_outcome to tirek_app using (
  is_system()
  or (is_caseworker() or is_analyst()) and is_within(office_path, (select actor_office()))
  or exists (select from case_stream s where s.id = case_id and not is_analyst()));

-- Families move: what a family applied for elsewhere is found by the numbers of its members. Only ids and counts are told.
grant select on case_outcome, case_member to tirek_keeper;
create policy families_are_followed on case_outcome for select to tirek_keeper using (true);
create policy families_are_followed on case_member for select to tirek_keeper using (true);

-- Cases of the same family: a member has the same number.
create function cases_of_family(of_case uuid) returns setof uuid stable language sql
  set search_path = pg_catalog, public as $$
  select distinct theirs.case_id from case_member own join case_member theirs on theirs.iin_hash = own.iin_hash
    where own.case_id = of_case
$$;

-- What the family applied for later and was not refused; one that was granted before one that waits.
create function later_case_of(of_case uuid) returns table (case_id uuid, awarded boolean)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select later.case_id, later.outcome is not distinct from 'grant'
    from case_outcome own, case_outcome later
    where own.case_id = of_case and later.case_id in (select cases_of_family(of_case))
      and (later.applied_day, later.case_id) > (own.applied_day, own.case_id)
      and not later.withdrawn and later.outcome is distinct from 'refuse'
    order by (later.outcome is not distinct from 'grant') desc, later.applied_day, later.case_id limit 1
$$;

-- How many different months the family was assisted for, up to a month, and in how many cases.
create function months_assisted(of_case uuid, until_month text) returns table (months integer, cases integer)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select count(distinct month)::integer, count(distinct one.case_id)::integer
    from case_outcome one, unnest(one.months) as month
    where one.case_id in (select cases_of_family(of_case)) and month <= until_month
$$;

-- Whether the family was granted aid it applied for in the months after it left.
create function returned_within(of_case uuid, left_on date, within interval) returns boolean
  stable security definer language sql set search_path = pg_catalog, public as $$
  select exists (select from case_outcome later
    where later.case_id in (select cases_of_family(of_case)) and later.case_id <> of_case
      and later.outcome = 'grant' and later.applied_day > left_on and later.applied_day <= left_on + within)
$$;

grant create on schema public to tirek_keeper;
alter function cases_of_family(uuid) owner to tirek_keeper;
alter function later_case_of(uuid) owner to tirek_keeper;
alter function months_assisted(uuid, text) owner to tirek_keeper;
alter function returned_within(uuid, date, interval) owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function cases_of_family(uuid), later_case_of(uuid), months_assisted(uuid, text),
  returned_within(uuid, date, interval) from public;
grant execute on function later_case_of(uuid), months_assisted(uuid, text),
  returned_within(uuid, date, interval) to tirek_app;
