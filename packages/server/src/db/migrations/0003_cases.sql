-- A case is the list of what happened to it. Orders of commissions and published figures are streams as well.
create table case_stream (
  id uuid primary key,
  kind text not null,
  version integer not null,
  office_path text not null collate "C",
  -- The account of the applicant, where there is one: it is what a citizen's own cases are known by.
  person uuid,
  constraint stream_kind_is_known check (kind in ('case', 'commissionOrder', 'publishedFigure')),
  constraint version_begins_at_one check (version > 0),
  constraint stream_belongs_to_an_office foreign key (office_path) references office (path) on update cascade deferrable
);

create table case_event (
  stream_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  day date not null,
  actor text not null,
  role text not null,
  type text not null,
  -- Identifying fields are sealed: see db/personal.ts.
  body jsonb not null,
  primary key (stream_id, seq),
  constraint event_belongs_to_a_stream foreign key (stream_id) references case_stream deferrable,
  constraint events_are_counted_from_one check (seq > 0)
);

-- Everything below is derived from the events, in the same transaction, for lists, searches and the rules across cases.
create table case_file (
  id uuid primary key,
  number text not null,
  office_path text not null collate "C",
  phase text not null,
  version integer not null,
  applicant_person uuid,
  applicant_name_sealed text not null,
  applicant_iin_sealed text,
  applicant_iin_hash text,
  address_hash text,
  -- Only while the application is open.
  open_family_key text,
  opened_day date not null,
  submitted_day date,
  due_day date,
  decided_day date,
  outcome text,
  -- What a list shows besides and is not personal.
  facts jsonb not null default '{}',
  constraint file_belongs_to_a_stream foreign key (id) references case_stream deferrable,
  constraint one_case_a_number unique (number),
  constraint phase_is_known check (phase in ('draft', 'registers', 'visit', 'commission', 'determination', 'proposed',
    'decided', 'withdrawn')),
  constraint a_decided_case_has_an_outcome check (phase <> 'decided' or outcome is not null),
  constraint outcome_is_known check (outcome in ('grant', 'refuse'))
);
create unique index one_open_application_per_family on case_file (open_family_key)
  where open_family_key is not null;
create index case_file_by_office on case_file (office_path, phase, submitted_day, id);
create index case_file_by_applicant on case_file (applicant_person);
create index case_file_by_address on case_file (address_hash);

-- Who is in the family, for the search by number and by words of the name.
create table case_member (
  case_id uuid not null,
  member text not null,
  iin_hash text,
  name_words text[] not null,
  primary key (case_id, member),
  constraint member_belongs_to_a_case foreign key (case_id) references case_stream deferrable
);
create index case_member_by_iin on case_member (iin_hash);
create index case_member_by_name on case_member using gin (name_words);

create table task (
  case_id uuid not null,
  key text not null,
  kind text not null,
  owner_role text not null,
  office_path text not null collate "C",
  person uuid,
  opened_day date not null,
  due_day date not null,
  escalated boolean not null default false,
  -- To whom a late task goes, and from which day.
  escalates_to text,
  escalates_day date,
  facts jsonb not null default '{}',
  primary key (case_id, key),
  constraint task_belongs_to_a_case foreign key (case_id) references case_stream deferrable
);
create index task_by_owner on task (office_path, owner_role, due_day);
create index task_by_person on task (person, due_day) where person is not null;
create index task_by_due_day on task (due_day);

-- The number of the last case of an office in a year. A number is taken in the transaction that uses it, so none is lost.
create table case_number (
  office text not null,
  year integer not null,
  last integer not null,
  primary key (office, year),
  constraint numbers_are_of_an_office foreign key (office) references office deferrable
);

create table commission_order (
  id uuid primary key,
  version integer not null,
  office_path text not null collate "C",
  level text not null,
  number text not null,
  from_day date not null,
  to_day date not null,
  ended_day date,
  quorum integer not null,
  chair uuid not null,
  composition jsonb not null,
  constraint order_belongs_to_a_stream foreign key (id) references case_stream deferrable,
  constraint commission_level_is_known check (level in ('precinct', 'district', 'regional')),
  constraint quorum_is_at_least_one check (quorum > 0)
);
create index commission_order_by_office on commission_order (office_path, from_day);

