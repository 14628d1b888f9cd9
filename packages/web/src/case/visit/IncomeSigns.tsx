import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { INCOME_KINDS, incomeKinds } from '@tirek/law';
import { useOfficeWords } from '../../language/office/words.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { MemberSelect } from './MemberSelect.tsx';
import { type VisitFieldsProps, withEntry, withoutEntry } from './visit-fields.ts';

/** Signs of an income nobody named: whose, of which kind, and what exactly was seen. A question for later, no verdict. */
export function IncomeSigns({ draft, change, troubles, names }: VisitFieldsProps) {
  const { t, say } = useOfficeWords();
  const { signs } = draft;
  return (
    <div className="stack-small">
      {signs.map((one, i) => {
        const trouble = troubles?.signs.get(i);
        return (
          <EntryFrame
            key={i}
            legend={t('visit.sign.nth', { number: i + 1 })}
            onRemove={() => change({ signs: withoutEntry(signs, i) })}
          >
            <MemberSelect
              names={names}
              value={one.member}
              wrong={trouble === 'member'}
              onChange={(member) => change({ signs: withEntry(signs, i, { member }) })}
            />
            <Select
              label={t('visit.sign.kind')}
              value={one.kind}
              error={trouble === 'kind' && t('visit.choose')}
              onChange={(event) => {
                const kind = incomeKinds.find((known) => known === event.target.value) ?? '';
                change({ signs: withEntry(signs, i, { kind }) });
              }}
            >
              <option value="">{t('visit.choose.option')}</option>
              {incomeKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(INCOME_KINDS[kind])}
                </option>
              ))}
            </Select>
            <TextField
              label={t('visit.sign.seen')}
              description={t('visit.sign.seen.hint')}
              maxLength={4000}
              value={one.sign}
              error={trouble === 'sign' && t('visit.sign.seen.missing')}
              onChange={(event) => change({ signs: withEntry(signs, i, { sign: event.target.value }) })}
            />
          </EntryFrame>
        );
      })}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          onClick={() => change({ signs: [...signs, { member: '', kind: '', sign: '' }] })}
        >
          {t('visit.sign.add')}
        </Button>
      </div>
    </div>
  );
}
