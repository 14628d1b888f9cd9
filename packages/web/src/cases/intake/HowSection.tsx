import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { BROUGHT_BY, CHANNELS, isWithin } from '@tirek/casework';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { oneOf } from '../../listing/use-filters.ts';
import { useOffices } from '../../offices/use-offices.ts';
import { useSignedIn } from '../../session/use-me.ts';
import type { SectionProps } from './sections.ts';

/** The ways by which a role may bring an application in. */
export const useChannels = () => {
  const { role } = useSignedIn();
  return CHANNELS.filter((channel) => role !== null && BROUGHT_BY[channel].includes(role));
};

/** How the application came, and to which office. */
export function HowSection({ entry, troubles, change, isBegun }: SectionProps & { readonly isBegun: boolean }) {
  const { t, say } = useOfficeWords();
  const check = useWords();
  const me = useSignedIn();
  const channels = useChannels();
  const offices = useOffices().all.filter(({ path }) => isWithin(path, me.office ?? ''));
  return (
    <section className="card stack-small" aria-labelledby="how">
      <h2 id="how" className="aksel-heading aksel-heading--small">
        {t('intake.how')}
      </h2>
      {!isBegun && (
        <RadioGroup
          size="small"
          hideLegend
          legend={t('intake.how')}
          value={entry.channel}
          onChange={(value: string) => change({ channel: oneOf(CHANNELS, value) ?? entry.channel })}
        >
          {channels.map((channel) => (
            <Radio key={channel} value={channel}>
              {t(`intake.channel.${channel}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {!isBegun && entry.channel === 'paper' && <p className="note">{t('intake.paper.next')}</p>}
      <div className="intake-grid">
        {!isBegun && entry.channel === 'paper' && (
          <TextField
            size="small"
            label={t('intake.received')}
            description={t('intake.received.hint')}
            name="receivedOn"
            autoComplete="off"
            value={entry.receivedOn}
            error={troubles.has('receivedOn') && t('intake.day.wrong')}
            onChange={(event) => change({ receivedOn: event.target.value })}
          />
        )}
        {!isBegun && entry.channel === 'proactive' && (
          <TextField
            size="small"
            label={t('intake.consent')}
            description={t('intake.day.hint')}
            name="consentOn"
            autoComplete="off"
            value={entry.consentOn}
            error={troubles.has('consentOn') && t('intake.day.wrong')}
            onChange={(event) => change({ consentOn: event.target.value })}
          />
        )}
        {!isBegun && (
          <Select
            size="small"
            label={t('intake.office')}
            value={entry.office}
            onChange={(event) => change({ office: event.target.value })}
          >
            {offices.map(({ path, named }) => (
              <option key={path} value={path}>
                {say(named)}
              </option>
            ))}
          </Select>
        )}
        <Select
          size="small"
          label={t('intake.settlement')}
          value={entry.settlement}
          onChange={(event) => change({ settlement: oneOf(['urban', 'rural'] as const, event.target.value) ?? '' })}
        >
          <option value="">{t('intake.notSaid')}</option>
          <option value="urban">{check.t('settlement.urban')}</option>
          <option value="rural">{check.t('settlement.rural')}</option>
        </Select>
      </div>
    </section>
  );
}
