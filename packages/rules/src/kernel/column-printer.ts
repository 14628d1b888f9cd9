import type { Day } from '../day.ts';
import { LARGEST_GROUP } from '../entity.ts';
import type { Fact, Node } from '../expression.ts';
import { type Quotient, whole } from '../quotient.ts';
import { findEdition, type Rule } from '../rule.ts';
import { wordOf } from '../words/index.ts';
import { checked, commonDenominator } from '../words/numeric.ts';
import { arisingByWay, type Printed, type Printer, wholeCode, yesNoCode } from '../words/word.ts';
import { FixedParts } from './fixed-parts.ts';
import { BLOCK } from './loop.ts';
import type { Place, Registers } from './registers.ts';
import { CannotPrint, type KernelRequest } from './request.ts';

/*
 * Prints words as JavaScript over columns, for the members' pass or for the groups' pass. One file because the words call one
 * another through it: leaves, choices and members share its memory of what has been printed.
 */

const asQuotient = (value: Quotient | boolean | number): Quotient =>
  typeof value === 'object' ? value : whole(Number(value));

function literal(value: Quotient | boolean | number): Printed {
  const { num, den } = asQuotient(value);
  return { code: String(num), den, by: [], low: num, high: num };
}

/** 0/1 codes joined by "and"; those not given hold always. */
const bothHold = (codes: readonly (string | undefined)[]): string | undefined => {
  const given = codes.filter((code) => code !== undefined);
  return given.length === 0 ? undefined : given.length === 1 ? given[0] : `(${given.join(' & ')})`;
};

export class ColumnPrinter implements Printer {
  readonly #printed = new Map<Node, Printed>();
  readonly #kept = new Map<string, string>();
  readonly #path: string[] = [];
  readonly #place: Place;
  readonly #registers: Registers;
  readonly #members: ColumnPrinter | undefined;
  readonly #fixed: FixedParts;
  readonly day: Day;
  readonly lawDay: Day;

  constructor(place: Place, registers: Registers, request: KernelRequest<string>, members?: ColumnPrinter) {
    this.#place = place;
    this.#registers = registers;
    this.#members = members;
    this.#fixed = new FixedParts(place, request);
    this.day = request.on;
    this.lawDay = request.lawDay ?? request.on;
  }
  cannot(why: string): never {
    throw new CannotPrint(`${this.#path.join(' → ') || 'question'}: ${why}`);
  }
  keep(code: string): string {
    if (/^[\w.]+$/.test(code)) return code;
    if (code.startsWith('[') || code.startsWith('new ')) return this.#registers.constant(code);
    // two rules that ask the same thing are computed once: everything here is free of side effects
    const kept = this.#kept.get(code);
    if (kept !== undefined) return kept;
    const name = this.#registers.newName('v');
    this.#registers.lines[this.#place].push(`const ${name} = ${code};`);
    this.#kept.set(code, name);
    return name;
  }
  print(node: Node): Printed {
    const done = this.#printed.get(node);
    if (done) return done;
    const fixed = node.kind === 'choice' ? undefined : this.#printFixed(node);
    const kept = fixed ?? this.#named(wordOf(node.word).print(node, this));
    this.#printed.set(node, kept);
    return kept;
  }
  #named(printed: Printed): Printed {
    return { ...printed, code: this.keep(printed.code), ...this.#arising(printed) };
  }
  /** Only sums and counts over members ask whether a value arises. */
  #arising({ arises }: Printed): { arises: string | undefined } {
    return { arises: arises === undefined || this.#place === 'group' ? undefined : this.keep(arises) };
  }

