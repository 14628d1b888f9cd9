import { Select } from '@navikt/ds-react/Select';
import { type FigureEntryText, type FigureStretch, type Region, REGION_CODES, REGIONS } from '@tirek/law';
import { useState } from 'react';
import { compareText } from '../language/compare-text.ts';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { LawLinks } from './LawLinks.tsx';
import { StepChart } from './StepChart.tsx';
import { useWriteFigure } from './write-figure.ts';

const isRegion = (code: string | undefined): code is Region => REGION_CODES.some((c) => c === code);

interface StretchesProps {
  readonly figure: FigureEntryText;
  readonly stretches: readonly FigureStretch[];
  readonly on: string;
}

function Stretches({ figure, stretches, on }: StretchesProps) {
  const { t, day, language } = useWords();
  const write = useWriteFigure();
  return (
    <table className="data-table">
      <caption className="aksel-sr-only">{t('law.figure.table')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {t('law.figure.period')}, {t('law.figure.source').toLowerCase()}
          </th>
          <th scope="col" className="number">
            {t('law.figure.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {stretches.toReversed().map((s) => (
          <tr key={s.from} className={s.from <= on && (s.until === null || on <= s.until) ? 'in-force' : undefined}>
            <th scope="row">
              <strong className="block">
                {s.until === null
                  ? t('law.edition.since', { day: day(s.from) })
                  : t('law.edition.from.to', { from: day(s.from), to: day(s.until) })}
              </strong>
              {s.confidence !== 'unverified' && <cite className="block source">{s.source}</cite>}
              <span className={`small block confidence confidence-${s.confidence}`}>
                {t(`trace.confidence.${s.confidence}`)}, {t('trace.checked', { day: day(s.checkedOn) })}
              </span>
              {/* Notes come in English only. */}
              {language === 'en' && s.note !== undefined && <span className="quiet small block">{s.note}</span>}
            </th>
            <td className="number">
              <strong>{write(figure.kind, s.value)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure of the law or of statistics: its value over time, where it holds, and where it comes from. */
export function FigurePage({ figure, on }: { readonly figure: FigureEntryText; readonly on: string }) {
  const { t, say, language } = useWords();
  const places = [...new Set(figure.stretches.map((s) => s.region))];
  const regions = places
    .filter(isRegion)
    .map((code) => ({ code, name: say(REGIONS[code]) }))
    .sort((a, b) => compareText(language, a.name, b.name));
  const [chosen, setChosen] = useState<string>(places.includes(undefined) ? '' : (regions[0]?.code ?? ''));
  const stretches = figure.stretches.filter((s) => (s.region ?? '') === chosen);
  return (
    <>
      <PageHeading title={say(figure.named)} above={t('word.figure')} />
      {regions.length > 0 && (
        <Select
          className="fit"
          label={t('law.figure.region')}
          value={chosen}
          onChange={(e) => setChosen(e.target.value)}
        >
          {places.includes(undefined) && <option value="">{t('law.figure.region.all')}</option>}
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <section className="card stack-small" aria-labelledby="values">
        <h2 id="values" className="aksel-heading aksel-heading--small">
          {t('law.figure.chart')}
        </h2>
        {stretches.length > 1 && <StepChart figure={figure} stretches={stretches} on={on} />}
        <Stretches figure={figure} stretches={stretches} on={on} />
      </section>
      <LawLinks title={t('law.usedBy')} ids={figure.usedBy} />
    </>
  );
}
