import type { CaseState } from '../case-state.ts';
import { type Context, happened, type Outcome } from '../context.ts';
import type { Command } from '../handler.ts';
import { refuse, type Refused } from '../refusal.ts';
import { applicantMember } from './basis.ts';
import { contractSigningText, contractText } from './contract-text.ts';
import type { ContractEvent, Party } from './events.ts';
import type { ContractSignature, ContractVersion } from './state.ts';

type Found = { readonly ok: true; readonly version: ContractVersion } | Refused;

/** The version that waits for signatures: the last one, as long as somebody has not signed it. */
function findUnsigned({ contract, changes }: CaseState, version: number, party: Party): Found {
  if (changes.ended) return refuse({ code: 'contract.over', day: changes.ended.from });
  const last = contract.versions.at(-1);
  if (!last) return refuse({ code: 'contract.noVersion' });
  if (last.version !== version) return refuse({ code: 'contract.otherVersion' });
  if (!last.parties.includes(party)) return refuse({ code: 'contract.notParty' });
  return last.signatures.some((one) => one.party === party)
    ? refuse({ code: 'contract.signedAlready' })
    : { ok: true, version: last };
}

/** The signature, and with the last one the conclusion. */
function signed(
  version: ContractVersion,
  party: Party,
  hash: string,
  by: ContractSignature['by'],
): Outcome<ContractEvent> {
  const event: ContractEvent = { type: 'contractSigned', version: version.version, party, hash, by };
  const parties = new Set([...version.signatures.map((one) => one.party), party]);
  const isLast = version.parties.every((one) => parties.has(one));
  const concluded: ContractEvent = { type: 'contractConcluded', version: version.version, hash };
  return isLast ? happened<ContractEvent>(event, concluded) : happened<ContractEvent>(event);
}

/** Everybody signs for themselves: a citizen as the one who applied, the one who decides for the centre. */
function refuseParty(state: CaseState, party: Party, { drawnUpBy }: ContractVersion, { actor }: Context) {
  if (actor.role === 'citizen')
    return party === `member:${applicantMember(state)}` ? undefined : refuse({ code: 'contract.notForAnother' });
  if (party !== 'centre') return refuse({ code: 'contract.notForAnother' });
  return drawnUpBy === actor.person ? refuse({ code: 'contract.drewUp', officer: actor.person }) : undefined;
}

/** A signature with one's own key over the text of the version as it stands in the case. */
export function signElectronically(
  state: CaseState,
  { version, party, hash, signature, publicKey }: Command<'signContract'>,
  context: Context,
): Outcome<ContractEvent> {
  const found = findUnsigned(state, version, party);
  if (!found.ok) return found;
  const refused = refuseParty(state, party, found.version, context);
  if (refused) return refused;
  if (hash !== context.hash(contractText(state, found.version))) return refuse({ code: 'contract.otherText', hash });
  if (!context.keysOf(context.actor.person).includes(publicKey)) return refuse({ code: 'contract.unknownKey' });
  if (!context.verify(publicKey, contractSigningText({ version, party, hash }), signature))
    return refuse({ code: 'contract.signature' });
  return signed(found.version, party, hash, { way: 'electronic', signature, publicKey });
}

/** A signature on paper: the scan must be kept with the case. The centre does not sign on paper: it has its key. */
export function signOnPaper(
  state: CaseState,
  { version, party, document }: Command<'recordPaperSignature'>,
  context: Context,
): Outcome<ContractEvent> {
  const found = findUnsigned(state, version, party);
  if (!found.ok) return found;
  if (party === 'centre') return refuse({ code: 'contract.notForAnother' });
  if (!context.hasDocument('contract', document)) return refuse({ code: 'contract.paperNotKept', hash: document });
  const hash = context.hash(contractText(state, found.version));
  return signed(found.version, party, hash, { way: 'paper', document });
}
