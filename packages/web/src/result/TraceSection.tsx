import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import { TraceContext, type Traced } from './trace-context.ts';
import { TraceStep } from './TraceStep.tsx';

/** The whole calculation as a tree: every number opens to what it was made of, down to answers and figures of law. */
export function TraceSection({ assessment, labels, originOf }: Traced) {
  const { t } = useWords();
  // One place for all branches, so that opening a line deep inside renders nothing else again.
  const [context] = useState(() => ({ assessment, labels, originOf }));
  const { trace } = assessment;
  return (
    <TraceContext value={context.assessment === assessment ? context : { assessment, labels, originOf }}>
      <ul className="trace" aria-label={t('trace.title')}>
        {trace.roots.map((key) => (
          <li key={key}>
            <TraceStep id={key} />
          </li>
        ))}
      </ul>
    </TraceContext>
  );
}
