import '../listing/listing.css';
import './figures.css';
import { Select } from '@navikt/ds-react/Select';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ExitFigures } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

const GROUPINGS = ['none', 'office', 'kind', 'composition'] as const;
const HUNDRED = 100;

type Group = ExitFigures['groups'][number];
type Definition = ExitFigures['definitions'][number];

/** The share of one figure in the one it is a part of, whole per cent; undefined where either is hidden or nothing. */
function shareOf({ counts }: Group, { id, of }: Definition): number | undefined {
  const [part, whole] = [counts[id], of === null ? null : counts[of]];
  return part === null || part === undefined || whole === null || whole === undefined || whole === 0
    ? undefined
    : Math.round((part * HUNDRED) / whole);
}

function Value({ group, figure }: { readonly group: Group; readonly figure: Definition }) {
  const { t, number, percent } = useOfficeWords();
  const value = group.counts[figure.id];
  const share = shareOf(group, figure);
  if (value === null || value === undefined) return <span className="quiet">{t('exitFigures.few')}</span>;
  return (
    <span>
      <strong>{number(value)}</strong>
      {share !== undefined && <span className="quiet"> · {percent(share / HUNDRED)}</span>}
    </span>
  );
}

function useGroupName(): (by: string, group: string | null) => string {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  return (by, group) => {
    if (group === null) return t('exitFigures.all');
    if (by === 'office') return nameOf(group);
    const kind = oneOf(['conditional', 'unconditional', 'none'] as const, group);
    if (by === 'kind') return kind ? t(`exits.kind.${kind}`) : t('exits.kind.refused');
    const composition = oneOf(['noChildren', 'children', 'manyChildren'] as const, group);
    return composition ? t(`exitFigures.group.${composition}`) : group;
  };
}

function Row({
  figure,
  figures,
  by,
}: {
  readonly figure: Definition;
  readonly figures: ExitFigures;
  readonly by: string;
}) {
  const { t, say, day } = useOfficeWords();
  const { may } = useSignedIn();
  const nameOf = useGroupName();
  const whole = figures.definitions.find(({ id }) => id === figure.of);
  const cases = withQuery('/exits/cases', { figure: figure.id, from: figures.from, to: figures.to });
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>
            {say(figure.named)}
            {whole && (
              <span className="quiet small">
                {' '}
                {t('exitFigures.ofWhich', { whole: say(whole.named).toLowerCase() })}
              </span>
            )}
          </summary>
          <p className="small">
            {say(figure.text)}
            <br />
            <span className="quiet">
              {t('exitFigures.version', { version: figure.version, day: day(figure.since) })}
            </span>
          </p>
          {may.includes('readExits') && (
            <p className="small">
              <Link to={cases} className="aksel-link">
                {t('exitFigures.cases')}
              </Link>
            </p>
          )}
        </details>
      </th>
      {figures.groups.map((group) => (
        <td key={group.group ?? ''} data-label={nameOf(by, group.group)} className="nowrap">
          <Value group={group} figure={figure} />
        </td>
      ))}
    </tr>
  );
}

/** From the application to not coming back: each figure with its definition under it. */
export function ExitFiguresPage() {
  const { t, day } = useOfficeWords();
  useOffices();
  const nameOf = useGroupName();
  const [filters, change] = useFilters();
  const by = oneOf(GROUPINGS, filters['by']) ?? 'none';
  const asked = { by, from: filters['from'], to: filters['to'] };
  const { data } = useSuspenseQuery({
    queryKey: ['exits', 'figures', asked],
    queryFn: () => ask<ExitFigures>(withQuery('/v1/exits/figures', asked)),
  });
  return (
    <div className="stack-small">
      <PageHeading title={t('exitFigures.title')} size="medium" />
      <p className="quiet">{t('exitFigures.lead', { from: day(data.from), to: day(data.to), day: day(data.asOf) })}</p>
      <div className="filters">
        <Select
          size="small"
          label={t('exitFigures.by')}
          value={by}
          onChange={(event) => change({ by: event.target.value === 'none' ? '' : event.target.value })}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {t(`exitFigures.by.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="list-scroll">
        <table className="list-table list-cards exit-figures">
          <caption className="aksel-sr-only">{t('exitFigures.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('exitFigures.definition')}</th>
              {data.groups.map(({ group }) => (
                <th key={group ?? ''} scope="col">
                  {nameOf(by, group)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.definitions.map((figure) => (
              <Row key={figure.id} figure={figure} figures={data} by={by} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
