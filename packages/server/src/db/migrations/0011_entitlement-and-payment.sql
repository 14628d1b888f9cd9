-- Money: what is due to a family (derived from its case), what is paid of it, and the books.
-- The kinds of streams a payments officer and an auditor may read are those of the migration before.

-- What a family is entitled to for a month, whole tiyn. Derived with the events of its case, in the same transaction.
create table entitlement (
  case_id uuid not null,
  month text not null,
  office_path text not null collate "C",
  amount_tiyn bigint not null,
  -- The month in which it can be paid at the earliest.
  pay_in text not null,
  -- The day of the decision: money that does not suffice goes by it.
  decided_day date not null,
  -- Sanctions that stand for the month; the amount must have been reckoned with as many.
  sanctions smallint not null,
  parts jsonb not null,
  primary key (case_id, month),
  constraint entitlement_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint month_is_a_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$' and pay_in ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint entitlement_is_not_negative check (amount_tiyn >= 0),
  constraint nothing_is_paid_before_its_decision check (pay_in >= to_char(decided_day, 'YYYY-MM'))
);
create index entitlement_by_territory on entitlement (office_path, pay_in);

-- The facts a decision rests on, without anything that identifies: enough to reckon the amount again.
create table entitlement_basis (
  case_id uuid not null,
  decision integer not null,
  programme text not null,
  law_day date not null,
  on_day date not null,
  facts jsonb not null,
  primary key (case_id, decision),
  constraint basis_belongs_to_a_case foreign key (case_id) references case_stream deferrable
);

-- To whom and where a family is paid, and what in the case stands for or against paying. Who it is is sealed.
create table payee (
  case_id uuid primary key,
  office_path text not null collate "C",
  -- The account of the applicant: their own payments are theirs to see.
  person uuid,
  holder_kind text,
  holder_name_sealed text,
  holder_iin_sealed text,
  applicant_iin_sealed text,
  iban_sealed text,
  iban_hash text,
  iban_valid boolean not null,
  -- `member`: the account is of somebody in the family.
  holder_in_family boolean not null,
  -- Whether a decision holds, and whether something that is objected to makes paying wait.
  decided boolean not null,
  suspended boolean not null,
  constraint payee_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint holder_kind_is_known check (holder_kind in ('member', 'guardian')),
  constraint an_account_has_a_holder check ((iban_sealed is null) = (holder_kind is null))
);

-- What is to be kept back from the payment of a month for a debt. Derived with the events of the case.
create table withholding (
  case_id uuid not null,
  debt text not null,
  month text not null,
  office_path text not null collate "C",
  amount_tiyn bigint not null,
  primary key (case_id, debt, month),
  constraint withholding_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint month_is_a_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint withholding_is_positive check (amount_tiyn > 0)
);

