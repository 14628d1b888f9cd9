import { Tag } from '@navikt/ds-react/Tag';
import { type Register, REGISTERS } from '@tirek/casework';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { SystemHealth } from '@tirek/server/contract';
import { VerifyChain } from '../audit/VerifyChain.tsx';
import { momentText } from '../office/moment.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

const COLOUR = { answering: 'success', failing: 'danger', untried: 'neutral' } as const;
const isRegister = (name: string): name is Register => REGISTERS.some((one) => one === name);

function Registers({ registers }: Pick<SystemHealth, 'registers'>) {
  const { t, number } = useOfficeWords();
  return (
    <div className="list-scroll">
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t('system.registers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('system.register')}</th>
            <th scope="col">{t('system.state')}</th>
            <th scope="col">{t('system.lastAnswer')}</th>
            <th scope="col">{t('system.lastFailure')}</th>
            <th scope="col" className="number">
              {t('system.waiting')}
            </th>
          </tr>
        </thead>
        <tbody>
          {registers.map(({ register, state, lastAnswerAt, lastFailureAt, waiting }) => (
            <tr key={register}>
              <th scope="row" data-label={t('system.register')}>
                {isRegister(register) ? t(`register.${register}`) : ''}
              </th>
              <td data-label={t('system.state')}>
                <Tag size="small" variant="moderate" data-color={COLOUR[state]}>
                  {t(`system.state.${state}`)}
                </Tag>
              </td>
              <td data-label={t('system.lastAnswer')}>{lastAnswerAt === null ? '—' : momentText(lastAnswerAt)}</td>
              <td data-label={t('system.lastFailure')}>{lastFailureAt === null ? '—' : momentText(lastFailureAt)}</td>
              <td data-label={t('system.waiting')} className="number">
                {number(waiting)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the system is, for who runs it: registers, work in the background, the audit. No family stands here. */
export function SystemPage() {
  const { t, number } = useOfficeWords();
  const { data } = useSuspenseQuery({
    queryKey: ['system'],
    queryFn: () => ask<SystemHealth>('/v1/health/system'),
    refetchInterval: 15_000,
  });
  const sum = (of: 'queued' | 'active' | 'failed'): string =>
    number(data.jobs.reduce((total, job) => total + job[of], 0));
  return (
    <div className="stack">
      <PageHeading title={t('system.title')} size="medium" />
      <section className="stack-small" aria-labelledby="registers">
        <h2 id="registers" className="aksel-heading aksel-heading--small">
          {t('system.registers')}
        </h2>
        <Registers registers={data.registers} />
      </section>
      <section className="card stack-small" aria-labelledby="jobs">
        <h2 id="jobs" className="aksel-heading aksel-heading--small">
          {t('system.jobs')}
        </h2>
        <dl className="facts">
          <dt>{t('system.queued')}</dt>
          <dd>{sum('queued')}</dd>
          <dt>{t('system.active')}</dt>
          <dd>{sum('active')}</dd>
          <dt>{t('system.failed')}</dt>
          <dd>{sum('failed')}</dd>
        </dl>
      </section>
      <section className="stack-small" aria-labelledby="chain">
        <h2 id="chain" className="aksel-heading aksel-heading--small">
          {t('page.audit')}
        </h2>
        <VerifyChain />
      </section>
    </div>
  );
}
