import { Select } from '@navikt/ds-react/Select';
import { useQuery } from '@tanstack/react-query';
import type { FamilyFile } from '@tirek/family';
import type { OfficeList, OfficeView } from '@tirek/server/contract';
import { compareText } from '../language/compare-text.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';

interface OfficeChoiceProps {
  readonly file: FamilyFile;
  readonly value: string;
  readonly error: string | undefined;
  onChange(office: string): void;
}

const isOpenTo = ({ kind }: OfficeView): boolean => kind === 'district' || kind === 'ruralDistrict';
/** The first two digits of a KATO code are the region. */
const isSameRegion = ({ kato }: OfficeView, territory: string | undefined): boolean =>
  territory !== undefined && kato.startsWith(territory.slice(0, 2));

/** Where the application goes: a centre of a town or district, or a rural akim; those of the family's region first. */
export function OfficeChoice({ file, value, error, onChange }: OfficeChoiceProps) {
  const { t, say, language } = useOfficeWords();
  const offices = useQuery({ queryKey: ['offices'], queryFn: () => ask<OfficeList>('/v1/offices') });
  const all = offices.data?.offices ?? [];
  const open = all.filter(isOpenTo);
  const near = open.filter((office) => isSameRegion(office, file.territory));
  const nameOf = (path: string | null): string => {
    const office = all.find((one) => one.path === path);
    return office ? say(office.named) : '';
  };
  const choices = (near.length > 0 ? near : open)
    .map((office) => ({
      path: office.path,
      text: `${say(office.named)} · ${nameOf(office.path.replace(/\/[^/]+$/, ''))}`,
    }))
    .toSorted((a, b) => compareText(language, a.text, b.text));
  return (
    <section className="card stack-small" aria-labelledby="apply-office">
      <h2 id="apply-office" className="aksel-heading aksel-heading--small">
        {t('apply.where')}
      </h2>
      <ProblemNote error={offices.error} />
      <Select
        id="office"
        label={t('apply.office')}
        description={t('apply.office.hint')}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('apply.office.choose')}</option>
        {choices.map(({ path, text }) => (
          <option key={path} value={path}>
            {text}
          </option>
        ))}
      </Select>
    </section>
  );
}
