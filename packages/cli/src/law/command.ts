import { type Catalogue, catalogue } from '@tirek/law';
import { nearestName } from '@tirek/family';
import type { Call } from '../arguments.ts';
import { today } from '../show/day.ts';
import { ANSWERED, type ExitCode, refuse, type Terminal } from '../terminal.ts';
import { figurePage } from './figure-page.ts';
import { doubtPage, factPage } from './fact-page.ts';
import { listPage } from './list-page.ts';
import { rulePage } from './rule-page.ts';

/** The entry of the catalogue with this id; undefined where there is none. */
function entryOf(id: string, { rules, figures, facts, doubts }: Catalogue) {
  return [rules, figures, facts, doubts]
    .flatMap<{ readonly id: string }>((all) => all)
    .find((entry) => entry.id === id);
}

function pageOf(id: string, law: Catalogue, call: Call, terminal: Terminal): string[] {
  const asked = call.day('on');
  const on = asked ?? today();
  const rule = law.rules.find((r) => r.id === id);
  if (rule) return rulePage(rule, law, on, terminal);
  const figure = law.figures.find((f) => f.id === id);
  if (figure) return figurePage({ figure, law }, on, asked === undefined, terminal);
  const fact = law.facts.find((f) => f.id === id);
  if (fact) return factPage(fact, terminal);
  const doubt = law.doubts.find((d) => d.id === id);
  const users = law.rules.filter(({ doubts }) => doubts.includes(id)).map((user) => user.id);
  return doubt ? doubtPage(doubt, users, terminal) : [];
}

function refuseId(id: string, law: Catalogue, terminal: Terminal): ExitCode {
  const { words } = terminal;
  const ids = [...law.rules, ...law.figures, ...law.facts, ...law.doubts].map((entry) => entry.id);
  const meant = nearestName(id, ids);
  const said = meant === undefined ? words('law.unknown', { id }) : words('law.unknownMeant', { id, meant });
  return refuse(terminal, `${said} ${words('help.hint', { command: 'tirek law' })}`);
}

/** `tirek law`: the list of rules and figures, or all about one of them. */
export async function run(call: Call, terminal: Terminal): Promise<ExitCode> {
  const law = catalogue();
  const id = call.arguments[0];
  if (id === undefined) {
    terminal.print(call.flag('json') ? JSON.stringify(law, null, 2) : listPage(law, terminal));
    return ANSWERED;
  }
  const entry = entryOf(id, law);
  if (!entry) return refuseId(id, law, terminal);
  if (call.flag('json')) terminal.print(JSON.stringify(entry, null, 2));
  else terminal.print(pageOf(id, law, call, terminal));
  return ANSWERED;
}
