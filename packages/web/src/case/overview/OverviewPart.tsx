import '../../listing/listing.css';
import '../case-work.css';
import './overview.css';
import { useState } from 'react';
import { useSignedIn } from '../../session/use-me.ts';
import { offered, useCase } from '../use-case.ts';
import { Awaited } from './Awaited.tsx';
import { CaseActs } from './CaseActs.tsx';
import { ContactCard } from './ContactCard.tsx';
import { CaseDocuments } from '../../documents/CaseDocuments.tsx';
import { Doubts } from './Doubts.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { FactsTable } from './FactsTable.tsx';
import { FamilyCard } from './FamilyCard.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import { RelatedCard } from './RelatedCard.tsx';

/** The family and its facts: what stands in the way first, then what every source tells, then what can be done. */
export function OverviewPart() {
  const view = useCase();
  const { may } = useSignedIn();
  // Whoever was here while it was a draft has just seen it submitted.
  const [wasDraft] = useState(view.phase === 'draft');
  const submitted = wasDraft && view.registeredDay !== null;
  // To hand the file on is what comes next; to withdraw it is there for the rare family that wishes so.
  const refers = offered(view, 'referToCommission') !== undefined;
  return (
    <div className="case-columns">
      <div className="stack">
        {view.phase === 'draft' && <DraftPanel view={view} />}
        {submitted && <ReceiptCard view={view} isNew />}
        <Doubts view={view} />
        {refers && <CaseActs view={view} />}
        <FactsTable view={view} />
        <Awaited view={view} />
        <CaseDocuments view={view} />
        {!refers && <CaseActs view={view} />}
      </div>
      <div className="stack">
        <FamilyCard view={view} />
        <ContactCard view={view} />
        {!submitted && <ReceiptCard view={view} isNew={false} />}
        {may.includes('searchFamilies') && <RelatedCard view={view} />}
      </div>
    </div>
  );
}
