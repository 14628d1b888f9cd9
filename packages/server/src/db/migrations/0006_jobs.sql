-- When a register answered last and when it failed last. Asked of every register there is, and of nobody's history.
create index register_event_by_register on case_event (type, (body->>'register'), at)
  where type in ('registerAnswered', 'registerFailed');

create function last_of_registers(registers text[])
  returns table (register text, answered_at timestamptz, failed_at timestamptz)
  stable security definer language sql set search_path = pg_catalog, public as $$
  select one,
    (select at from case_event where type = 'registerAnswered' and body->>'register' = one
      order by body->>'register' desc, at desc limit 1),
    (select at from case_event where type = 'registerFailed' and body->>'register' = one
      order by body->>'register' desc, at desc limit 1)
  from unnest(registers) as one
$$;
-- The order names what is fixed already: so it is the order of the index, and one look into it is enough.
-- Through the rules of rows the index could not be used: they would have to be looked at first, for every event.
create policy register_events_are_counted on case_event for select to tirek_keeper using (true);
grant select (type, body, at) on case_event to tirek_keeper;
grant create on schema public to tirek_keeper;
alter function last_of_registers owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function last_of_registers from public;
grant execute on function last_of_registers to tirek_app;

-- What is waited for stands in the tasks: whoever asks the registers after a restart begins here.
create index task_awaiting_registers on task (case_id) where kind = 'awaitRegisters';
