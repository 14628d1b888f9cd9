-- What the bank tells of payments: files as they came, and each of their lines with what became of it.
create table bank_file (
  id uuid primary key,
  sha256 text not null,
  office_path text not null collate "C",
  format text not null,
  version text not null,
  message_id text not null,
  size bigint not null,
  lines integer not null,
  -- The content, packed and sealed as a whole: it may name persons and accounts.
  sealed bytea not null,
  taken_by text not null,
  taken_at timestamptz not null,
  taken_day date not null,
  constraint a_bank_file_is_taken_once unique (sha256),
  constraint bank_file_belongs_to_an_office foreign key (office_path) references office (path)
    on update cascade deferrable,
  constraint bank_format_is_known check (format in ('pain.002', 'camt.054')),
  constraint a_bank_file_has_its_hash check (sha256 ~ '^[0-9a-f]{64}$')
);
create index bank_file_by_office on bank_file (office_path, taken_at);

create table bank_line (
  file_id uuid not null,
  number integer not null,
  office_path text not null collate "C",
  kind text not null,
  end_to_end_id text,
  -- Whether it is said of every payment of the register.
  of_all boolean not null default false,
  amount_tiyn bigint,
  reference text,
  day date,
  reason text,
  -- The payment it names, or that two officers say it is; the register it is about.
  payment_id uuid,
  register_id uuid,
  outcome text not null default 'waiting',
  trouble text,
  -- Who says which payment it is, who confirmed it or set it aside, and what they wrote.
  proposed_by text,
  settled_by text,
  settled_day date,
  why text,
  primary key (file_id, number),
  constraint line_belongs_to_a_bank_file foreign key (file_id) references bank_file deferrable,
  constraint line_is_of_a_payment foreign key (payment_id) references payment deferrable,
  constraint line_is_about_a_register foreign key (register_id) references payment_register deferrable,
  constraint line_kind_is_known check (kind in ('accepted', 'pending', 'rejected', 'paid', 'returned', 'incoming',
    'notBooked', 'other')),
  constraint line_outcome_is_known check (outcome in ('applied', 'noted', 'waiting', 'proposed', 'matched', 'setAside')),
  constraint line_is_not_negative check (amount_tiyn >= 0),
  constraint a_waiting_line_says_why check (outcome not in ('waiting', 'proposed') or trouble is not null),
  constraint a_match_is_of_a_payment check (outcome not in ('proposed', 'matched') or payment_id is not null),
  constraint two_persons_match_a_line check (outcome <> 'matched'
    or proposed_by is not null and settled_by is not null and proposed_by <> settled_by),
  constraint a_line_is_set_aside_with_a_reason check (outcome <> 'setAside' or settled_by is not null and why is not null)
);
create index bank_line_that_waits on bank_line (office_path, file_id, number) where outcome in ('waiting', 'proposed');
create index bank_line_by_payment on bank_line (payment_id) where payment_id is not null;
create index bank_line_by_register on bank_line (register_id) where register_id is not null;
-- A payment is paid once and comes back once, whatever files say it.
create unique index a_payment_is_moved_once_a_kind on bank_line (payment_id, kind)
  where outcome in ('applied', 'matched') and payment_id is not null;

-- From which account an office pays: its own, or that of the office above. The last one entered holds.
create table payer_account (
  id uuid primary key,
  office_path text not null collate "C",
  name text not null,
  bin text not null,
  iban text not null,
  entered_by text not null,
  entered_day date not null,
  entered_at timestamptz not null,
  constraint payer_is_an_office foreign key (office_path) references office (path) on update cascade deferrable,
  constraint payer_has_a_number check (bin ~ '^\d{12}$'),
  constraint payer_account_is_kazakh check (iban ~ '^KZ\d{5}[A-Z0-9]{13}$')
);
create index payer_account_by_office on payer_account (office_path, entered_at desc);

grant select, insert on bank_file, payer_account to tirek_app;
grant select, insert, update on bank_line to tirek_app;

do $$
declare protected text;
begin
  foreach protected in array array['bank_file', 'bank_line', 'payer_account'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('grant select on %I to tirek_backup', protected);
    execute format('create policy backup_reads on %I for select to tirek_backup using (true)', protected);
    execute format('create policy money_of_the_territory on %I for select to tirek_app using (is_system()
      or sees_money() and is_within(office_path, (select actor_office())))', protected);
    execute format('create policy money_is_entered on %I for insert to tirek_app with check (is_system()
      or moves_money() and is_within(office_path, (select actor_office())))', protected);
  end loop;
end $$;
create policy money_is_moved on bank_line for update to tirek_app using (is_system()
  or moves_money() and is_within(office_path, (select actor_office())));
-- The office above pays for those below it.
create policy payer_above_is_seen on payer_account for select to tirek_app
  using (sees_money() and is_within((select actor_office()), office_path));
