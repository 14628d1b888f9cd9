import { Select } from '@navikt/ds-react/Select';
import { REGION_CODES, type Region, REGIONS } from '@tirek/law';
import { useRef, useState } from 'react';
import { compareText } from '../language/compare-text.ts';
import { useWords } from '../language/words.tsx';
import { regionOf } from './region-names.ts';
import { StepFrame } from './StepFrame.tsx';
import { useCheck } from './use-check.ts';
import { WhenLine } from './WhenLine.tsx';

const isRegion = (value: string): value is Region => REGION_CODES.some((code) => code === value);
/** Where the family lives. */
export function WhereStep() {
  const { t, say, language } = useWords();
  const { check, change, go } = useCheck();
  // A file may name any place; the list holds regions.
  const [chosen, setChosen] = useState<string>(regionOf(check.file.territory ?? '') ?? '');
  const [missing, setMissing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const regions = REGION_CODES.map((code) => ({ code, name: say(REGIONS[code]) })).sort((a, b) =>
    compareText(language, a.name, b.name),
  );
  const next = (): void => {
    if (!isRegion(chosen)) {
      setMissing(true);
      select.current?.focus();
      return;
    }
    change((c) => ({ ...c, file: { ...c.file, territory: chosen } }));
    go({ step: check.file.members.length > 0 ? 'ask' : 'who' });
  };
  return (
    <StepFrame stage="where" title={t('where.title')} next={t('flow.next')} onNext={next} after={<WhenLine />}>
      <Select
        ref={select}
        label={t('where.region')}
        description={t('where.why')}
        value={chosen}
        error={missing && t('where.missing')}
        onChange={(event) => {
          setChosen(event.target.value);
          setMissing(false);
        }}
      >
        <option value="">{t('where.choose')}</option>
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </StepFrame>
  );
}
