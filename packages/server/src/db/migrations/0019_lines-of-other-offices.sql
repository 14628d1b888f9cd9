-- A file of the bank may tell of a payment of another office: its line waits with that office, and not with whoever brought it.
create function registers_of_payments(ids uuid[]) returns table (payment uuid, register uuid, office_path text)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select p.id, r.id, r.office_path from payment p join payment_register r on r.id = p.register_id where p.id = any(ids)
$$;
create policy registers_are_named on payment for select to tirek_keeper using (true);
create policy registers_are_named on payment_register for select to tirek_keeper using (true);
grant select (id, register_id) on payment to tirek_keeper;
grant select (id, office_path) on payment_register to tirek_keeper;
grant create on schema public to tirek_keeper;
alter function registers_of_payments(uuid[]) owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function registers_of_payments(uuid[]) from public;
grant execute on function registers_of_payments(uuid[]) to tirek_app;

-- It is only handed over: it moves nothing before two persons there have looked at it.
create policy lines_are_handed_over on bank_line for insert to tirek_app with check (moves_money()
  and outcome = 'waiting' and trouble = 'otherOffice' and proposed_by is null
  and exists (select from registers_of_payments(array[payment_id]) one
    where one.register = register_id and one.office_path = bank_line.office_path));
-- Whoever sees a line sees which file it came in.
create policy file_of_a_line_one_sees on bank_file for select to tirek_app
  using (sees_money() and exists (select from bank_line l where l.file_id = id));
