import { type FamilyFile, IIN_TEXTS, readIin } from '@tirek/family';
import { isoDay, type Names } from '@tirek/rules';
import type { Contact } from '@tirek/server/contract';

/** What an application needs besides the answers of the check: where, how to reach the family, and who they are. */
export interface ApplyForm {
  /** Path of the office the application goes to. */
  readonly office: string;
  readonly address: string;
  readonly phone: string;
  readonly addressProtected: boolean;
  readonly people: Readonly<Record<string, { readonly name: string; readonly iin: string }>>;
  /** That the facts are true and registers may be asked. */
  readonly agreed: boolean;
}

/** What is wrong with a field: a text of the catalogue, or one that comes with the number itself. */
export type FormError =
  | {
      readonly field: string;
      readonly message:
        | 'apply.error.office'
        | 'apply.error.address'
        | 'apply.error.phone'
        | 'apply.error.name'
        | 'apply.error.iin'
        | 'apply.error.birthDate'
        | 'apply.error.sex'
        | 'apply.error.twice'
        | 'apply.error.agreed';
    }
  | { readonly field: string; readonly text: { readonly wrong: Names; readonly right: Names } };

type Member = FamilyFile['members'][number];

function errorsOfPerson({ id, birthDate, sex }: Member, form: ApplyForm): FormError[] {
  const { name = '', iin = '' } = form.people[id] ?? {};
  const field = `iin-${id}`;
  const unnamed: FormError[] = name.trim().length < 3 ? [{ field: `name-${id}`, message: 'apply.error.name' }] : [];
  if (!/^\d{12}$/.test(iin.trim())) return [...unnamed, { field, message: 'apply.error.iin' }];
  const reading = readIin(iin.trim());
  if (!reading.ok) return [...unnamed, { field, text: IIN_TEXTS[reading.code] }];
  if (birthDate !== undefined && isoDay(reading.birthDate) !== birthDate)
    return [...unnamed, { field, message: 'apply.error.birthDate' }];
  if (sex !== undefined && reading.sex !== sex) return [...unnamed, { field, message: 'apply.error.sex' }];
  const others = Object.entries(form.people).filter(([other]) => other !== id);
  const isTaken = others.some(([, person]) => person.iin.trim() === iin.trim());
  return isTaken ? [...unnamed, { field, message: 'apply.error.twice' }] : unnamed;
}

/** Everything that keeps the application from being sent, in the order of the form. */
export function errorsOf(form: ApplyForm, members: readonly Member[]): FormError[] {
  return [
    ...(form.office === '' ? [{ field: 'office', message: 'apply.error.office' } as const] : []),
    ...(form.address.trim().length < 5 ? [{ field: 'address', message: 'apply.error.address' } as const] : []),
    ...(form.phone.trim() === '' || /^\+?[\d ()-]{7,20}$/.test(form.phone.trim())
      ? []
      : [{ field: 'phone', message: 'apply.error.phone' } as const]),
    ...members.flatMap((member) => errorsOfPerson(member, form)),
    ...(form.agreed ? [] : [{ field: 'agreed', message: 'apply.error.agreed' } as const]),
  ];
}

/** The family's answers with names and numbers, as they are sent. The poverty line is published, not stated. */
export function fileToSend(file: FamilyFile, form: ApplyForm): FamilyFile {
  const { figures: _, ...stated } = file;
  const members = stated.members.map(({ name: _name, iin: _iin, ...member }) => {
    const { name = '', iin = '' } = form.people[member.id] ?? {};
    return {
      ...member,
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(iin.trim() === '' ? {} : { iin: iin.trim() }),
    };
  });
  return { ...stated, members };
}

/** The contact as it is sent; undefined as long as there is no address. */
export function contactToSend({ address, phone, addressProtected }: ApplyForm): Contact | undefined {
  if (address.trim().length < 5) return undefined;
  return {
    address: address.trim(),
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(addressProtected ? { addressProtected } : {}),
  };
}

/** The form as it begins, with what is known already. */
export function beginForm(file: FamilyFile, contact: Contact | null, office: string): ApplyForm {
  return {
    office,
    address: contact?.address ?? '',
    phone: contact?.phone ?? '',
    addressProtected: contact?.addressProtected ?? false,
    people: Object.fromEntries(file.members.map(({ id, name = '', iin = '' }) => [id, { name, iin }])),
    agreed: false,
  };
}
