import { useOfficeWords } from '../../language/office/words.tsx';

interface BeforeAfterProps {
  /** Tenge a month. */
  readonly before: number;
  readonly after: number;
}

/** What a sanction takes, as a picture: the whole, what is taken off its end, what stays. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const { t, tenge } = useOfficeWords();
  const share = before === 0 ? 0 : (after / before) * 100;
  const bars = [
    { name: t('sanction.before'), amount: tenge(before), from: 0, width: 100, tone: 'whole' },
    { name: t('sanction.cut'), amount: tenge(before - after), from: share, width: 100 - share, tone: 'cut' },
    { name: t('sanction.after'), amount: tenge(after), from: 0, width: share, tone: 'kept' },
  ] as const;
  return (
    <dl className="before-after">
      {bars.map(({ name, amount, from, width, tone }) => (
        <div key={tone} className={`before-after-row before-after-${tone}`}>
          <dt>{name}</dt>
          <dd>
            <span className="before-after-track" aria-hidden>
              <span className="before-after-bar" style={{ insetInlineStart: `${from}%`, width: `${width}%` }} />
            </span>
            <span className="before-after-amount">{amount}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
