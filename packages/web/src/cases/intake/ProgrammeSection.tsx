import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { type Programme, type ProgrammeId, programmeIds, PROGRAMMES } from '@tirek/law';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { oneOf } from '../../listing/use-filters.ts';
import type { SectionProps } from './sections.ts';

/** What could be applied for on a day. */
function programmesOn(on: string): ProgrammeId[] {
  return programmeIds.filter((id) => {
    const { editions, until }: Programme = PROGRAMMES[id];
    return (editions[0]?.from ?? '') <= on && (until === undefined || on <= until);
  });
}

/** Where more than one kind of help could be applied for on the day, the family chooses, and is told what each means. */
export function ProgrammeSection({
  entry,
  change,
  on,
}: Pick<SectionProps, 'entry' | 'change'> & { readonly on: string }) {
  const { t } = useOfficeWords();
  const check = useWords();
  const choices = [...new Set([...programmesOn(on), entry.programme])];
  if (choices.length === 1) return null;
  return (
    <section className="card stack-small" aria-label={t('intake.programme')}>
      <RadioGroup
        size="small"
        legend={t('intake.programme')}
        description={t('intake.programme.lead')}
        value={entry.programme}
        onChange={(value: string) => change({ programme: oneOf(programmeIds, value) ?? entry.programme })}
      >
        {choices.map((id) => (
          <Radio key={id} value={id} description={t(`intake.programme.${id}`)}>
            {check.t(`programme.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
    </section>
  );
}
