import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OfficeEntry, OfficeView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useOffices } from './use-offices.ts';

const BELOW = { ministry: 'region', region: 'district', district: 'ruralDistrict' } as const;
const NAMES = ['kk', 'ru', 'en'] as const;

function NewOffice({ above }: { readonly above: readonly OfficeView[] }) {
  const { t, say } = useOfficeWords();
  const client = useQueryClient();
  const [parent, setParent] = useState(above[0]?.path ?? '');
  const [kato, setKato] = useState('');
  const [named, setNamed] = useState({ kk: '', ru: '', en: '' });
  const of = above.find(({ path }) => path === parent);
  const kind = of && of.kind !== 'ruralDistrict' ? BELOW[of.kind] : undefined;
  const adding = useMutation({
    mutationFn: (entry: OfficeEntry) => ask<OfficeView>('/v1/offices', { method: 'POST', body: entry }),
    onSuccess: async () => {
      setKato('');
      setNamed({ kk: '', ru: '', en: '' });
      await client.invalidateQueries({ queryKey: ['offices'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (kind) adding.mutate({ parent, kind, kato, named });
  };
  return (
    <form className="card stack-small" onSubmit={submit}>
      <h2 className="aksel-heading aksel-heading--small">{t('offices.new')}</h2>
      <Select label={t('offices.above')} value={parent} onChange={(event) => setParent(event.target.value)}>
        {above.map((office) => (
          <option key={office.path} value={office.path}>
            {say(office.named)}
          </option>
        ))}
      </Select>
      {kind && <p className="quiet">{t('offices.becomes', { kind: t(`officeKind.${kind}`) })}</p>}
      <TextField
        label={t('offices.kato')}
        description={t('offices.kato.hint')}
        inputMode="numeric"
        maxLength={9}
        required
        value={kato}
        onChange={(event) => setKato(event.target.value.replace(/\D/g, ''))}
      />
      {NAMES.map((language) => (
        <TextField
          key={language}
          label={t(`offices.name.${language}`)}
          required
          value={named[language]}
          onChange={(event) => setNamed((now) => ({ ...now, [language]: event.target.value }))}
        />
      ))}
      <ProblemNote error={adding.error} />
      <p role="status" className="quiet">
        {adding.isSuccess && t('office.done')}
      </p>
      <div>
        <Button type="submit" loading={adding.isPending}>
          {t('offices.add')}
        </Button>
      </div>
    </form>
  );
}

/** The tree of offices, and a new one under those of one's territory. */
export function OfficesPage() {
  const { t, say } = useOfficeWords();
  const me = useSignedIn();
  const { all } = useOffices();
  const own = me.office ?? '';
  const above = all.filter(
    ({ path, kind }) => kind !== 'ruralDistrict' && (path === own || path.startsWith(`${own}/`)),
  );
  return (
    <div className="stack">
      <PageHeading title={t('offices.title')} size="medium" />
      <div className="case-columns">
        <div className="list-scroll">
          <table className="list-table list-cards">
            <thead>
              <tr>
                <th scope="col">{t('offices.office')}</th>
                <th scope="col">{t('offices.kind')}</th>
                <th scope="col">{t('offices.kato')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, path, kind, kato, named }) => (
                <tr key={id}>
                  <th scope="row" data-label={t('offices.office')}>
                    <span className={`office-depth-${path.split('/').length}`}>{say(named)}</span>
                  </th>
                  <td data-label={t('offices.kind')}>{t(`officeKind.${kind}`)}</td>
                  <td data-label={t('offices.kato')}>{kato}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <NewOffice above={above} />
      </div>
    </div>
  );
}
