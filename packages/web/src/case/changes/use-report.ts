import type { ChangedFact, ChangeKind, Fact } from '@tirek/casework';
import type { FamilyMember } from '@tirek/family';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { type DayFields, noDay, readDayFields } from '../../check/day-fields.ts';
import { startOf, type Stated } from '../overview/ValueField.tsx';
import { ASKING, FACT_OF, familyNow, joined, left, type Newcomer } from './report-form.ts';

const nobody: Newcomer = { name: '', relation: 'child', birthDate: '', sex: '' };

/** A report as it is being filled in, and the facts it tells once nothing is missing. */
export function useReport(view: CaseView) {
  const [kind, setKind] = useState<ChangeKind>();
  const [from, setFrom] = useState<DayFields>(noDay);
  const [text, setText] = useState('');
  const [member, setMember] = useState('');
  const [fact, setFact] = useState<Fact>('income.wage');
  const [stated, setStated] = useState<Stated>();
  const [newcomer, setNewcomer] = useState(nobody);
  const asking = kind === undefined ? 'words' : ASKING[kind];
  const since = readDayFields(from);

  const choose = (next: ChangeKind): void => {
    const about = FACT_OF[next] ?? 'income.wage';
    setKind(next);
    setFact(about);
    setStated(startOf(about));
    setMember('');
    setNewcomer(nobody);
  };
  const pick = (next: Fact, value: Stated): void => {
    setFact(next);
    setStated(value);
  };

  /** The facts; undefined while something is missing that the kind asks for. */
  const facts = (): readonly ChangedFact[] | undefined => {
    if (!since.ok) return undefined;
    // The file keeps whole members, whoever of them is seen.
    const members = familyNow(view).members as readonly FamilyMember[];
    if (asking === 'words') return [];
    if (asking === 'newcomer') {
      const birthDate = kind === 'birth' ? since.iso : newcomer.birthDate;
      return birthDate === '' ? undefined : [joined(members, { ...newcomer, birthDate })];
    }
    if (asking === 'leaver') return member === '' ? undefined : [left(member)];
    if (asking === 'fact' && member === '') return undefined;
    return stated && [{ fact, member: asking === 'family' ? null : member, value: stated.value }];
  };
  return {
    kind,
    from,
    text,
    member,
    fact,
    stated,
    newcomer,
    asking,
    since,
    choose,
    setFrom,
    setText,
    setMember,
    pick,
    setStated,
    setNewcomer,
    facts,
  };
}
