-- What a virus scanner said of a file before it was kept.
alter table document add column scan text not null default 'notScanned';
alter table document alter column scan drop default;
alter table document add constraint scan_is_known check (scan in ('clean', 'notScanned'));

-- A letter is about one event, or was written by an officer. It is issued (id, code) before it is rendered; its content
-- comes once, with the first reading, and never changes again. Whether it still holds follows from what happened since.
drop function check_letter;
alter table letter drop column revoked_at;
alter table letter add column event_seq integer;
alter table letter alter column sha256 drop not null;
alter table letter alter column sealed drop not null;
alter table letter add constraint letter_tells_of_an_event foreign key (case_id, event_seq)
  references case_event (stream_id, seq) deferrable;
alter table letter add constraint one_letter_an_event_and_language unique (case_id, event_seq, kind, language);
alter table letter add constraint letter_kind_is_known check (kind in ('receipt', 'decision', 'refusal',
  'requestForDocuments', 'summonsToVisit', 'delay', 'minutes'));
alter table letter add constraint a_written_letter_is_rendered_at_once
  check (event_seq is not null or kind in ('requestForDocuments', 'summonsToVisit') and sealed is not null);
alter table letter add constraint a_rendered_letter_has_a_hash check ((sealed is null) = (sha256 is null));

create function a_letter_is_rendered_once() returns trigger language plpgsql as $$
begin
  if old.sealed is not null then
    raise exception 'a letter that was rendered is never rendered anew'
      using errcode = 'check_violation', constraint = 'a_letter_is_rendered_once', table = 'letter';
  end if;
  return new;
end $$;
create trigger a_letter_is_rendered_once before update on letter
  for each row execute function a_letter_is_rendered_once();
grant update (sealed, sha256) on letter to tirek_app;

-- Letters are made inside; those who read them make none.
create policy letters_are_issued_inside on letter as restrictive for insert to tirek_app
  with check (is_system() or (select actor_role()) in ('consultant', 'ruralAkim') and event_seq is null);
create policy letters_are_rendered_by_the_system on letter as restrictive for update to tirek_app
  using (is_system());

-- When a letter ceased to hold: a decision by the next decision, minutes by a further visit. Null: it holds.
create function letter_revoked_at(of_case uuid, of_kind text, after_seq integer) returns timestamptz stable language sql
  set search_path = pg_catalog, public as $$
  select min(e.at) from case_event e
    where e.stream_id = of_case and e.seq > after_seq
      and e.type = case when of_kind in ('decision', 'refusal') then 'decisionMade'
        when of_kind = 'minutes' then 'anotherVisitOrdered' end
$$;

create function check_letter(code text) returns boolean stable security definer language sql
  set search_path = pg_catalog, public as $$
  select exists (select from letter
    where check_code = code and letter_revoked_at(case_id, kind, event_seq) is null)
$$;
create policy events_revoke_letters on case_event for select to tirek_keeper using (type in ('decisionMade', 'anotherVisitOrdered'));
grant select (stream_id, seq, at, type) on case_event to tirek_keeper;
grant create on schema public to tirek_keeper;
alter function check_letter owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function check_letter from public;
grant execute on function check_letter to tirek_app;
