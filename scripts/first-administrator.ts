/**
 * `node scripts/first-administrator.ts LOGIN "FULL NAME"`: the account by which a new installation begins. The database is
 * that of TIREK_DATA (`.data`) or DATABASE_URL, its keys those of the folder or TIREK_KEYS. The password is told once.
 */
import path from 'node:path';
import { now } from '../packages/server/src/cases/moment.ts';
import { breaksRule } from '../packages/server/src/db/broken-rule.ts';
import { openForWork } from '../packages/server/src/maintenance.ts';
import { openFirstAdministrator } from '../packages/server/src/people/first-administrator.ts';

const [login = '', name = ''] = process.argv.slice(2).map((word) => word.trim());
if (login.length < 3 || name.length < 3) {
  console.error('Name the login and the person: node scripts/first-administrator.ts a.serik "Serik Askaruly"');
  process.exit(2);
}
const environment = process.env;
const { database, leave } = await openForWork({
  databaseUrl: environment['DATABASE_URL'],
  folder: environment['TIREK_DATA'] ?? path.join(import.meta.dirname, '..', '.data'),
  keys: environment['TIREK_KEYS'],
});
try {
  const password = await openFirstAdministrator(database, { login, name }, now());
  if (password === undefined) {
    console.error('There is an administrator already: they open every other account.');
    process.exitCode = 1;
  } else {
    console.log(`Login: ${login}\nPassword: ${password}`);
    console.log('It is shown once, and opens nothing until it is changed at the first sign-in.');
  }
} catch (error) {
  if (!breaksRule(error, 'one_account_a_login')) throw error;
  console.error('This login is taken: choose another one.');
  process.exitCode = 1;
} finally {
  await leave();
}
