import { OFFICE_KINDS, ROLES } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay, Names } from './names.ts';

export { OFFICE_KINDS };
/** An office in the tree of territories. */
export const OfficeView = z
  .object({
    id: z.string(),
    path: z.string(),
    kind: z.enum(OFFICE_KINDS),
    kato: z.string(),
    parent: z.string().nullable(),
    named: Names,
  })
  .meta({ id: 'OfficeView' });
export type OfficeView = z.infer<typeof OfficeView>;
export const OfficeList = z.object({ offices: z.array(OfficeView) }).meta({ id: 'OfficeList' });
export type OfficeList = z.infer<typeof OfficeList>;
export const OfficeEntry = z
  .strictObject({
    parent: z.string().max(200).meta({ description: 'Path of the office above.' }),
    kind: z.enum(['region', 'district', 'ruralDistrict']),
    kato: z.string().regex(/^\d{9}$/),
    named: z.strictObject({
      kk: z.string().min(2).max(200),
      ru: z.string().min(2).max(200),
      en: z.string().min(2).max(200),
    }),
  })
  .meta({ id: 'OfficeEntry' });
export type OfficeEntry = z.infer<typeof OfficeEntry>;

const STAFF_ROLES = ROLES.filter((role) => role !== 'citizen' && role !== 'client' && role !== 'system');
/** Longer ones only cost time; every password that may be set can be signed in with. */
export const LONGEST_PASSWORD = 200;
const NewPassword = z.string().min(12).max(LONGEST_PASSWORD);
/** An officer and what they hold. */
export const StaffMember = z
  .object({
    person: z.uuid(),
    name: z.string(),
    login: z.string().nullable().meta({ description: 'Null for who signs in by another provider.' }),
    kind: z.enum(['staff', 'client']),
    disabled: z.boolean(),
    roles: z.array(
      z.object({ assignment: z.uuid(), role: z.enum(ROLES), office: z.string(), from: IsoDay, to: IsoDay.nullable() }),
    ),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof StaffMember>;
export const StaffList = z
  .object({ people: z.array(StaffMember), next: z.uuid().nullable() })
  .meta({ id: 'StaffList' });
export type StaffList = z.infer<typeof StaffList>;
export const StaffQuery = z.strictObject({
  role: z.enum(ROLES).exactOptional(),
  office: z.string().max(200).exactOptional(),
  after: z.uuid().exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type StaffQuery = z.infer<typeof StaffQuery>;
/** A new officer, or another system. Signs in by a login and a password, or by the word of the provider. */
export const StaffEntry = z
  .strictObject({
    name: z.string().trim().min(3).max(200),
    kind: z.enum(['staff', 'client']).default('staff'),
    locale: z.enum(['kk', 'ru', 'en']).default('kk'),
    login: z.string().trim().min(3).max(100).exactOptional(),
    password: NewPassword.exactOptional().meta({ description: 'The first one; to be changed by its owner.' }),
    subject: z
      .string()
      .min(1)
      .max(255)
      .exactOptional()
      .meta({ description: 'How the provider of OpenID Connect knows the person, instead of login and password.' }),
  })
  .refine(({ login, password }) => (login === undefined) === (password === undefined), { path: ['password'] })
  .refine(({ login, subject }) => login === undefined || subject === undefined, { path: ['subject'] })
  .refine(({ kind, login, subject }) => kind === 'client' || (login ?? subject) !== undefined, { path: ['login'] })
  .meta({ id: 'StaffEntry' });
export type StaffEntry = z.infer<typeof StaffEntry>;
export const RoleGiving = z
  .strictObject({
    role: z.enum(STAFF_ROLES),
    office: z.string().max(200),
    from: IsoDay,
    to: IsoDay.nullable().default(null),
  })
  .meta({ id: 'RoleGiving' });
export type RoleGiving = z.infer<typeof RoleGiving>;
export const StaffParams = z.object({ id: z.uuid() });
export const RoleParams = z.object({ id: z.uuid(), assignment: z.uuid() });
export const RoleEnding = z.strictObject({ on: IsoDay }).meta({ id: 'RoleEnding' });
export type RoleEnding = z.infer<typeof RoleEnding>;
export const TokenParams = z.object({ id: z.uuid(), token: z.uuid() });
/** What another system may ask about, and until when; the last day is included. */
export const ClientTokenEntry = z
  .strictObject({ office: z.string().max(200), until: IsoDay })
  .meta({ id: 'ClientTokenEntry' });
export type ClientTokenEntry = z.infer<typeof ClientTokenEntry>;
export const ClientToken = z
  .object({
    id: z.uuid(),
    office: z.string(),
    madeAt: z.iso.datetime(),
    until: IsoDay,
    endedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ClientToken' });
export type ClientToken = z.infer<typeof ClientToken>;
export const ClientTokenMade = ClientToken.extend({
  token: z.string().meta({ description: 'Told this once. Goes into `Authorization: Bearer`.' }),
}).meta({ id: 'ClientTokenMade' });
export type ClientTokenMade = z.infer<typeof ClientTokenMade>;
export const ClientTokenList = z.object({ tokens: z.array(ClientToken) }).meta({ id: 'ClientTokenList' });
export type ClientTokenList = z.infer<typeof ClientTokenList>;
/** Colleagues to choose from: who holds a role at an office or above it. */
export const ColleagueList = z
  .object({
    people: z.array(z.object({ person: z.uuid(), name: z.string(), role: z.enum(ROLES), office: z.string() })),
  })
  .meta({ id: 'ColleagueList' });
export type ColleagueList = z.infer<typeof ColleagueList>;
export const ColleagueQuery = z.strictObject({ office: z.string().max(200), role: z.enum(ROLES) });
export type ColleagueQuery = z.infer<typeof ColleagueQuery>;
export const PasswordChange = z
  .strictObject({ old: z.string().min(1).max(1000), new: NewPassword })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

/**
 * Why the provider's answer let nobody in: the page of signing in is opened as `/sign-in?refused=<code>`. `unavailable`: the
 * provider does not answer · `cancelled`: the person turned back there · `expired`: begun too long ago, or in another
 * window · `unconfirmed`: the answer did not stand the checks · `unknown`: nobody here is known by it, an administrator
 * opens accounts of staff · `closed`: the account is closed.
 */
export const PROVIDER_REFUSALS = ['unavailable', 'cancelled', 'expired', 'unconfirmed', 'unknown', 'closed'] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

/** How somebody may sign in here. */
export const SignInWays = z
  .object({
    password: z.boolean(),
    demo: z.boolean(),
    provider: z
      .object({ name: z.string() })
      .nullable()
      .meta({ description: 'OpenID Connect: `/v1/sign-in/provider`.' }),
  })
  .meta({ id: 'SignInWays' });
export type SignInWays = z.infer<typeof SignInWays>;

/** How the system is: for who runs it. Holds nothing personal. */
export const SystemHealth = z
  .object({
    registers: z.array(
      z.object({
        register: z.string(),
        state: z.enum(['answering', 'failing', 'untried']),
        lastAnswerAt: z.iso.datetime().nullable(),
        lastFailureAt: z.iso.datetime().nullable(),
        waiting: z.int().meta({ description: 'Cases that wait for it.' }),
      }),
    ),
    jobs: z.array(z.object({ name: z.string(), queued: z.int(), active: z.int(), failed: z.int() })),
  })
  .meta({ id: 'SystemHealth' });
export type SystemHealth = z.infer<typeof SystemHealth>;
