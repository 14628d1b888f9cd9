-- What registers say of running cases when they are asked again, sealed as a whole: read by the program alone.
create table monitoring_watch (
  case_id uuid primary key,
  asked_at timestamptz not null,
  sealed text not null,
  constraint watch_is_of_a_case foreign key (case_id) references case_stream deferrable
);

-- The control sample of a district and quarter: drawn once from what ran then. With the seed anybody may draw again.
create table monitoring_draw (
  quarter text not null,
  office_path text not null collate "C",
  seed text not null,
  drawn_at timestamptz not null,
  running integer not null,
  cases uuid[] not null,
  constraint one_draw_a_quarter_and_district primary key (quarter, office_path),
  constraint draw_has_a_quarter check (quarter ~ '^\d{4}-Q[1-4]$'),
  constraint draw_is_at_an_office foreign key (office_path) references office (path) on update cascade deferrable
);

-- Granted cases as monitoring last saw them; derived from the cases, and reckoned anew by night.
create table monitoring_case (
  case_id uuid primary key,
  -- Of the case, the month and the registers' word it was looked at in: unchanged, it is not read again.
  version integer not null,
  month text not null,
  watched_at timestamptz,
  office_path text not null collate "C",
  quarter text not null,
  reckoned_at timestamptz not null,
  -- Nothing is due this month: the case does not run.
  monthly_tiyn bigint not null,
  groups text[] not null,
  -- Signs by name; what they were read from and their figures are sealed.
  signals text[] not null,
  own_sealed text not null,
  signals_sealed text not null,
  chance integer not null,
  expected_tiyn bigint not null,
  control boolean not null,
  sealed boolean not null,
  -- Its place in the list of its district; none where nothing calls for a look.
  place integer,
  constraint seen_case_is_a_case foreign key (case_id) references case_stream deferrable,
  constraint monthly_cost_is_not_negative check (monthly_tiyn >= 0)
);
create index monitoring_case_by_place on monitoring_case (place, case_id) where place is not null;

create table monitoring_check (
  id uuid primary key,
  version integer not null,
  case_id uuid not null,
  office_path text not null collate "C",
  quarter text not null,
  stage text not null,
  control boolean not null,
  sealed boolean not null,
  officer uuid,
  opened_day date not null,
  visit_by date,
  found_day date,
  closed_day date,
  outcome text,
  found text[] not null,
  signals text[] not null,
  -- Keyed hashes of the signs with their figures: what was looked at and not right is no sign again.
  signal_keys text[] not null,
  groups text[] not null,
  monthly_tiyn bigint not null,
  expected_tiyn bigint not null,
  register_waits boolean not null default false,
  -- Version of the case up to which what was saved has been counted.
  counted_version integer,
  constraint check_belongs_to_a_stream foreign key (id) references case_stream deferrable,
  constraint check_is_of_a_case foreign key (case_id) references case_stream deferrable,
  constraint check_stage_is_known check (stage in ('unassigned', 'assigned', 'visited', 'found', 'closed')),
  constraint check_outcome_is_known check (outcome in ('confirmed', 'nothing', 'notPossible')),
  constraint a_finding_has_a_day check ((outcome is null) = (found_day is null)),
  constraint only_the_confirmed_found_something check ((outcome is not distinct from 'confirmed') = (cardinality(found) > 0))
);
create unique index one_open_check_a_case on monitoring_check (case_id) where outcome is null;
create index monitoring_check_by_case on monitoring_check (case_id, quarter);
create index monitoring_check_by_office on monitoring_check (office_path, stage, opened_day);

-- What a finding saved, month by month. A month of a case is saved once, whoever counts and however often.
create table monitoring_saving (
  id uuid primary key,
  case_id uuid not null,
  month text not null,
  check_id uuid not null,
  office_path text not null collate "C",
  amount_tiyn bigint not null,
  counted_day date not null,
  reversed_day date,
  constraint saving_comes_from_a_check foreign key (check_id) references monitoring_check deferrable,
  constraint saving_is_positive check (amount_tiyn > 0),
  constraint saved_month_is_a_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$')
);
create unique index a_month_of_a_case_is_saved_once on monitoring_saving (case_id, month) where reversed_day is null;
create index monitoring_saving_by_check on monitoring_saving (check_id);