  // ── what does not depend on the case ─────────────────────────────────────────────────────────────────────
  #printFixed(node: Node): Printed | undefined {
    const dependence = this.#fixed.dependence(node);
    if (!dependence) return undefined;
    const [by] = dependence;
    if (!by) return literal(this.#valueOf(node, {}));
    const values = by.options.map((option) => asQuotient(this.#valueOf(node, { [by.id]: option })));
    const den = commonDenominator(values);
    const nums = values.map((value) => value.num * (den / value.den));
    const table = this.#registers.constant(`new Float64Array([${nums.join(',')}])`);
    const code = this.keep(`${table}[${this.given(by).code}]`);
    return checked({ code, den, by: [], low: Math.min(...nums), high: Math.max(...nums) }, this);
  }
  #valueOf(node: Node, chosen: Readonly<Record<string, string>>): Quotient | boolean | number {
    const answer = this.#fixed.answer(node, chosen);
    // only a choice has a text for its value, and a choice is not printed here
    if (answer.is === 'known') return answer.value as Quotient | boolean | number;
    const where = Object.values(chosen)
      .map((option) => ` (${option})`)
      .join('');
    if (answer.is === 'unknown') return this.cannot(`not known${where}: ${JSON.stringify(answer.missing)}`);
    return this.cannot(`does not arise${where}: ${answer.why}`);
  }

  // ── leaves ───────────────────────────────────────────────────────────────────────────────────────────────
  given(fact: Fact): Printed {
    const binding = this.#fixed.bindingOf(fact);
    if (binding === 'column') return this.#column(fact);
    const { value } = binding;
    // a number or a yes has been answered: only a choice still asks
    if (typeof value !== 'string') return this.cannot(`${fact.id} is bound to nothing`);
    const place = fact.options.indexOf(value);
    if (place < 0) this.cannot(`${fact.id} is bound to ${value}, which is not among its options`);
    return wholeCode(String(place), 0, fact.options.length);
  }
  #column(fact: Fact): Printed {
    const { columns } = this.#registers;
    const column = columns.get(fact.id) ?? { fact, of: this.#place, name: `c${columns.size}` };
    if (column.of !== this.#place)
      this.cannot(`a member and the group both have a fact ${fact.id}: one column for two`);
    columns.set(fact.id, column);
    const code = this.keep(`${column.name}[${this.#place === 'member' ? 'p' : 'g'}]`);
    const [low, high] = fact.kind === 'money' || fact.kind === 'count' ? fact.range : [-0x80000000, 0x7fffffff];
    return fact.kind === 'yesNo' ? yesNoCode(code) : wholeCode(code, low, high);
  }
  rule(rule: Rule): Printed {
    this.#path.push(rule.id);
    const body = findEdition(rule, this.lawDay)?.node ?? this.cannot('not in force on this day');
    const printed = this.print(body);
    this.#path.pop();
    return printed;
  }

  // ── choices ──────────────────────────────────────────────────────────────────────────────────────────────
  printChoice(node: Node, options: readonly string[]): Printed {
    if (typeof node.value === 'string') return wholeCode(String(options.indexOf(node.value)), 0, options.length);
    if (node.fact) return this.#givenChoice(node.fact, options);
    if (node.word === 'when') return this.#choiceByCondition(node, options);
    if (!node.rule) return this.cannot(`a choice cannot be made by ${node.word}`);
    this.#path.push(node.rule.id);
    const body = findEdition(node.rule, this.lawDay)?.node ?? this.cannot('not in force on this day');
    const printed = this.printChoice(body, options);
    this.#path.pop();
    return printed;
  }
  #choiceByCondition(node: Node, options: readonly string[]): Printed {
    const [condition, then, otherwise] = node.parts as readonly [Node, Node, Node];
    const asked = this.print(condition);
    if (asked.code === '1') return this.printChoice(then, options);
    if (asked.code === '0') return this.printChoice(otherwise, options);
    const [a, b] = [this.printChoice(then, options), this.printChoice(otherwise, options)];
    const printed = wholeCode(this.keep(`(${asked.code} ? ${a.code} : ${b.code})`), 0, options.length);
    return { ...printed, ...this.#arising({ ...printed, ...arisingByWay(asked, a, b) }) };
  }
  #givenChoice(fact: Fact, options: readonly string[]): Printed {
    const printed = this.given(fact);
    if (fact.options.join() === options.join()) return printed;
    const places = fact.options.map((option) => options.indexOf(option));
    const table = this.#registers.constant(`new Int32Array([${places.join(',')}])`);
    return wholeCode(`${table}[${printed.code}]`, -1, options.length);
  }

  // ── members ──────────────────────────────────────────────────────────────────────────────────────────────
  #member(): ColumnPrinter {
    return this.#members ?? this.cannot('a member has no members');
  }
  countOver(where: Node): Printed {
    const member = this.#member();
    const condition = member.print(where);
    return this.#counted(member.keep(bothHold([condition.code, condition.arises]) ?? '1'));
  }
  countExceptions(condition: Node, among: Node | undefined): Printed {
    const member = this.#member();
    const asked = member.print(condition);
    const concerned = among ? member.print(among) : undefined;
    const exception = bothHold([concerned?.code, concerned?.arises, asked.arises, `(${asked.code} ^ 1)`]);
    return this.#counted(member.keep(exception ?? '0'));
  }
  #counted(code: string): Printed {
    const { counts } = this.#registers;
    const known = counts.indexOf(code);
    const slot = known >= 0 ? known : counts.push(code) - 1;
    return wholeCode(`n${slot}`, 0, LARGEST_GROUP);
  }
  sumOver(amount: Node, where: Node | undefined): Printed {
    const member = this.#member();
    const printed = member.print(amount);
    if (printed.by.length > 0) this.cannot('an amount divided by a count cannot be added up over members');
    const condition = where ? member.print(where) : undefined;
    const counts = bothHold([condition?.code, condition?.arises, printed.arises]);
    const code = counts === undefined ? printed.code : member.keep(`(${counts} ? ${printed.code} : 0)`);
    const most = Math.max(Math.abs(printed.low), Math.abs(printed.high));
    if (!(most * (BLOCK + LARGEST_GROUP) <= Number.MAX_SAFE_INTEGER)) this.cannot('running sums could leave 2^53');
    const low = Math.min(0, printed.low * LARGEST_GROUP);
    const high = Math.max(0, printed.high * LARGEST_GROUP);
    return { code: `m${this.#summed(code, most)}`, den: printed.den, by: [], low, high };
  }
  #summed(code: string, high: number): number {
    const { sums } = this.#registers;
    const known = sums.findIndex((sum) => sum.code === code);
    return known >= 0 ? known : sums.push({ code, high }) - 1;
  }
}
