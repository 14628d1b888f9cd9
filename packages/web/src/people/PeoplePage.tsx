import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Tag } from '@navikt/ds-react/Tag';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { StaffList, StaffMember } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { NewPerson } from './NewPerson.tsx';
import { PersonRoles } from './PersonRoles.tsx';
import { STAFF_ROLES } from './staff-roles.ts';

function PersonRow({ person, open, toggle }: { readonly person: StaffMember; readonly open: boolean; toggle(): void }) {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const { name, login, kind, disabled, roles } = person;
  return (
    <>
      <tr>
        <th scope="row" data-label={t('people.name')}>
          <span>
            {name}{' '}
            {disabled && (
              <Tag size="small" variant="outline" data-color="neutral">
                {t('people.disabled')}
              </Tag>
            )}
            {kind === 'client' && (
              <Tag size="small" variant="outline" data-color="info">
                {t('people.client')}
              </Tag>
            )}
          </span>
        </th>
        <td data-label={t('people.login')}>{login ?? t('people.byProvider')}</td>
        <td data-label={t('people.roles')}>
          <span>
            {roles.length === 0 && <span className="quiet">{t('people.noRoles')}</span>}
            {roles.map(({ assignment, role, office }) => (
              <span key={assignment} className="block">
                {t(`role.${role}`)} <span className="quiet">· {nameOf(office)}</span>
              </span>
            ))}
          </span>
        </td>
        <td>
          <Button size="small" variant="tertiary" aria-expanded={open} onClick={toggle}>
            {t('people.change')}
          </Button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <PersonRoles person={person} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Officers of one's territory, what they hold, and how to give and end it. */
export function PeoplePage() {
  const { t } = useOfficeWords();
  const { role } = useSearch({ from: '/signing/office/people' });
  const navigate = useNavigate();
  // Its rows name offices: asked for here, the page comes whole and its heading stays.
  useOffices();
  const staff = usePages<StaffList>(['people', role], (after) => ask(withQuery('/v1/people', { role, after })));
  const [open, setOpen] = useState<string>();
  const people = staff.pages?.flatMap((page) => page.people) ?? [];
  return (
    <div className="stack">
      <PageHeading title={t('people.title')} size="medium" />
      <NewPerson />
      <div className="filters">
        <Select
          label={t('people.role')}
          size="small"
          value={role ?? ''}
          onChange={(event) => {
            const chosen = event.target.value;
            void navigate({ to: '/people', search: chosen === '' ? {} : { role: chosen } });
          }}
        >
          <option value="">{t('people.everyRole')}</option>
          {STAFF_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <ProblemNote error={staff.error} />
      {staff.isPending && <Loading />}
      {staff.isSuccess && people.length === 0 && <p className="empty">{t('people.none')}</p>}
      {people.length > 0 && (
        <div className="list-scroll">
          <table className="list-table list-cards">
            <thead>
              <tr>
                <th scope="col">{t('people.name')}</th>
                <th scope="col">{t('people.login')}</th>
                <th scope="col">{t('people.roles')}</th>
                <th scope="col">
                  <span className="aksel-sr-only">{t('people.change')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow
                  key={person.person}
                  person={person}
                  open={open === person.person}
                  toggle={() => setOpen((now) => (now === person.person ? undefined : person.person))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {staff.hasNextPage && (
        <div>
          <Button variant="secondary" loading={staff.isFetchingNextPage} onClick={() => void staff.fetchNextPage()}>
            {t('office.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
