import { type Answer, known, notApplicable, type NotApplicable } from './answer.ts';
import type { Day } from './day.ts';
import type { Expression, Fact, Kind, Node } from './expression.ts';
import type { FigureEntry } from './figure.ts';
import { whole } from './quotient.ts';
import { type Edition, findEdition, type Rule } from './rule.ts';
import type { Given, Situation } from './situation.ts';
import { wordOf } from './words/index.ts';
import type { Reading } from './words/word.ts';

/** One word of a formula with its answer: what the trace is made of. */
export interface Formula {
  readonly node: Node;
  readonly answer: Answer;
  readonly parts: readonly Formula[];
  /** Member the word was answered for, inside a formula of the group. */
  readonly member: string | undefined;
  /** `when`, `firstKnown`: the way taken. */
  readonly taken: string | undefined;
  /** `figure`: the stretch used. */
  readonly entry: FigureEntry | undefined;
  /** `rule`: the step that answers it. */
  readonly step: Step | undefined;
}

/** A rule answered for the group or for one member. */
export interface Step {
  readonly key: string;
  readonly rule: Rule;
  readonly member: string | undefined;
  readonly edition: Edition | undefined;
  readonly answer: Answer;
  readonly formula: Formula | undefined;
}

export interface Explanation<Name extends string> {
  /** The answer to each question asked. */
  readonly answers: Readonly<Record<Name, Answer>>;
  /** Every rule that was asked, in the order of its first answer: parts before the whole. */
  readonly steps: readonly Step[];
  /** The step of a rule, where it was asked. */
  step(ruleId: string, member?: string): Step | undefined;
}

class Scope {
  readonly steps = new Map<Rule, Step>();
  readonly day: Day;
  readonly lawDay: Day;
  readonly facts: Readonly<Record<string, Given>>;
  readonly member: string | undefined;
  readonly members: readonly Scope[];
  readonly finished: Step[];
  constructor(
    days: { day: Day; lawDay: Day },
    facts: Readonly<Record<string, Given>>,
    member: string | undefined,
    members: readonly Scope[],
    finished: Step[],
  ) {
    this.day = days.day;
    this.lawDay = days.lawDay;
    this.facts = facts;
    this.member = member;
    this.members = members;
    this.finished = finished;
  }
}

const NOT_IN_FORCE: NotApplicable = notApplicable('notInForce');
const NOT_GIVEN: NotApplicable = notApplicable('notGiven');

/** The reading of one node for one entity; it becomes the node's formula in the trace. */
class Read implements Reading, Formula {
  readonly node: Node;
  readonly #scope: Scope;
  readonly parts: Read[] = [];
  readonly member: string | undefined;
  answer: Answer = NOT_IN_FORCE;
  taken: string | undefined = undefined;
  entry: FigureEntry | undefined = undefined;
  step: Step | undefined = undefined;

  constructor(node: Node, scope: Scope, member: string | undefined) {
    this.node = node;
    this.#scope = scope;
    this.member = member;
    this.answer = wordOf(node.word).answer(node, this);
  }
  get day(): Day {
    return this.#scope.day;
  }
  get lawDay(): Day {
    return this.#scope.lawDay;
  }
  get members(): number {
    return this.#scope.members.length;
  }
  ask(part: Node): Answer {
    return this.#read(part, this.#scope, this.member);
  }
  askMember(part: Node, member: number): Answer {
    const scope = this.#scope.members[member];
    if (!scope) throw new RangeError(`there is no member ${member}`);
    return this.#read(part, scope, scope.member);
  }
  #read(part: Node, scope: Scope, member: string | undefined): Answer {
    const read = new Read(part, scope, member);
    this.parts.push(read);
    return read.answer;
  }
  given(fact: Fact): Answer {
    const value = this.#scope.facts[fact.id];
    if (value === null) return NOT_GIVEN;
    if (value !== undefined) return known(typeof value === 'number' && fact.kind !== 'day' ? whole(value) : value);
    const { member } = this.#scope;
    const missing = [member === undefined ? { fact: fact.id } : { fact: fact.id, member }];
    return fact.kind === 'money' || fact.kind === 'count'
      ? { is: 'unknown', missing, between: [whole(fact.range[0]), whole(fact.range[1])] }
      : { is: 'unknown', missing };
  }
  answerOf(rule: Rule): Answer {
    this.step = stepOf(rule, this.#scope);
    return this.step.answer;
  }
  note(mark: { readonly taken?: string; readonly entry?: FigureEntry }): void {
    if (mark.taken !== undefined) this.taken = mark.taken;
    if (mark.entry !== undefined) this.entry = mark.entry;
  }
}

function stepOf(rule: Rule, scope: Scope): Step {
  const done = scope.steps.get(rule);
  if (done) return done;
  const edition = findEdition(rule, scope.lawDay);
  const formula = edition?.node ? new Read(edition.node, scope, scope.member) : undefined;
  const { member } = scope;
  const key = member === undefined ? rule.id : `${rule.id}@${member}`;
  const step: Step = { key, rule, member, edition, answer: formula?.answer ?? NOT_IN_FORCE, formula };
  scope.steps.set(rule, step);
  scope.finished.push(step);
  return step;
}

export interface Ask {
  /** The day of the question (of application). */
  readonly on: Day;
  /** The day whose law is applied; the day of the question where it is absent. */
  readonly lawDay?: Day;
}

/**
 * Answers questions about one group, with the whole trace. Facts that are not known make an answer unknown only where they
 * could still change it. Costs some microseconds for each word read.
 */
export function explain<Name extends string>(
  questions: Readonly<Record<Name, Expression<never, Kind>>>,
  situation: Situation,
  { on, lawDay = on }: Ask,
): Explanation<Name> {
  const days = { day: on, lawDay };
  const finished: Step[] = [];
  const members = situation.members.map((member) => new Scope(days, member.facts, member.id, [], finished));
  const scope = new Scope(days, situation.facts, undefined, members, finished);
  const answers = {} as Record<Name, Answer>;
  for (const name of Object.keys(questions) as Name[])
    answers[name] = new Read(questions[name].node, scope, undefined).answer;
  return {
    answers,
    steps: finished,
    step: (ruleId, member) => finished.find((s) => s.rule.id === ruleId && s.member === member),
  };
}
