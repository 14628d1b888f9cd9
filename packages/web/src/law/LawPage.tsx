import { Search } from '@navikt/ds-react/Search';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { FigureEntryText, RuleEntry } from '@tirek/law';
import type { ReactNode } from 'react';
import { today } from '../check/today.ts';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { DoubtText } from './DoubtText.tsx';
import { editionOn, findInLaw, isRegional, stretchOn } from './law-index.ts';
import { LawDay } from './LawDay.tsx';
import { useWriteFigure } from './write-figure.ts';

const route = getRouteApi('/open/law');

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ id, title, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={id} className="law-group">
      <h2 id={id} className="aksel-heading aksel-heading--small">
        {title} <span className="quiet">({count})</span>
      </h2>
      {children}
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly value?: string;
  readonly faded?: boolean;
}

function Row({ id, name, note, value, faded = false }: RowProps) {
  const search = route.useSearch();
  return (
    <li>
      <Link to="/law/$id" params={{ id }} search={search} className={`law-row ${faded ? 'law-faded' : ''}`}>
        <span className="law-row-name">
          {name}
          <span className="quiet small block">{note}</span>
        </span>
        {value !== undefined && <span className="law-row-value">{value}</span>}
      </Link>
    </li>
  );
}

function RuleRow({ rule, on }: { readonly rule: RuleEntry; readonly on: string }) {
  const { t, say } = useWords();
  const edition = editionOn(rule, on);
  const note = edition ? edition.cites.map((c) => say(c.title)).join('; ') : t('law.notInForce');
  return <Row id={rule.id} name={say(rule.named)} note={note} faded={!edition} />;
}

function FigureRow({ figure, on }: { readonly figure: FigureEntryText; readonly on: string }) {
  const { t, say, day } = useWords();
  const write = useWriteFigure();
  const stretch = stretchOn(figure, on);
  const regional = isRegional(figure);
  const note = stretch
    ? t('law.edition.since', { day: day(stretch.from) })
    : regional
      ? t('law.byRegion')
      : t('law.noValue');
  return (
    <Row
      id={figure.id}
      name={say(figure.named)}
      note={note}
      faded={!stretch && !regional}
      {...(stretch ? { value: write(figure.kind, stretch.value) } : {})}
    />
  );
}

/** Rows in force on the day, and those that are not behind one line. */
function Rows({ now, other }: { readonly now: readonly ReactNode[]; readonly other: readonly ReactNode[] }) {
  const { t } = useWords();
  return (
    <>
      {now.length > 0 && <ul className="law-list">{now}</ul>}
      {other.length > 0 && (
        <details className="data" open={now.length === 0}>
          <summary>
            {t('law.notInForce.many')} ({other.length})
          </summary>
          <ul className="law-list">{other}</ul>
        </details>
      )}
    </>
  );
}

function Rules({ rules, on }: { readonly rules: readonly RuleEntry[]; readonly on: string }) {
  const row = (rule: RuleEntry): ReactNode => <RuleRow key={rule.id} rule={rule} on={on} />;
  const [now, other] = [rules.filter((r) => editionOn(r, on)), rules.filter((r) => !editionOn(r, on))];
  return <Rows now={now.map(row)} other={other.map(row)} />;
}

function Figures({ figures, on }: { readonly figures: readonly FigureEntryText[]; readonly on: string }) {
  const row = (figure: FigureEntryText): ReactNode => <FigureRow key={figure.id} figure={figure} on={on} />;
  const isKnown = (figure: FigureEntryText): boolean => stretchOn(figure, on) !== undefined || isRegional(figure);
  return <Rows now={figures.filter(isKnown).map(row)} other={figures.filter((f) => !isKnown(f)).map(row)} />;
}

/** The whole law the product knows, on a day, with a search over it. */
export function LawPage() {
  const { t, say } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const on = search.on ?? today();
  const find = search.find ?? '';
  const { rules, figures, doubts } = findInLaw(find, say);
  const ofFamily = rules.filter((r) => r.entity === 'family');
  const ofPerson = rules.filter((r) => r.entity === 'person');
  const count = rules.length + figures.length + doubts.length;
  const look = (text: string): void => {
    const { find: _, ...rest } = search;
    void navigate({ to: '/law', search: text === '' ? rest : { ...rest, find: text }, replace: true });
  };
  return (
    <div className="law stack">
      <PageHeading title={t('law.title')} tab={t('shell.law')} />
      <p className="lead">{t('law.lead')}</p>
      <div className="law-tools">
        <Search label={t('law.find')} hideLabel={false} variant="simple" value={find} onChange={look} />
        <LawDay on={on} onChange={(day) => void navigate({ to: '/law', search: { ...search, on: day } })} />
      </div>
      <p role="status" className="quiet">
        {find !== '' && t('law.found', { count })}
      </p>
      {count === 0 && <p>{t('law.nothing')}</p>}
      <Group id="family" title={t('law.rules.family')} count={ofFamily.length}>
        <Rules rules={ofFamily} on={on} />
      </Group>
      <Group id="person" title={t('law.rules.person')} count={ofPerson.length}>
        <Rules rules={ofPerson} on={on} />
      </Group>
      <Group id="figures" title={t('law.figures')} count={figures.length}>
        <Figures figures={figures} on={on} />
      </Group>
      <Group id="doubts" title={t('law.doubts')} count={doubts.length}>
        <ul className="doubts">
          {doubts.map((doubt) => (
            <li key={doubt.id}>
              <details>
                <summary>{say(doubt.question)}</summary>
                <DoubtText doubt={doubt} />
              </details>
            </li>
          ))}
        </ul>
      </Group>
    </div>
  );
}