-- Money given to a territory for a month or a year. Written once.
create table fund_allocation (
  id uuid primary key,
  office_path text not null collate "C",
  period text not null,
  amount_tiyn bigint not null,
  source text not null,
  entered_by text not null,
  entered_day date not null,
  constraint fund_belongs_to_an_office foreign key (office_path) references office (path) on update cascade deferrable,
  constraint period_is_a_month_or_year check (period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'),
  constraint fund_is_positive check (amount_tiyn > 0)
);
create index fund_by_territory on fund_allocation (office_path, period);

-- The register of a month and territory as its stream makes it.
create table payment_register (
  id uuid primary key,
  version integer not null,
  office_path text not null collate "C",
  month text not null,
  number integer not null,
  state text not null,
  opened_day date not null,
  -- As locked.
  count integer,
  sum_tiyn bigint,
  list_hash text,
  signers text[] not null default '{}',
  file_id text,
  file_hash text,
  sent_day date,
  constraint register_belongs_to_a_stream foreign key (id) references case_stream deferrable,
  constraint one_register_a_number unique (office_path, month, number),
  constraint month_is_a_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint register_state_is_known check (state in ('opened', 'gathered', 'checked', 'locked', 'signed', 'filed', 'sent',
    'answered', 'reconciled')),
  constraint a_locked_register_has_its_list check (state in ('opened', 'gathered', 'checked')
    or count is not null and sum_tiyn is not null and list_hash is not null),
  constraint two_persons_sign_a_register check (cardinality(signers) < 2 or signers[1] <> signers[2]),
  constraint a_file_needs_two_signatures check (file_hash is null or cardinality(signers) >= 2)
);
-- Two who gather at once would pay a month twice.
create unique index one_open_register_per_month_and_territory on payment_register (office_path, month)
  where state in ('opened', 'gathered', 'checked');
create unique index one_register_per_file on payment_register (file_id) where file_id is not null;

-- One payment to one family in one register.
create table payment (
  id uuid primary key,
  register_id uuid not null,
  seq integer not null,
  case_id uuid not null,
  office_path text not null collate "C",
  month text not null,
  decided_day date not null,
  gross_tiyn bigint not null,
  withheld_tiyn bigint not null default 0,
  net_tiyn bigint generated always as (gross_tiyn - withheld_tiyn) stored,
  state text not null default 'gathered',
  -- The first proof that was not passed.
  held_for text,
  -- Told by the bank: its reason code, and the days.
  bank_reason text,
  settled_day date,
  returned_day date,
  -- The later payment with which what came back is due anew.
  released_by uuid,
  -- As they were when it was checked: sealed for the case's row of `payee`.
  payee_name_sealed text,
  iban_sealed text,
  iban_hash text,
  constraint payment_is_in_a_register foreign key (register_id) references payment_register deferrable,
  constraint payment_is_of_a_case foreign key (case_id) references case_stream deferrable,
  constraint one_payment_a_family_and_register unique (register_id, case_id),
  constraint one_payment_a_place_in_the_list unique (register_id, seq),
  constraint payment_state_is_known check (state in ('gathered', 'held', 'checked', 'left', 'locked', 'filed', 'sent',
    'accepted', 'rejected', 'settled', 'returned')),
  constraint payment_is_positive check (gross_tiyn > 0),
  constraint no_more_is_withheld_than_is_due check (withheld_tiyn >= 0 and withheld_tiyn <= gross_tiyn),
  constraint a_held_payment_says_why check (state <> 'held' or held_for is not null),
  constraint a_payment_on_its_way_has_an_account check (net_tiyn = 0
    or state in ('gathered', 'held', 'checked', 'left') or iban_sealed is not null)
) with (fillfactor = 60);
create index payment_by_case on payment (case_id);

-- Which money of which month a payment is. What was left out, rejected or returned is no longer live and due again. The
-- turn counts all that was ever gathered for the month: of two who gather at once, one finds its turn taken.
create table payment_item (
  payment_id uuid not null,
  register_id uuid not null,
  case_id uuid not null,
  month text not null,
  turn integer not null,
  before_tiyn bigint not null,
  amount_tiyn bigint not null,
  live boolean not null default true,
  primary key (payment_id, month),
  constraint item_belongs_to_a_payment foreign key (payment_id) references payment on delete cascade deferrable,
  constraint no_month_is_paid_twice_at_once unique (case_id, month, turn),
  constraint item_is_positive check (before_tiyn >= 0 and amount_tiyn > 0)
) with (fillfactor = 60);
create index item_of_a_register on payment_item (register_id);

-- What of it is kept back for which debt: one planned withholding is kept back once.
create table payment_withholding (
  payment_id uuid not null,
  register_id uuid not null,
  case_id uuid not null,
  debt text not null,
  month text not null,
  amount_tiyn bigint not null,
  live boolean not null default true,
  primary key (payment_id, debt, month),
  constraint withheld_from_a_payment foreign key (payment_id) references payment on delete cascade deferrable,
  constraint withheld_is_positive check (amount_tiyn > 0)
);
create unique index a_debt_is_withheld_once_a_month on payment_withholding (case_id, debt, month) where live;

-- The answers of the gate, with what was looked at.
create table payment_proof (
  payment_id uuid primary key,
  register_id uuid not null,
  proofs jsonb not null,
  constraint proof_belongs_to_a_payment foreign key (payment_id) references payment on delete cascade deferrable
);

-- The books: each row moves money from one account to another. Written once; a happening is written once.
create table ledger_posting (
  id bigint generated always as identity primary key,
  -- What happened, to what (payment, debt, allocation), and which of its postings it is.
  happening text not null,
  subject text not null,
  part smallint not null default 0,
  debit text not null,
  credit text not null,
  amount_tiyn bigint not null,
  office_path text not null collate "C",
  case_id uuid,
  register_id uuid,
  day date not null,
  constraint a_happening_is_posted_once unique (subject, happening, part),
  constraint money_moves_between_two_accounts check (debit <> credit),
  constraint posting_is_positive check (amount_tiyn > 0)
);
create index posting_by_territory on ledger_posting (office_path);
create index posting_by_case on ledger_posting (case_id) where case_id is not null;
create index posting_by_register on ledger_posting (register_id) where register_id is not null;

-- A payment goes only the ways it can go, whatever program moves it.
create function payment_goes_its_way() returns trigger language plpgsql as $$
begin
  if not (new.state = any (case old.state
      when 'gathered' then array['held', 'checked', 'left']
      when 'held' then array['checked', 'left', 'gathered']
      when 'checked' then array['held', 'locked', 'left', 'gathered']
      when 'locked' then array['filed', 'settled']
      when 'filed' then array['sent']
      when 'sent' then array['accepted', 'rejected', 'settled']
      when 'accepted' then array['rejected', 'settled']
      when 'settled' then array['returned']
      else array[]::text[] end)) then
    raise exception 'a payment does not go from % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'payment_goes_its_way', table = 'payment';
  end if;
  return new;
end $$;
create trigger payment_goes_its_way before update of state on payment
  for each row when (old.state is distinct from new.state) execute function payment_goes_its_way();

-- What is locked is signed: neither amount nor account change any more.
create function a_locked_payment_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a locked payment keeps its amount and its account'
    using errcode = 'check_violation', constraint = 'a_locked_payment_stays', table = 'payment';
end $$;
create trigger a_locked_payment_stays before update on payment for each row
  when (old.state not in ('gathered', 'held', 'checked') and (old.gross_tiyn <> new.gross_tiyn
    or old.withheld_tiyn <> new.withheld_tiyn or old.iban_hash is distinct from new.iban_hash or old.seq <> new.seq))
  execute function a_locked_payment_stays();

grant select, insert, update, delete on entitlement, entitlement_basis, payee, withholding to tirek_app;
grant select, insert, update on payment_register to tirek_app;
grant select, insert, update, delete on payment, payment_item, payment_withholding, payment_proof to tirek_app;
grant select, insert on fund_allocation, ledger_posting to tirek_app;

-- Those who see money: who prepares, who signs, who checks afterwards, and the consultant of the family.
create function sees_money() returns boolean stable parallel safe language sql as $$
  select coalesce(current_setting('tirek.role', true) = any (array['system', 'paymentsOfficer', 'decisionMaker', 'auditor',
    'consultant', 'monitoringOfficer']), false) $$;
create function moves_money() returns boolean stable parallel safe language sql as $$
  select coalesce(current_setting('tirek.role', true) = any (array['system', 'paymentsOfficer', 'decisionMaker']), false) $$;

do $$
declare protected text;
begin
  foreach protected in array array['entitlement', 'entitlement_basis', 'payee', 'withholding', 'fund_allocation',
    'payment_register', 'payment', 'payment_item', 'payment_withholding', 'payment_proof', 'ledger_posting'] loop
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    execute format('grant select on %I to tirek_backup', protected);
    execute format('create policy backup_reads on %I for select to tirek_backup using (true)', protected);
  end loop;
  -- What is derived from a case is written by whoever acts in it, and seen by those who see the case.
  foreach protected in array array['entitlement', 'payee', 'withholding'] loop
    execute format('create policy within_territory on %I to tirek_app using (is_system()
      or is_caseworker() and is_within(office_path, (select actor_office()))
      or (select actor_role()) = ''citizen'' and exists (select from case_stream s where s.id = case_id))', protected);
  end loop;
  foreach protected in array array['payment_register', 'payment', 'fund_allocation', 'ledger_posting'] loop
    execute format('create policy money_of_the_territory on %I for select to tirek_app using (is_system()
      or sees_money() and (is_within(office_path, (select actor_office()))
        or is_within((select actor_office()), office_path)))', protected);
    execute format('create policy money_is_entered on %I for insert to tirek_app with check (is_system()
      or moves_money() and is_within(office_path, (select actor_office())))', protected);
  end loop;
  foreach protected in array array['payment_register', 'payment'] loop
    execute format('create policy money_is_moved on %I for update to tirek_app using (is_system()
      or moves_money() and is_within(office_path, (select actor_office())))', protected);
  end loop;
  foreach protected in array array['payment_item', 'payment_withholding', 'payment_proof'] loop
    execute format('create policy of_a_register_one_sees on %I to tirek_app using (is_system()
      or sees_money() and exists (select from payment_register r where r.id = register_id))', protected);
  end loop;
end $$;
create policy of_a_case_one_sees on entitlement_basis to tirek_app
  using (is_system() or not is_analyst() and exists (select from case_stream s where s.id = case_id));
-- A list that is gathered anew is put together from nothing; what is locked is never removed.
create policy a_gathering_begins_anew on payment for delete to tirek_app using ((is_system() or moves_money())
  and state in ('gathered', 'held', 'checked'));
-- A family sees its own payments, and what was posted for them.
create policy own_payments on payment for select to tirek_app
  using ((select actor_role()) = 'citizen' and exists (select from case_stream s where s.id = case_id));
create policy own_items on payment_item for select to tirek_app
  using ((select actor_role()) = 'citizen' and exists (select from case_stream s where s.id = case_id));
create policy own_withholdings on payment_withholding for select to tirek_app
  using ((select actor_role()) = 'citizen' and exists (select from case_stream s where s.id = case_id));
create policy own_postings on ledger_posting for select to tirek_app
  using ((select actor_role()) = 'citizen' and case_id is not null
    and exists (select from case_stream s where s.id = case_id));
-- Debts are posted by whoever decides on them in the case.
create policy debts_are_posted on ledger_posting for insert to tirek_app
  with check (is_caseworker() and case_id is not null and exists (select from case_stream s where s.id = case_id));
