import { createHash } from 'node:crypto';
import { type CastVote, type CaseState, countVotes, type Sitting } from '@tirek/casework';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay, shownInstant } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { Block, LetterText } from '../page.ts';
import { eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';

const DIGITS = 16;
/** A short name of a signature, to be compared by eye: `3f2a 90c1 …`. */
const fingerprintOf = (signature: string): string =>
  (createHash('sha256').update(signature).digest('hex').slice(0, DIGITS).match(/.{4}/g) ?? []).join(' ');

function placeOf(member: string, { order }: Sitting, { minutes }: LetterWords): string {
  if (member === order.chair) return minutes.chair;
  return order.members.includes(member) ? minutes.ordinary : minutes.substitute;
}

function voteRow(member: string, vote: CastVote | undefined, name: string, words: LetterWords): string[] {
  if (!vote) return [name, words.minutes.notVoted, '', ''];
  return [name, words.votes[vote.vote], shownInstant(vote.at), fingerprintOf(vote.signature)];
}

function membersBlock({ sitting, ...rest }: Sitting, { nameOf }: LetterSource, words: LetterWords): Block {
  const whole = { sitting, ...rest };
  const { minutes } = words;
  return {
    is: 'table',
    head: [minutes.member, minutes.place],
    widths: ['*', '*'],
    rows: sitting.map((member) => [nameOf(member), placeOf(member, whole, words)]),
  };
}

function recusalsBlock({ recused }: Sitting, { nameOf }: LetterSource, { minutes, grounds }: LetterWords): Block {
  if (recused.length === 0) return { is: 'text', text: minutes.noRecusals };
  return {
    is: 'table',
    head: [minutes.member, minutes.ground, minutes.instead],
    widths: ['*', '*', '*'],
    rows: recused.map(({ member, ground, substitute }) => [
      nameOf(member),
      grounds[ground],
      substitute === null ? minutes.nobody : nameOf(substitute),
    ]),
  };
}

function dissentBlocks({ votes }: Sitting, { nameOf }: LetterSource, { minutes }: LetterWords): Block[] {
  const dissents = votes.flatMap(({ member, dissent }) => (dissent === undefined ? [] : [{ member, dissent }]));
  if (dissents.length === 0) return [];
  return [
    { is: 'heading', text: minutes.dissent },
    ...dissents.map(({ member, dissent }): Block => ({ is: 'quote', by: nameOf(member), text: dissent })),
  ];
}

function conclusionOf({ commission }: CaseState): NonNullable<CaseState['commission']['conclusion']> {
  if (!commission.conclusion) throw new Error('minutes of a sitting without a conclusion');
  return commission.conclusion;
}

/** Who sat by which order, who stepped back, how each voted and signed, and what came of it. */
export function composeMinutes(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { minutes } = words;
  const { at, day } = eventAt(source, seq, 'conclusionReached');
  const { conclusion, sitting, actHash } = conclusionOf(stateAt(source, seq));
  const { order, votes } = sitting;
  const { need, noNeed } = countVotes(votes, order.chair);
  return {
    title: minutes.title,
    to: null,
    marks: marksOf(source, day, words),
    blocks: [
      {
        is: 'amount',
        label: minutes.conclusion,
        amount: words.votes[conclusion],
        per: '',
        lines: [fill(minutes.count, { need, noNeed, quorum: order.quorum })],
      },
      {
        is: 'facts',
        rows: [
          { label: minutes.order, value: order.number },
          { label: minutes.opened, value: shownDay(sitting.openedOn) },
          { label: minutes.reached, value: shownInstant(at) },
          { label: minutes.act, value: (actHash.match(/.{1,8}/g) ?? []).join(' ') },
        ],
      },
      { is: 'heading', text: minutes.members },
      membersBlock(sitting, source, words),
      { is: 'heading', text: minutes.recusals },
      recusalsBlock(sitting, source, words),
      { is: 'heading', text: minutes.votes },
      {
        is: 'table',
        head: [minutes.member, minutes.vote, minutes.when, minutes.fingerprint],
        widths: ['*', 'auto', 'auto', 'auto'],
        rows: sitting.sitting.map((member) =>
          voteRow(
            member,
            votes.find((vote) => vote.member === member),
            source.nameOf(member),
            words,
          ),
        ),
      },
      { is: 'small', text: minutes.signing },
      ...dissentBlocks(sitting, source, words),
      { is: 'signatures', rows: [{ label: minutes.secretary, value: source.nameOf(order.secretary) }], note: '' },
    ],
  };
}
