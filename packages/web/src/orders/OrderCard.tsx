import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isWithin, SHORTEST_REASON } from '@tirek/casework';
import type { OrderDone, OrderList } from '@tirek/server/contract';
import { type FormEvent, useId, useRef, useState } from 'react';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { standingOf } from './order-form.ts';

type Order = OrderList['orders'][number];

/** Ending an order before its time, with a reason. */
function EndOrder({ order }: { readonly order: Order }) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const ending = useMutation({
    mutationFn: () =>
      ask<OrderDone>(`/v1/commission-orders/${order.id}/end`, {
        method: 'POST',
        body: { reason: reason.trim() },
        key: key.current,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['orders'] }),
    onError: () => {
      key.current = crypto.randomUUID();
    },
  });
  const isShort = reason.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort) ending.mutate();
  };
  if (!open)
    return (
      <div className="actions">
        <Button variant="tertiary" onClick={() => setOpen(true)}>
          {t('order.end.of', { number: order.number })}
        </Button>
      </div>
    );
  return (
    <form
      className="act-form stack-small"
      onSubmit={submit}
      noValidate
      aria-label={t('order.end.of', { number: order.number })}
    >
      <p>{t('order.end.explained')}</p>
      <Textarea
        label={t('office.reason')}
        description={t('office.reason.hint')}
        minRows={2}
        value={reason}
        error={tried && isShort && t('act.reason.short')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNote error={ending.error} />
      <div className="actions">
        <Button type="submit" variant="danger" loading={ending.isPending}>
          {t('order.end')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface OrderCardProps {
  readonly order: Order;
  readonly names: OrderList['names'];
}

const COLOUR = { inForce: 'success', later: 'info', over: 'neutral', ended: 'warning' } as const;

/** One order: its number and level, the term, everybody it names, how it stands today. */
export function OrderCard({ order, names }: OrderCardProps) {
  const { t, day, number } = useOfficeWords();
  const me = useSignedIn();
  const id = useId();
  const standing = standingOf(order, today());
  const namesOf = (people: readonly string[]): string =>
    people.flatMap((person) => names[person] ?? []).join(', ') || t('office.none');
  const mayEnd =
    me.may.includes('endOrder') &&
    isWithin(order.office, me.office ?? '') &&
    (standing === 'inForce' || standing === 'later');
  return (
    <li className="card stack-small" aria-labelledby={id}>
      <h2 id={id} className="aksel-heading aksel-heading--small">
        {t(`order.level.${order.level}`)}
      </h2>
      <p className="actions">
        <Tag variant="moderate" size="small" data-color={COLOUR[standing]}>
          {order.endedOn === null
            ? t(`order.standing.${standing === 'ended' ? 'over' : standing}`)
            : t('order.standing.ended', { day: day(order.endedOn) })}
        </Tag>
        <span>{t('order.numbered', { number: order.number })}</span>
      </p>
      <dl className="facts">
        <dt>{t('order.term')}</dt>
        <dd>
          {day(order.from)} – {day(order.to)}
        </dd>
        <dt>{t('order.chair')}</dt>
        <dd>{namesOf([order.chair])}</dd>
        <dt>{t('order.members')}</dt>
        <dd>{namesOf(order.members.filter((person) => person !== order.chair))}</dd>
        <dt>{t('order.substitutes')}</dt>
        <dd>{namesOf(order.substitutes)}</dd>
        <dt>{t('order.secretary')}</dt>
        <dd>{namesOf([order.secretary])}</dd>
        <dt>{t('order.quorum')}</dt>
        <dd>{number(order.quorum)}</dd>
      </dl>
      {mayEnd && <EndOrder order={order} />}
    </li>
  );
}
