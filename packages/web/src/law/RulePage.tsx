import { Tag } from '@navikt/ds-react/Tag';
import { useNavigate } from '@tanstack/react-router';
import { type EditionEntry, PROGRAMMES, type RuleEntry } from '@tirek/law';
import { catalogue } from '@tirek/law';
import { useWords } from '../language/words.tsx';
import { Cite } from '../result/Reasons.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { DoubtText } from './DoubtText.tsx';
import { FormulaTree } from './FormulaTree.tsx';
import { dayBefore, editionOn } from './law-index.ts';
import { LawDay } from './LawDay.tsx';
import { LawLinks } from './LawLinks.tsx';

interface EditionsProps {
  readonly rule: RuleEntry;
  readonly shown: EditionEntry | undefined;
  onShow(on: string): void;
}

/** The life of a rule, newest first: when each edition began, by which article, and which one is shown. */
function Editions({ rule, shown, onShow }: EditionsProps) {
  const { t, say, day } = useWords();
  return (
    <section className="card stack-small" aria-labelledby="editions">
      <h2 id="editions" className="aksel-heading aksel-heading--small">
        {t('law.editions')}
      </h2>
      <ol className="timeline">
        {rule.editions.map((edition, i) => {
          const newer = rule.editions[i - 1];
          const from = day(edition.from);
          const time = newer
            ? t('law.edition.from.to', { from, to: day(dayBefore(newer.from)) })
            : t('law.edition.since', { day: from });
          return (
            <li key={edition.from} className={edition === shown ? 'timeline-here' : undefined}>
              <button
                type="button"
                className="text-button"
                aria-current={edition === shown ? 'true' : undefined}
                onClick={() => onShow(edition.from)}
              >
                {time}
              </button>
              <span className="quiet small block">
                {edition.repealed ? t('law.edition.repealed') : edition.cites.map((c) => say(c.title)).join('; ')}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Doubts({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords();
  const doubts = catalogue().doubts.filter((d) => ids.includes(d.id));
  if (doubts.length === 0) return null;
  return (
    <section className="card stack-small doubt-card" aria-labelledby="doubts">
      <h2 id="doubts" className="aksel-heading aksel-heading--small">
        {t('law.doubts')}
      </h2>
      {doubts.map((doubt) => (
        <DoubtText key={doubt.id} doubt={doubt} question />
      ))}
    </section>
  );
}

/** One rule: plain words, its articles, its editions over time, how it is worked out, and what is unclear. */
export function RulePage({ rule, on }: { readonly rule: RuleEntry; readonly on: string }) {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const edition = editionOn(rule, on);
  const show = (day: string): void =>
    void navigate({ to: '/law/$id', params: { id: rule.id }, search: { on: day }, resetScroll: false });
  return (
    <>
      <PageHeading title={say(rule.named)} />
      <p className="tags">
        {rule.programmes.map((id) => (
          <Tag key={id} size="small" variant="moderate" data-color="neutral">
            {say(PROGRAMMES[id as keyof typeof PROGRAMMES].named)}
          </Tag>
        ))}
      </p>
      {rule.plain && <p className="lead">{say(rule.plain)}</p>}
      <LawDay key={on} on={on} onChange={show} />
      <div className="law-columns">
        <div className="stack">
          <section className="card stack-small" aria-labelledby="formula">
            <h2 id="formula" className="aksel-heading aksel-heading--small">
              {t('law.formula')}
            </h2>
            {edition?.formula ? <FormulaTree formula={edition.formula} rule={rule} /> : <p>{t('law.notInForce')}</p>}
          </section>
          <Doubts ids={rule.doubts} />
        </div>
        <div className="stack">
          {edition && (
            <section className="card stack-small" aria-labelledby="cites">
              <h2 id="cites" className="aksel-heading aksel-heading--small">
                {t('law.cites')}
              </h2>
              <ul className="law-links">
                {edition.cites.map((citation) => (
                  <li key={`${citation.act}/${citation.article}/${citation.paragraph ?? ''}`}>
                    <Cite citation={citation} />
                    <span className="quiet small block">{say(citation.actNamed)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Editions rule={rule} shown={edition} onShow={show} />
          <LawLinks title={t('law.uses')} ids={[...rule.uses, ...rule.figures]} />
          <LawLinks title={t('law.facts')} ids={rule.facts} />
          <LawLinks title={t('law.usedBy')} ids={rule.usedBy} />
        </div>
      </div>
    </>
  );
}
