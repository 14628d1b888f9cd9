-- What was done and what was read, by whom and what for. `entry` is the text that is hashed; the columns are cut from it,
-- so that none of them can say anything else. Several chains, so that several officers can work at once.
create table audit_entry (
  chain smallint not null,
  seq bigint not null,
  entry text not null,
  previous_hash bytea not null,
  hash bytea not null,
  at text not null generated always as (entry::jsonb ->> 'at') stored,
  actor text not null generated always as (entry::jsonb ->> 'actor') stored,
  role text not null generated always as (entry::jsonb ->> 'role') stored,
  office_path text collate "C" generated always as (entry::jsonb ->> 'office') stored,
  action text not null generated always as (entry::jsonb ->> 'action') stored,
  subject text not null generated always as (entry::jsonb ->> 'subject') stored,
  -- The person whose data it is about: they may know who looked.
  about text generated always as (entry::jsonb ->> 'about') stored,
  purpose text generated always as (entry::jsonb ->> 'purpose') stored,
  primary key (chain, seq)
);
create index audit_entry_by_subject on audit_entry (subject, at);
create index audit_entry_by_about on audit_entry (about, at) where about is not null;
create index audit_entry_by_actor on audit_entry (actor, at);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
grant select on audit_entry to tirek_app, tirek_backup;
grant select, insert on audit_entry to tirek_keeper;
create policy auditors_read on audit_entry for select to tirek_app using (
  is_system()
  or (select actor_role()) = 'auditor' and (is_within(office_path, (select actor_office()))
    -- Citizens and the program itself have no office: what they did is read from the top.
    or strpos((select actor_office()), '/') = 0)
  or about = (select actor_person()));
create policy ledger_is_kept on audit_entry to tirek_keeper using (true);
create policy backup_reads on audit_entry for select to tirek_backup using (true);

-- The only way in. The lock is held from here to the end of the transaction: entries of one chain are in the order of
-- their commits. Called last, with the chains in order, so that two transactions never wait for each other in a ring.
create function append_audit(chains smallint[], entries text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head record;
  next bigint;
begin
  for i in 1 .. cardinality(entries) loop
    if entries[i]::jsonb ->> 'actor' is distinct from actor_person() then
      raise exception 'nobody writes into the audit in the name of another'
        using errcode = 'check_violation', constraint = 'audit_is_in_ones_own_name', table = 'audit_entry';
    end if;
    perform pg_advisory_xact_lock(7271, chains[i]);
    select seq, hash into head from audit_entry where chain = chains[i] order by seq desc limit 1;
    next := coalesce(head.seq, 0) + 1;
    insert into audit_entry (chain, seq, entry, previous_hash, hash)
      values (chains[i], next, entries[i], coalesce(head.hash, ''),
        sha256(coalesce(head.hash, '') || convert_to(chains[i] || '/' || next || E'\n' || entries[i], 'UTF8')));
  end loop;
end $$;
grant create on schema public to tirek_keeper;
alter function append_audit owner to tirek_keeper;
revoke create on schema public from tirek_keeper;
revoke execute on function append_audit from public;
grant execute on function append_audit to tirek_app;
