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
