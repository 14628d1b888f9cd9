import { Tag } from '@navikt/ds-react/Tag';
import { Link } from '@tanstack/react-router';
import type { Assessment } from '@tirek/family';
import { examples } from '@tirek/family/examples';
import { regionNames } from '../check/region-names.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';
import { Apply, useMayApply } from './Apply.tsx';
import { Cites } from './Reasons.tsx';
import { Announced } from '../shell/Announced.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';

function ExampleNote() {
  const { t, say } = useWords();
  const { check } = useCheck();
  const example = examples.find((e) => e.id === check.example);
  if (!example) return null;
  return (
    <div className="example-note">
      <p>
        <strong>
          {t('result.example')}: {say(example.named)}.
        </strong>{' '}
        {say(example.story)}
      </p>
      <Link to="/" search={{}} className="aksel-link no-print">
        {t('result.example.own')}
      </Link>
    </div>
  );
}

function Where({ assessment }: { readonly assessment: Assessment }) {
  const { t, say, longDay, day } = useWords();
  const { check } = useCheck();
  const region = check.file.territory === undefined ? undefined : regionNames(check.file.territory);
  const parts = [
    t(`programme.${assessment.programme}`),
    longDay(assessment.on),
    ...(region ? [say(region)] : []),
    t('result.edition', { day: day(assessment.edition) }),
  ];
  return <p className="quiet">{parts.join(' · ')}</p>;
}

function Sum({ assessment }: { readonly assessment: Assessment }) {
  const { t, tenge } = useWords();
  const { amount, kind, answer } = assessment;
  const mayApply = useMayApply();
  return (
    <div className="card sum">
      <p className="sum-label">{t('result.monthly')}</p>
      <p className="sum-amount">{tenge(amount.total)}</p>
      {amount.childSupplement > 0 && (
        <p className="quiet">{t('result.ofIt.supplement', { amount: tenge(amount.childSupplement) })}</p>
      )}
      {kind && <p>{t(`result.kind.${kind}.plain`)}</p>}
      {amount.lumpSum !== undefined && amount.lumpSum > 0 && (
        <p>{t('result.lumpSum', { amount: tenge(amount.lumpSum) })}</p>
      )}
      {mayApply && <Apply answer={answer} />}
    </div>
  );
}

/** The answer in one look: entitled or not, which kind, how much. */
export function Verdict({ assessment }: { readonly assessment: Assessment }) {
  const { t, tenge, say } = useWords();
  const { check } = useCheck();
  const { answer, kind, amount, reasons } = assessment;
  const spoken = answer === 'entitled' ? `${t(`result.${answer}`)}: ${tenge(amount.total)}` : t(`result.${answer}`);
  const refused = answer === 'notEntitled' ? reasons : [];
  return (
    <div className="verdict stack-small">
      <ExampleNote />
      {kind && (
        <div>
          <Tag variant="moderate" data-color="accent" size="small">
            {t(`result.kind.${kind}`)}
          </Tag>
        </div>
      )}
      <PageHeading title={t(`result.${answer}`)} />
      {answer !== 'undetermined' && check.asked.length > 0 && <p className="quiet no-print">{t('flow.done')}</p>}
      <Where assessment={assessment} />
      <Announced text={spoken} />
      {answer === 'entitled' && <Sum assessment={assessment} />}
      {refused.length > 0 && (
        <ul className="refused card">
          {refused.map((reason) => (
            <li key={`${reason.code} ${reason.member ?? ''}`}>
              <p>{say(reason.text)}</p>
              <Cites keys={reason.cites} citations={assessment.citations} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