grant select, insert, update on monitoring_watch, monitoring_check to tirek_app;
grant select, insert on monitoring_draw to tirek_app;
grant select, insert, update, delete on monitoring_case to tirek_app;
grant select, insert on monitoring_saving to tirek_app;
grant update (reversed_day) on monitoring_saving to tirek_app;

do $$
declare protected text;
begin
  foreach protected in array array['monitoring_watch', 'monitoring_draw', 'monitoring_case', 'monitoring_check',
    'monitoring_saving'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('grant select on %I to tirek_backup', protected);
    execute format('create policy backup_reads on %I for select to tirek_backup using (true)', protected);
  end loop;
end $$;

create function is_monitoring() returns boolean stable parallel safe language sql as $$
  select coalesce(current_setting('tirek.role', true) = any (array['monitoringOfficer', 'decisionMaker']), false) $$;

create policy program_watches on monitoring_watch to tirek_app using (is_system());
create policy program_draws on monitoring_draw to tirek_app using (is_system());
-- Who audits may draw again.
create policy draws_are_audited on monitoring_draw for select to tirek_app
  using ((select actor_role()) = 'auditor' and is_within(office_path, (select actor_office())));

create policy program_reckons on monitoring_case to tirek_app using (is_system());
create policy list_is_for_monitoring on monitoring_case for select to tirek_app
  using (is_monitoring() and is_within(office_path, (select actor_office())));

create policy checks_within_territory on monitoring_check to tirek_app
  using (is_system() or is_monitoring() and is_within(office_path, (select actor_office())));
-- Counted by whoever reads figures; nothing in the row tells of a family but the name of its case.
create policy checks_are_counted on monitoring_check for select to tirek_app
  using ((is_analyst() or (select actor_role()) = 'auditor') and is_within(office_path, (select actor_office())));
-- A family that was looked at is told so, once it is known what came of it.
create policy family_is_told on monitoring_check for select to tirek_app
  using ((select actor_role()) = 'citizen' and outcome is not null
    and exists (select from case_file f where f.id = case_id and f.applicant_person::text = (select actor_person())));

create policy program_counts on monitoring_saving to tirek_app using (is_system());
create policy savings_are_read on monitoring_saving for select to tirek_app
  using ((is_monitoring() or is_analyst() or (select actor_role()) = 'auditor')
    and is_within(office_path, (select actor_office())));

-- The history of a check is for those who give out and make checks; only orders and figures are everybody's inside.
drop policy orders_and_figures_are_read on case_stream;
create policy orders_and_figures_are_read on case_stream for select to tirek_app
  using (kind in ('commissionOrder', 'publishedFigure') and (select actor_role()) is not null
    and (select actor_role()) <> 'citizen');
create policy checks_are_for_monitoring on case_stream as restrictive to tirek_app
  using (kind <> 'monitoringCheck' or is_system() or is_monitoring() or (select actor_role()) = 'auditor');

-- How many were drawn, and of how many: the sizes alone, for whoever reads figures.
create policy draws_are_summed on monitoring_draw for select to tirek_keeper using (true);
grant select on monitoring_draw to tirek_keeper;
create function sums_of_draws(office text, wanted text) returns table (drawn integer, running integer)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select coalesce(sum(cardinality(cases)), 0)::int, coalesce(sum(d.running), 0)::int from monitoring_draw d
    where is_within(d.office_path, office) and is_within(d.office_path, actor_office())
      and (wanted is null or d.quarter = wanted)
$$;
grant create on schema public to tirek_keeper;
alter function sums_of_draws owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function sums_of_draws from public;
grant execute on function sums_of_draws to tirek_app;
