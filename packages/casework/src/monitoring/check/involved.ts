import type { CaseState } from '../../case-state.ts';

/**
 * Everybody who had a part in a case and may therefore not check it: who reckoned, proposed, decided, corrected, visited or
 * voted, who was recused as kin or neighbour, and the applicant.
 */
export function involvedInCase({ application, visit, commission, decision, recommendations }: CaseState): string[] {
  const { determination, proposal, made, corrections } = decision;
  const recused = [commission.open, commission.conclusion?.sitting].flatMap(
    (sitting) => sitting?.recused.map(({ member }) => member) ?? [],
  );
  const persons = [
    application?.applicant,
    determination?.by,
    proposal?.by,
    ...made.flatMap(({ by, proposedBy }) => [by, proposedBy]),
    ...corrections.map(({ by }) => by),
    ...visit.visitors,
    ...commission.voters,
    ...recused,
    ...recommendations.flatMap(({ votes }) => votes.map(({ member }) => member)),
  ];
  return [...new Set(persons.filter((person) => person !== undefined))];
}
