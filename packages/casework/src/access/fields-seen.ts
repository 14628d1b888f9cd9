import type { Actor } from '../actor.ts';
import { officeAbove } from '../office-path.ts';
import { type Action, findAccess } from './access.ts';
import type { FieldGroup } from './fields.ts';
import type { Subject } from './scope.ts';

/** Steps of the path of an office that has consultants and a decision-maker of its own: country, region, district. */
const STEPS_OF_A_DISTRICT = 3;

/** Whether an office works on the case: the case's own, or the district above a rural one, which has no consultants. */
function worksOn(office: string, caseOffice: string): boolean {
  const isDistrict = office.split('/').length >= STEPS_OF_A_DISTRICT;
  return office === caseOffice || (isDistrict && office === officeAbove(caseOffice));
}

/** Whether somebody may know where a protected family is: the family, who visits it, and who must write to it. */
function seesProtected({ person, role, office }: Actor, subject: Subject): boolean {
  switch (role) {
    case 'citizen':
      return person === subject.applicant;
    case 'assistant':
      return subject.visitors.includes(person);
    case 'ruralAkim':
      return office === subject.office;
    case 'consultant':
    case 'decisionMaker':
      return worksOn(office, subject.office);
    default:
      return false;
  }
}

/** The groups of fields of one case that somebody sees: those of their role, without the contact of a protected family. */
export function fieldsSeen(
  actor: Actor,
  action: Action,
  subject: Subject & { readonly addressProtected: boolean },
): readonly FieldGroup[] {
  const fields = findAccess(actor.role, action)?.fields ?? [];
  if (!subject.addressProtected || seesProtected(actor, subject)) return fields;
  return fields.filter((group) => group !== 'contact');
}
