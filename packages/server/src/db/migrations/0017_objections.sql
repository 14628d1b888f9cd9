-- Letters about what follows a decision. Which kinds there are, the program says (`LETTER_KINDS`); what they are about is an event.
alter table letter drop constraint letter_kind_is_known;
alter table letter add constraint letter_kind_is_known check (kind ~ '^[a-z][A-Za-z]{2,40}$');

-- The letter of a sanction ceases to hold when that sanction is lifted; a contract when a later version is concluded, and the
-- printed one when it was signed: then that letter has the signatures.
create or replace function letter_revoked_at(of_case uuid, of_kind text, after_seq integer) returns timestamptz
  stable language sql set search_path = pg_catalog, public as $$
  select min(e.at) from case_event e
    where e.stream_id = of_case and e.seq > after_seq
      and e.type = case when of_kind in ('decision', 'refusal') then 'decisionMade'
        when of_kind = 'minutes' then 'anotherVisitOrdered'
        when of_kind = 'contract' then 'contractConcluded'
        when of_kind = 'sanction' then 'sanctionLifted' end
      and (of_kind <> 'sanction' or e.body ->> 'sanction' = (select told.body -> 'sanction' ->> 'id'
        from case_event told where told.stream_id = of_case and told.seq = after_seq))
$$;
drop policy events_revoke_letters on case_event;
create policy events_revoke_letters on case_event for select to tirek_keeper
  using (type in ('decisionMade', 'anotherVisitOrdered', 'sanctionImposed', 'sanctionLifted', 'contractConcluded'));
grant select (body) on case_event to tirek_keeper;

-- Objections as lists and statistics need them. Derived with the events of the case; holds nothing of what was written.
create table objection (
  case_id uuid not null,
  id text not null,
  -- Of the case; `answering_path` is the office above, which answers.
  office_path text not null collate "C",
  answering_path text not null collate "C",
  kind text not null,
  way text not null,
  filed_day date not null,
  due_day date,
  decided_day date,
  outcome text,
  rules text[] not null default '{}',
  -- Whoever had a hand in it answers nothing.
  involved text[] not null default '{}',
  primary key (case_id, id),
  constraint objection_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint objection_kind_is_known check (kind in ('decision', 'sanction', 'debt')),
  constraint objection_way_is_known check (way in ('objection', 'humanReview')),
  constraint objection_outcome_is_known check (outcome in ('upheld', 'partlyUpheld', 'rejected', 'withdrawn')),
  constraint an_answered_objection_has_an_outcome check ((decided_day is null) = (outcome is null))
);
create index objection_by_due_day on objection (due_day, case_id) where decided_day is null;
create index objection_by_territory on objection (office_path);

alter table objection enable row level security;
alter table objection force row level security;
grant select on objection to tirek_backup;
create policy backup_reads on objection for select to tirek_backup using (true);
grant select, insert, update, delete on objection to tirek_app;
-- Those who see the case; analysts count objections and see no case.
create policy within_territory on objection to tirek_app using (is_system()
  or (is_caseworker() or is_analyst()) and is_within(office_path, (select actor_office()))
  or (select actor_role()) = 'citizen' and exists (select from case_stream s where s.id = case_id));
