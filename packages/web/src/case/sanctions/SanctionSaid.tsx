import type { Sanction } from '@tirek/casework';
import { useOfficeWords } from '../../language/office/words.tsx';
import { monthText } from '../../office/month.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { CitesOf } from './CitesOf.tsx';

/** What a sanction is: which, for which months, what it takes, by which article. */
export function SanctionSaid({ sanction }: { readonly sanction: Omit<Sanction, 'id'> }) {
  const { t, language } = useOfficeWords();
  const { kind, from, to, amountBefore, amountAfter, cites } = sanction;
  const said = monthText(language, from);
  return (
    <div className="stack-small">
      <p>
        <strong>{t(`sanction.kind.${kind}`)}</strong>
        {' · '}
        {t(to === null ? 'sanction.fromMonth' : 'sanction.oneMonth', { month: said })}
      </p>
      <BeforeAfter before={amountBefore} after={amountAfter} />
      <p>
        <CitesOf ids={cites} />
      </p>
    </div>
  );
}
