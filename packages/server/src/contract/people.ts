import { EVERY_ACTION, PURPOSES, ROLES } from '@tirek/casework';
import { z } from 'zod';
import { Names } from './names.ts';

export const SignInRequest = z
  .strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
  .meta({ id: 'SignInRequest' });
export type SignInRequest = z.infer<typeof SignInRequest>;
export const DemoSignInRequest = z
  .strictObject({ login: z.string().min(1).max(200) })
  .meta({ id: 'DemoSignInRequest' });
export type DemoSignInRequest = z.infer<typeof DemoSignInRequest>;

const HeldRole = z
  .object({ assignment: z.uuid(), role: z.enum(ROLES), office: z.string(), officeName: Names.nullable() })
  .meta({ id: 'HeldRole' });

/** Who is signed in, which roles they hold, and which one they act in. */
export const Me = z
  .object({
    person: z.uuid(),
    name: z.string(),
    kind: z.enum(['staff', 'citizen', 'client']),
    locale: z.enum(['kk', 'ru', 'en']),
    role: z.enum(ROLES).nullable(),
    office: z.string().nullable(),
    roles: z.array(HeldRole),
    may: z.array(z.enum(EVERY_ACTION)).meta({ description: 'Everything the role may do at all.' }),
    purposes: z.array(z.enum(PURPOSES)).meta({ description: 'What the role may read for; the first is assumed.' }),
    csrf: z.string().meta({ description: 'Goes into the header `x-csrf-token` of everything that changes something.' }),
    expiresAt: z.iso.datetime(),
    mustChangePassword: z.boolean().meta({
      description:
        'The password was given by somebody else: nothing is answered but `PUT /v1/me/password` until it is changed.',
    }),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const RoleChoice = z.strictObject({ assignment: z.uuid() }).meta({ id: 'RoleChoice' });
export type RoleChoice = z.infer<typeof RoleChoice>;

export const DemoAccounts = z
  .object({
    accounts: z.array(
      z.object({
        login: z.string(),
        name: z.string(),
        role: z.enum(ROLES),
        office: z.string(),
        officeName: Names.nullable(),
        story: z
          .object({ title: Names, special: Names })
          .nullable()
          .meta({ description: 'What is special about the family of a citizen, and what comes of it.' }),
      }),
    ),
  })
  .meta({ id: 'DemoAccounts', description: 'Made-up persons of the demo, one click away.' });
export type DemoAccounts = z.infer<typeof DemoAccounts>;
