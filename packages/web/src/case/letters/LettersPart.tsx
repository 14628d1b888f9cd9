import '../case-work.css';
import { CaseDocuments } from '../../documents/CaseDocuments.tsx';
import { useCase } from '../use-case.ts';
import { Letters } from './Letters.tsx';
import { WriteLetter } from './WriteLetter.tsx';

/** Letters to the family, and the files that are kept with the case. */
export function LettersPart() {
  const view = useCase();
  return (
    <div className="case-columns">
      <div className="stack">
        <Letters view={view} />
        <CaseDocuments view={view} />
      </div>
      <div className="stack">
        <WriteLetter view={view} />
      </div>
    </div>
  );
}
