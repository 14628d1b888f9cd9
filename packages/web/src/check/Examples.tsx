import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { examples } from '@tirek/family/examples';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';

const FIRST = 6;

/** Families to look at: one tap opens the ready answer. */
export function Examples() {
  const { t, say, day } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? examples : examples.slice(0, FIRST);
  return (
    <section aria-labelledby="examples" className="examples stack-small">
      <h2 id="examples" className="aksel-heading aksel-heading--medium">
        {t('start.examples')}
      </h2>
      <p className="quiet">{t('start.examples.lead')}</p>
      <ul className="example-list">
        {shown.map((example) => (
          <li key={example.id}>
            <Link to="/" search={{ example: example.id, step: 'result' }} className="example">
              <strong>{say(example.named)}</strong>
              <span>{say(example.story)}</span>
              <span className="quiet example-day">{day(example.on)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {!all && examples.length > FIRST && (
        <Button variant="tertiary" onClick={() => setAll(true)}>
          {t('start.examples.all', { count: examples.length })}
        </Button>
      )}
    </section>
  );
}
