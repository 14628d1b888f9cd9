import { loneMotherOfFour } from '@tirek/family/examples';
import { answeredObjection, contractOf2018, objected, regionalHead, sanctioned } from '../examples/broken-contract.ts';
import { concluded, decided } from '../examples/main-path.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, refusalOf } from '../examples/story.ts';
import { objectionCommands } from './commands.examples.ts';

const { fileObjection: file, decideObjection: answer, withdrawObjection: withdraw } = objectionCommands;
const story = decided(concluded(loneMotherOfFour.file, loneMotherOfFour.on));
const filed = act(story, marina, file);
const cut = objected(sanctioned(contractOf2018, '2018-09-10'), '2018-09-20', {
  kind: 'sanction',
  sanction: 'sanction-1',
});

/** One way to earn each refusal of this room. */
export const objectionRefusals = {
  'objection.nothing': [
    'nobody objects to a decision that was not made',
    () => refusalOf(story, marina, { ...file, against: { kind: 'decision', decision: 1 } }),
  ],
  'objection.open': ['one objection to a thing is open at a time', () => refusalOf(filed, marina, file)],
  'objection.answered': [
    'an objection that was answered is not made in the same way again',
    () => refusalOf(act(filed, regionalHead, answer), marina, { ...file, id: 'o-2' }),
  ],
  'objection.unknown': ['nothing is answered that nobody objected to', () => refusalOf(story, regionalHead, answer)],
  'objection.decided': [
    'an answered objection is not taken back',
    () => refusalOf(answeredObjection(cut, '2018-09-25', 'upheld'), marina, withdraw),
  ],
  'objection.involved': [
    'the officer who proposed does not answer, even at the office above',
    () => refusalOf(filed, { ...regionalHead, person: botagoz.person }, answer),
  ],
  'objection.otherOffice': [
    'the office that decided does not answer, whoever it sends',
    () => refusalOf(filed, { ...head, person: 'another head' }, answer),
  ],
  'objection.unknownRule': [
    'a rule that the law does not have was not applied wrongly',
    () => refusalOf(filed, regionalHead, { ...answer, rules: ['kindness'] }),
  ],
  'objection.noArticle': [
    'an answer names the article it rests on',
    () => refusalOf(filed, regionalHead, { ...answer, cites: [] }),
  ],
} as const satisfies Refused;
