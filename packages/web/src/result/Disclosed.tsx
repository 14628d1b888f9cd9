import { Button } from '@navikt/ds-react/Button';
import type { Assessment } from '@tirek/family';
import { type ComponentType, Suspense, useId, useState } from 'react';
import { Loading } from '../shell/Loading.tsx';

export interface ResultPart {
  readonly assessment: Assessment;
  readonly labels: ReadonlyMap<string, string>;
}

interface DisclosedProps {
  readonly title: string;
  readonly lead: string;
  /** What the button says. */
  readonly open: string;
  /** Fetched when it is first shown. */
  readonly part: ComponentType<ResultPart>;
  readonly props: ResultPart;
}

/** A part of the answer that is fetched and worked out only when somebody wants it. */
export function Disclosed({ title, lead, open: openText, part: Part, props }: DisclosedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="card stack-small disclosed" aria-labelledby={id}>
      <h2 id={id} className="aksel-heading aksel-heading--small">
        {title}
      </h2>
      <p className="quiet">{lead}</p>
      {open ? (
        <Suspense fallback={<Loading />}>
          <Part {...props} />
        </Suspense>
      ) : (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {openText}
        </Button>
      )}
    </section>
  );
}
