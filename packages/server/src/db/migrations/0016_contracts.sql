-- Contracts and reminders are letters too. Which kinds there are, the program says; a name is all that is asked of one here.
alter table letter drop constraint letter_kind_is_known;
alter table letter add constraint letter_kind_is_known check (kind ~ '^[a-z][A-Za-z]{2,39}$');

-- A contract holds until a later version is concluded, or the printed one was signed: then that letter has the signatures.
create or replace function letter_revoked_at(of_case uuid, of_kind text, after_seq integer) returns timestamptz stable
  language sql set search_path = pg_catalog, public as $$
  select min(e.at) from case_event e
    where e.stream_id = of_case and e.seq > after_seq
      and e.type = case when of_kind in ('decision', 'refusal') then 'decisionMade'
        when of_kind = 'minutes' then 'anotherVisitOrdered'
        when of_kind = 'contract' then 'contractConcluded' end
$$;
drop policy events_revoke_letters on case_event;
create policy events_revoke_letters on case_event for select to tirek_keeper
  using (type in ('decisionMade', 'anotherVisitOrdered', 'contractConcluded'));