-- One row for each signature under an act. It is written once, by the one who signs, and by nobody ever changed.
create table vote (
  case_id uuid not null,
  -- The sitting of a precinct commission, or the request to a district or regional one.
  sitting text not null,
  member uuid not null,
  commission_order uuid not null,
  choice text not null,
  act_hash text not null,
  public_key text not null,
  signature text not null,
  seq integer not null,
  at timestamptz not null,
  constraint one_vote_per_member_and_sitting primary key (case_id, sitting, member),
  constraint vote_is_an_event foreign key (case_id, seq) references case_event (stream_id, seq) deferrable,
  constraint vote_is_under_an_order foreign key (commission_order) references commission_order deferrable,
  constraint vote_is_signed_with_a_known_key foreign key (public_key, member)
    references person_signing_key (public_key, person) deferrable,
  constraint choice_is_known check (choice in ('need', 'noNeed', 'for', 'against'))
);
create index vote_by_member on vote (member, at);

-- The last gate before money: a grant needs a sitting of the precinct commission that had its quorum and found need (the
-- chair decides where the votes are even), in signatures that lie in this database, and no later sitting that did not.
create function no_award_without_signed_conclusion() returns trigger language plpgsql as $$
declare last_sitting record;
begin
  select count(*) as signed, max(o.quorum) as quorum,
      count(*) filter (where v.choice = 'need') as need,
      count(*) filter (where v.choice = 'noNeed') as no_need,
      bool_or(v.choice = 'need' and v.member = o.chair) as chair_says_need
    into last_sitting
    from vote v join commission_order o on o.id = v.commission_order
    where v.case_id = new.id and o.level = 'precinct'
    group by v.sitting order by max(v.seq) desc limit 1;
  if last_sitting.signed is null or last_sitting.signed < last_sitting.quorum
    or last_sitting.need < last_sitting.no_need
    or last_sitting.need = last_sitting.no_need and not last_sitting.chair_says_need then
    raise exception 'a grant needs a positive conclusion signed by a quorum of the precinct commission'
      using errcode = 'check_violation', constraint = 'no_award_without_signed_conclusion', table = 'case_file';
  end if;
  return null;
end $$;
-- The gate must see the votes whoever passes it.
alter function no_award_without_signed_conclusion() security definer set search_path = pg_catalog, public;
create constraint trigger no_award_without_signed_conclusion after insert or update of outcome on case_file
  deferrable initially deferred for each row when (new.outcome = 'grant')
  execute function no_award_without_signed_conclusion();

create table document (
  id uuid primary key,
  case_id uuid not null,
  sha256 text not null,
  media_type text not null,
  size integer not null,
  kind text not null,
  -- The content, sealed as a whole.
  sealed bytea not null,
  added_at timestamptz not null,
  constraint document_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint one_document_a_content_in_a_case unique (case_id, sha256)
);

create table letter (
  id uuid primary key,
  case_id uuid not null,
  kind text not null,
  language text not null,
  sha256 text not null,
  check_code text not null,
  sealed bytea not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  constraint letter_belongs_to_a_case foreign key (case_id) references case_stream deferrable,
  constraint letter_language_is_known check (language in ('kk', 'ru', 'en')),
  constraint one_letter_a_check_code unique (check_code)
);
create index letter_by_case on letter (case_id);

-- The same request sent twice is done once. The answer is sealed: it may tell of a person.
create table idempotency_key (
  actor text not null,
  key text not null,
  request_hash text not null,
  status integer,
  response_sealed text,
  at timestamptz not null,
  constraint a_request_is_done_once primary key (actor, key)
);
create index idempotency_key_by_age on idempotency_key (at);

-- A figure published for a region and a quarter, typed by two persons.
create table published_line (
  id uuid primary key,
  figure text not null,
  region text not null,
  quarter text not null,
  amount_tiyn bigint not null,
  source text not null,
  entered_by uuid not null,
  confirmed_by uuid,
  confirmed_day date,
  constraint line_belongs_to_a_stream foreign key (id) references case_stream deferrable,
  constraint quarter_is_a_quarter check (quarter ~ '^\d{4}-Q[1-4]$'),
  constraint line_is_not_negative check (amount_tiyn >= 0),
  constraint two_persons_publish_a_figure check (confirmed_by <> entered_by),
  constraint a_confirmed_figure_has_a_day check ((confirmed_by is null) = (confirmed_day is null))
);
create unique index one_line_per_region_and_quarter on published_line (figure, region, quarter)
  where confirmed_by is not null;
