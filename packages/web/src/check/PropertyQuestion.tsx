import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import type { Property } from '@tirek/family';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

type Kind = Property['kind'];

/** In the order of how often families have them. */
const KINDS: readonly Kind[] = [
  'car',
  'buildingPlot',
  'tractor',
  'agriculturalMachinery',
  'truck',
  'minibus',
  'bus',
  'specialVehicle',
  'boat',
  'aircraft',
  'commercialPremises',
];
const CAR_COUNTS = [1, 2, 3, 4, 5];

/** What is ticked, as the file states it: only working machines are asked about, so they are stated to work. */
function toProperty(kinds: readonly Kind[], cars: number, grantedFree: boolean): Property[] {
  return kinds.flatMap((kind): Property[] => {
    if (kind === 'car') return Array.from({ length: cars }, () => ({ kind, working: true }));
    if (kind === 'buildingPlot') return [{ kind, grantedFree }];
    return kind === 'commercialPremises' ? [{ kind }] : [{ kind, working: true }];
  });
}

/** Vehicles, machines, plots and premises. An empty answer is an answer: it states that there is nothing. */
export function PropertyQuestion({ onAnswer, ...frame }: AskProps) {
  const { t } = useWords();
  const { check } = useCheck();
  const stated = check.file.property ?? [];
  const [kinds, setKinds] = useState<Kind[]>(() => KINDS.filter((kind) => stated.some((p) => p.kind === kind)));
  const [cars, setCars] = useState(() => Math.max(1, stated.filter((p) => p.kind === 'car').length));
  const [grantedFree, setGrantedFree] = useState(() => stated.some((p) => p.grantedFree === true));
  const next = (): void => {
    const others = stated.filter((p) => !KINDS.includes(p.kind));
    onAnswer({ file: { ...check.file, property: [...toProperty(kinds, cars, grantedFree), ...others] } });
  };
  return (
    <QuestionFrame
      {...frame}
      title={t('property.title')}
      hint={t('property.hint')}
      next={kinds.length === 0 ? t('property.none') : frame.isChange ? t('household.keep') : t('flow.next')}
      onNext={next}
    >
      <CheckboxGroup
        legend={t('property.title')}
        hideLegend
        className="choices"
        value={kinds}
        onChange={(ticked: Kind[]) => setKinds(ticked)}
      >
        {KINDS.map((kind) => (
          <div key={kind} className="choice-with-more">
            <Checkbox value={kind}>{t(`property.${kind}`)}</Checkbox>
            {kind === 'car' && kinds.includes('car') && (
              <Select
                className="choice-more"
                label={t('property.cars')}
                value={cars}
                onChange={(event) => setCars(Number(event.target.value))}
              >
                {CAR_COUNTS.map((count) => (
                  <option key={count}>{count}</option>
                ))}
              </Select>
            )}
          </div>
        ))}
      </CheckboxGroup>
      {kinds.includes('buildingPlot') && (
        <Checkbox checked={grantedFree} onChange={(event) => setGrantedFree(event.target.checked)}>
          {t('property.grantedFree')}
        </Checkbox>
      )}
    </QuestionFrame>
  );
}
