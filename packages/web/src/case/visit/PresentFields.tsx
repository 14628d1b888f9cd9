import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { memberLine } from '../member-names.ts';
import type { VisitFieldsProps } from './visit-fields.ts';

/** Who was found to live there: each member is ticked by hand, none beforehand. */
export function PresentFields({
  draft,
  change,
  troubles,
  view,
  names,
}: VisitFieldsProps & { readonly view: CaseView }) {
  const words = useOfficeWords();
  const { t } = words;
  const { members = [] } = view.family;
  const atHome = members.filter(({ away = 'no' }) => away === 'no');
  return (
    <CheckboxGroup
      legend={t('visit.present')}
      description={t('visit.present.hint')}
      className="choices"
      value={[...draft.present]}
      error={troubles?.present && t('visit.present.missing')}
      onChange={(present: string[]) => change({ present })}
    >
      {atHome.map((member) => (
        <Checkbox key={member.id} value={member.id} description={memberLine(member, view.applicationDay ?? '', words)}>
          {names.get(member.id)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
