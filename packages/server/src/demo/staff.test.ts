import { refuseRoleAt } from '@tirek/casework';
import { expect, test } from 'vitest';
import { OFFICES } from './offices.ts';
import { STAFF } from './staff.ts';

test.for(STAFF)('%s (%s) holds a role that an administrator could give at that office: %s', ([, , role, path]) => {
  const office = OFFICES.find((one) => one.path === path);
  expect(office && refuseRoleAt(role, office.kind)).toBeUndefined();
  expect(office).toBeDefined();
});
