import type { Objectionable } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import type { OfficeSpeech } from '../../language/office/words.tsx';

/** What is objected to, with its day: "to the sanction of 12.09.2018". */
export function aboutText(
  against: Objectionable,
  { decision, sanctions }: Pick<CaseView, 'decision' | 'sanctions'>,
  { t, day }: Pick<OfficeSpeech, 't' | 'day'>,
): string {
  const dated = (on: string | undefined): string => (on === undefined ? t('office.unknown') : day(on));
  switch (against.kind) {
    case 'decision':
      return t('objection.about.decision', { day: dated(decision?.made[against.decision]?.on) });
    case 'sanction':
      return t('objection.about.sanction', {
        day: dated(sanctions?.imposed.find(({ id }) => id === against.sanction)?.imposedOn),
      });
    case 'debt':
      return t('objection.about.debt');
  }
}

/** What can be objected to now: the last decision, sanctions that stand, debts that are owed; not what an objection is open to. */
export function objectionables({ decision, sanctions, debts, objections }: CaseView): readonly Objectionable[] {
  const made = decision?.made.length ?? 0;
  const all: Objectionable[] = [
    ...(sanctions?.imposed ?? []).flatMap(({ id, lifted }) =>
      lifted ? [] : [{ kind: 'sanction', sanction: id } as const],
    ),
    ...(made > 0 ? [{ kind: 'decision', decision: made - 1 } as const] : []),
    ...(debts ?? []).flatMap(({ debt, establishedOn, endedOn }) =>
      establishedOn !== null && endedOn === null ? [{ kind: 'debt', debt } as const] : [],
    ),
  ];
  const open = (objections ?? [])
    .filter(({ decided }) => decided === null)
    .map(({ against }) => JSON.stringify(against));
  return all.filter((one) => !open.includes(JSON.stringify(one)));
}
