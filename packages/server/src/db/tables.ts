/* One file, because the tables refer to one another; those of money, debts, the bank and checks stand beside it. */
import type { ColumnType, GeneratedAlways } from 'kysely';
import type { DebtTables } from './debt-tables.ts';
import type { BankTables } from './bank-tables.ts';
import type { MoneyTables } from './money-tables.ts';

/** Written as JSON text, read as the value. */
type Json<T> = ColumnType<T, string, string>;
/** ISO instant in milliseconds, whatever the precision it was written with. */
type Instant = string;
/** ISO day. */
type Day = string;
type Defaulted<T> = ColumnType<T, T | undefined, T>;
export type Facts = Readonly<Record<string, unknown>>;

export interface OfficeTable {
  id: string;
  kato: string;
  kind: 'ministry' | 'region' | 'district' | 'ruralDistrict';
  parent: string | null;
  path: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

export interface PersonAccountTable {
  id: string;
  kind: 'staff' | 'citizen' | 'client';
  name_sealed: string;
  iin_sealed: string | null;
  iin_hash: string | null;
  locale: 'kk' | 'ru' | 'en';
  disabled_at: Instant | null;
  created_at: Defaulted<Instant>;
}

interface PersonCredentialTable {
  person: string;
  login: string | null;
  password_hash: string | null;
  issuer: string | null;
  subject: string | null;
  changed_at: Defaulted<Instant>;
  to_change: Defaulted<boolean>;
}

interface SignInAttemptTable {
  key_hash: string;
  failed_count: number;
  locked_until: Instant | null;
  last_at: Instant;
}

interface KnownSignInTable {
  login_hash: string;
  address_hash: string;
  last_at: Instant;
}

interface PersonSigningKeyTable {
  id: string;
  person: string;
  public_key: string;
  created_at: Defaulted<Instant>;
  revoked_at: Instant | null;
}

interface PersonPrivateKeyTable {
  id: string;
  person: string;
  sealed: string;
}

interface RoleAssignmentTable {
  id: string;
  person: string;
  role: string;
  office: string;
  from_day: Day;
  to_day: Day | null;
}

interface SessionTable {
  token_hash: Buffer;
  person: string;
  assignment: string | null;
  csrf: string;
  created_at: Instant;
  seen_at: Instant;
  expires_at: Instant;
}

interface ClientTokenTable {
  id: string;
  token_hash: Buffer;
  person: string;
  office: string;
  made_at: Instant;
  until_day: Day;
  ended_at: Instant | null;
}

interface CaseStreamTable {
  id: string;
  kind: 'case' | 'commissionOrder' | 'publishedFigure' | 'paymentRegister' | 'monitoringCheck';
  version: number;
  office_path: string;
  person: string | null;
}

interface CaseEventTable {
  stream_id: string;
  seq: number;
  at: Instant;
  day: Day;
  actor: string;
  role: string;
  type: string;
  body: Json<Facts>;
}

export interface CaseFileTable {
  id: string;
  number: string;
  office_path: string;
  phase: string;
  version: number;
  applicant_person: string | null;
  applicant_name_sealed: string;
  applicant_iin_sealed: string | null;
  applicant_iin_hash: string | null;
  address_hash: string | null;
  open_family_key: string | null;
  opened_day: Day;
  submitted_day: Day | null;
  due_day: Day | null;
  decided_day: Day | null;
  outcome: 'grant' | 'refuse' | null;
  facts: Json<Facts>;
}

interface CaseMemberTable {
  case_id: string;
  member: string;
  iin_hash: string | null;
  name_words: string[];
}

export interface TaskTable {
  case_id: string;
  key: string;
  kind: string;
  owner_role: string;
  office_path: string;
  person: string | null;
  opened_day: Day;
  due_day: Day;
  escalated: boolean;
  escalates_to: string | null;
  escalates_day: Day | null;
  facts: Json<Facts>;
}

interface CaseNumberTable {
  office: string;
  year: number;
  last: number;
}

export interface CommissionOrderTable {
  id: string;
  version: number;
  office_path: string;
  level: 'precinct' | 'district' | 'regional';
  number: string;
  from_day: Day;
  to_day: Day;
  ended_day: Day | null;
  quorum: number;
  chair: string;
  composition: Json<unknown>;
}

export interface VoteTable {
  case_id: string;
  sitting: string;
  member: string;
  commission_order: string;
  choice: 'need' | 'noNeed' | 'for' | 'against';
  act_hash: string;
  public_key: string;
  signature: string;
  seq: number;
  at: Instant;
}

interface DocumentTable {
  id: string;
  case_id: string;
  sha256: string;
  media_type: string;
  size: number;
  kind: string;
  scan: 'clean' | 'notScanned';
  sealed: Buffer;
  added_at: Instant;
}

interface LetterTable {
  id: string;
  case_id: string;
  kind: string;
  language: 'kk' | 'ru' | 'en';
  event_seq: number | null;
  sha256: string | null;
  check_code: string;
  sealed: Buffer | null;
  made_at: Instant;
}

interface IdempotencyKeyTable {
  actor: string;
  key: string;
  request_hash: string;
  status: number | null;
  response_sealed: string | null;
  at: Instant;
}

interface ObjectionTable {
  case_id: string;
  id: string;
  office_path: string;
  answering_path: string;
  kind: string;
  way: string;
  filed_day: Day;
  due_day: Day | null;
  decided_day: Day | null;
  outcome: string | null;
  rules: string[];
  involved: string[];
}

export interface PublishedLineTable {
  id: string;
  version: number;
  figure: string;
  region: string;
  quarter: string;
  amount_tiyn: number | null;
  source: string | null;
  entered_by: string | null;
  confirmed_by: string | null;
  confirmed_day: Day | null;
  waiting_tiyn: number | null;
  waiting_source: string | null;
  waiting_by: string | null;
}

export interface CaseOutcomeTable {
  case_id: string;
  office_path: string;
  programme: string;
  children: string;
  applied_day: Day;
  withdrawn: boolean;
  decided_day: Day | null;
  outcome: 'grant' | 'refuse' | null;
  kind: string | null;
  contract_day: Day | null;
  review_result: string | null;
  aid_from: Day | null;
  aid_to: Day | null;
  months: string[];
  missed_by_tiyn: number | null;
  income_at_most_tiyn: number | null;
  income_now_tiyn: number | null;
  offers: string[];
  exit_day: Day | null;
  exit_reason: string | null;
  follow_up_day: Day | null;
  follow_up_after: number | null;
}

export interface MonitoringCaseTable {
  case_id: string;
  version: number;
  month: string;
  watched_at: Instant | null;
  office_path: string;
  quarter: string;
  reckoned_at: Instant;
  monthly_tiyn: number;
  groups: string[];
  signals: string[];
  own_sealed: string;
  signals_sealed: string;
  chance: number;
  expected_tiyn: number;
  control: boolean;
  sealed: boolean;
  place: number | null;
}

interface MonitoringWatchTable {
  case_id: string;
  asked_at: Instant;
  sealed: string;
}

interface MonitoringDrawTable {
  quarter: string;
  office_path: string;
  seed: string;
  drawn_at: Instant;
  running: number;
  cases: string[];
}

export interface MonitoringCheckTable {
  id: string;
  version: number;
  case_id: string;
  office_path: string;
  quarter: string;
  stage: string;
  control: boolean;
  sealed: boolean;
  officer: string | null;
  opened_day: Day;
  visit_by: Day | null;
  found_day: Day | null;
  closed_day: Day | null;
  outcome: 'confirmed' | 'nothing' | 'notPossible' | null;
  found: string[];
  signals: string[];
  signal_keys: string[];
  groups: string[];
  monthly_tiyn: number;
  expected_tiyn: number;
  register_waits: Defaulted<boolean>;
  counted_version: number | null;
}

interface MonitoringSavingTable {
  id: string;
  case_id: string;
  month: string;
  check_id: string;
  office_path: string;
  amount_tiyn: number;
  counted_day: Day;
  reversed_day: Day | null;
}

interface AuditEntryTable {
  chain: number;
  seq: number;
  entry: string;
  previous_hash: Buffer;
  hash: Buffer;
  at: GeneratedAlways<string>;
  actor: GeneratedAlways<string>;
  role: GeneratedAlways<string>;
  office_path: GeneratedAlways<string | null>;
  action: GeneratedAlways<string>;
  subject: GeneratedAlways<string>;
  about: GeneratedAlways<string | null>;
  purpose: GeneratedAlways<string | null>;
}

/** Every table of the database, as the server may use it. What each holds is said in `migrations/`. */
/** Every table of the database. */
export interface Tables extends MoneyTables, BankTables, DebtTables {
  office: OfficeTable;
  person_account: PersonAccountTable;
  person_credential: PersonCredentialTable;
  sign_in_attempt: SignInAttemptTable;
  known_sign_in: KnownSignInTable;
  client_token: ClientTokenTable;
  person_signing_key: PersonSigningKeyTable;
  person_private_key: PersonPrivateKeyTable;
  role_assignment: RoleAssignmentTable;
  session: SessionTable;
  case_stream: CaseStreamTable;
  case_event: CaseEventTable;
  case_file: CaseFileTable;
  case_member: CaseMemberTable;
  case_outcome: CaseOutcomeTable;
  task: TaskTable;
  case_number: CaseNumberTable;
  commission_order: CommissionOrderTable;
  vote: VoteTable;
  document: DocumentTable;
  letter: LetterTable;
  idempotency_key: IdempotencyKeyTable;
  published_line: PublishedLineTable;
  monitoring_watch: MonitoringWatchTable;
  monitoring_draw: MonitoringDrawTable;
  monitoring_case: MonitoringCaseTable;
  monitoring_check: MonitoringCheckTable;
  monitoring_saving: MonitoringSavingTable;
  objection: ObjectionTable;
  audit_entry: AuditEntryTable;
}
