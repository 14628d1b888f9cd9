-- Money paid without right: each debt of a case as it stands, and every repayment by what it is known by.

create table debt (
  case_id uuid not null,
  debt text not null,
  office_path text not null collate "C",
  cause text not null,
  stage text not null,
  way text,
  amount_tiyn bigint not null,
  repaid_tiyn bigint not null,
  written_off_tiyn bigint not null,
  owed_tiyn bigint not null,
  to_return_tiyn bigint not null,
  proposed_day date not null,
  -- The instalment or withholding that comes next; null where none is planned.
  next_due date,
  -- An objection is open: nothing is taken.
  objected boolean not null,
  primary key (case_id, debt),
  constraint debt_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint debt_cause_is_known check (cause in ('agencyError', 'goodFaith', 'concealment')),
  constraint debt_stage_is_known check (stage in ('proposed', 'established', 'repaying', 'court', 'settled', 'ended')),
  constraint nothing_of_a_debt_is_negative check (amount_tiyn >= 0 and repaid_tiyn >= 0 and written_off_tiyn >= 0
    and owed_tiyn >= 0 and to_return_tiyn >= 0),
  constraint a_debt_adds_up check (stage in ('proposed', 'ended')
    or owed_tiyn + repaid_tiyn + written_off_tiyn = amount_tiyn + to_return_tiyn)
);
create index debt_by_territory on debt (office_path, stage, next_due);

-- One payment counts once, in whichever debt of whichever family it was written down.
create table debt_repayment (
  reference text not null,
  case_id uuid not null,
  debt text not null,
  amount_tiyn bigint not null,
  -- Money that went back to the family.
  returned boolean not null,
  on_day date not null,
  constraint one_repayment_counts_once unique (reference),
  constraint repayment_is_of_a_case foreign key (case_id) references case_stream deferrable,
  constraint repayment_is_positive check (amount_tiyn > 0)
);
create index repayment_by_case on debt_repayment (case_id);

grant select, insert, update, delete on debt to tirek_app;
grant select, insert on debt_repayment to tirek_app;

do $$
declare protected text;
begin
  foreach protected in array array['debt', 'debt_repayment'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('grant select on %I to tirek_backup', protected);
    execute format('create policy backup_reads on %I for select to tirek_backup using (true)', protected);
  end loop;
end $$;
create policy debts_of_the_territory on debt to tirek_app using (is_system()
  or is_caseworker() and is_within(office_path, (select actor_office()))
  or (select actor_role()) = 'citizen' and exists (select from case_stream s where s.id = case_id));
create policy repayments_of_a_case_one_sees on debt_repayment to tirek_app
  using (is_system() or not is_analyst() and exists (select from case_stream s where s.id = case_id));

-- Which letters there are is the program's to say, and more come with every room; the database looks at their form.
alter table letter drop constraint letter_kind_is_known;
alter table letter add constraint letter_kind_is_known check (kind ~ '^[a-z][A-Za-z]{2,39}$');
