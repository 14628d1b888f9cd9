-- What counts and what waits for a second person stand side by side: a published line goes on to count while a corrected
-- one waits. One row for a region and a quarter.
alter table published_line
  add column version integer not null default 1,
  add column waiting_tiyn bigint,
  add column waiting_source text,
  add column waiting_by uuid,
  alter column amount_tiyn drop not null,
  alter column source drop not null,
  alter column entered_by drop not null;
-- The owner is bound by the rules of the rows as well, and sees none: lifted for this one statement.
alter table published_line no force row level security;
update published_line
  set waiting_tiyn = amount_tiyn, waiting_source = source, waiting_by = entered_by,
    amount_tiyn = null, source = null, entered_by = null
  where confirmed_by is null;
alter table published_line force row level security;
alter table published_line
  add constraint a_line_counts_once_confirmed check ((confirmed_by is null) = (amount_tiyn is null)
    and (amount_tiyn is null) = (source is null) and (amount_tiyn is null) = (entered_by is null)),
  add constraint a_waiting_line_is_whole check ((waiting_tiyn is null) = (waiting_source is null)
    and (waiting_tiyn is null) = (waiting_by is null)),
  add constraint waiting_line_is_not_negative check (waiting_tiyn >= 0);
drop index one_line_per_region_and_quarter;
create unique index one_line_per_region_and_quarter on published_line (figure, region, quarter);

-- What a figure changed in open cases, and what the work of commissions is looked after by: found by kind and time.
create index case_event_by_kind on case_event (type, at) where type in ('recomputed', 'visitRecorded', 'voteCast');
create index vote_by_time on vote (at);

-- Whoever looks at a list of work is told when it changes, with the transaction that changed it: the path of the office,
-- nothing about a case or a person.
create function tell_of_tasks() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    perform pg_notify('tirek_tasks', office_path) from (
      select n.office_path from after_change n join before_change o using (case_id, key)
        where n is distinct from o
      union
      select o.office_path from after_change n join before_change o using (case_id, key)
        where n.office_path <> o.office_path) as changed;
  elsif tg_op = 'INSERT' then
    perform pg_notify('tirek_tasks', office_path) from (select distinct office_path from after_change) as changed;
  else
    perform pg_notify('tirek_tasks', office_path) from (select distinct office_path from before_change) as changed;
  end if;
  return null;
end $$;
create trigger added_tasks_are_told after insert on task referencing new table as after_change
  for each statement execute function tell_of_tasks();
create trigger changed_tasks_are_told after update on task
  referencing old table as before_change new table as after_change
  for each statement execute function tell_of_tasks();
create trigger done_tasks_are_told after delete on task referencing old table as before_change
  for each statement execute function tell_of_tasks();
