-- Who may touch what. Events and votes are written once: there is no grant to change or remove them.
grant select, insert on case_stream, case_event, vote, document, letter to tirek_app;
grant update (version, office_path) on case_stream to tirek_app;
grant update (revoked_at) on letter to tirek_app;
grant select, insert, update on case_file, case_number, commission_order, published_line to tirek_app;
grant select, insert, update, delete on case_member, task, idempotency_key to tirek_app;

do $$
declare protected text;
begin
  foreach protected in array array['case_stream', 'case_event', 'case_file', 'case_member', 'task', 'case_number',
    'commission_order', 'vote', 'document', 'letter', 'idempotency_key', 'published_line'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('grant select on %I to tirek_backup', protected);
    execute format('create policy backup_reads on %I for select to tirek_backup using (true)', protected);
  end loop;
end $$;

-- Staff: their office and all below it. Citizens: what is theirs.
create policy within_territory on case_stream to tirek_app using (
  is_system()
  or (is_caseworker() or is_analyst() or kind <> 'case' and (select actor_role()) = 'administrator')
    and is_within(office_path, (select actor_office()))
  or (select actor_role()) = 'citizen' and person::text = (select actor_person()));
-- What stands above one's own office and is no family's business: a regional commission's order, a region's line.
create policy orders_and_figures_are_read on case_stream for select to tirek_app
  using (kind <> 'case' and (select actor_role()) is not null and (select actor_role()) <> 'citizen');
create policy stream_is_seen_by_the_gate on case_stream for select to tirek_keeper using (true);

create policy within_territory on case_file to tirek_app using (
  is_system()
  or (is_caseworker() or is_analyst()) and is_within(office_path, (select actor_office()))
  or (select actor_role()) = 'citizen' and applicant_person::text = (select actor_person()));

-- Analysts count cases; they do not read them.
create policy of_a_case_one_sees on case_event to tirek_app
  using (exists (select from case_stream s where s.id = stream_id and (s.kind <> 'case' or not is_analyst())));
create policy of_a_case_one_sees on case_member to tirek_app
  using (not is_analyst() and exists (select from case_stream s where s.id = case_id));
create policy of_a_case_one_sees on document to tirek_app
  using (not is_analyst() and exists (select from case_stream s where s.id = case_id));
create policy of_a_case_one_sees on letter to tirek_app
  using (not is_analyst() and exists (select from case_stream s where s.id = case_id));

-- An applicant is known to those who see one of their cases.
create policy applicant_is_seen on person_account for select to tirek_app
  using (kind = 'citizen' and is_caseworker() and exists (select from case_file f where f.applicant_person = person_account.id));

create policy within_territory on task to tirek_app using (
  is_system()
  or (is_caseworker() or is_analyst()) and is_within(office_path, (select actor_office()))
  or exists (select from case_stream s where s.id = case_id));

create policy of_a_case_one_sees on vote for select to tirek_app
  using (exists (select from case_stream s where s.id = case_id));
-- Nobody votes for another, whatever program asks for it.
create policy each_member_signs_for_themselves on vote for insert to tirek_app
  with check (is_commission_member() and member::text = (select actor_person())
    and exists (select from case_stream s where s.id = case_id));
create policy votes_are_counted on vote for select to tirek_keeper using (true);

create policy numbers_are_given on case_number to tirek_app using ((select actor_role()) is not null);

create policy orders_are_public_inside on commission_order for select to tirek_app
  using ((select actor_role()) is not null and (select actor_role()) <> 'citizen');
create policy orders_are_made on commission_order for insert to tirek_app
  with check (exists (select from case_stream s where s.id = commission_order.id));
create policy orders_are_changed on commission_order for update to tirek_app
  using (is_system() or is_within(office_path, (select actor_office())));
create policy orders_are_counted on commission_order for select to tirek_keeper using (true);

create policy own_requests on idempotency_key to tirek_app using (is_system() or actor = (select actor_person()));

create policy lines_are_public on published_line for select to tirek_app using (true);
create policy lines_are_entered on published_line for insert to tirek_app
  with check (exists (select from case_stream s where s.id = published_line.id));
create policy lines_are_confirmed on published_line for update to tirek_app
  using (exists (select from case_stream s where s.id = published_line.id));

grant select on vote, commission_order, case_stream to tirek_keeper;
grant create on schema public to tirek_keeper;
alter function no_award_without_signed_conclusion() owner to tirek_keeper;
revoke create on schema public from tirek_keeper;

-- A letter's code is checked by anybody; they learn whether it is valid and nothing else.
create function check_letter(code text) returns boolean stable security definer language sql
  set search_path = pg_catalog, public as $$
  select exists (select from letter where check_code = code and revoked_at is null)
$$;
create policy codes_are_checked on letter for select to tirek_keeper using (true);
grant select on letter to tirek_keeper;
grant create on schema public to tirek_keeper;
alter function check_letter owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function check_letter from public;
grant execute on function check_letter to tirek_app;
