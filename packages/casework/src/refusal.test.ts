import { contractRefusals } from './contract/refusals.examples.ts';
import { obligationRefusals } from './obligation/refusals.examples.ts';
import { sanctionRefusals } from './sanction/refusals.examples.ts';
import { objectionRefusals } from './objection/refusals.examples.ts';
import { changeRefusals } from './change/refusals.examples.ts';
import { paymentRefusals } from './payment/refusals.examples.ts';
import { paymentRegisterRefusals } from './payment-register/refusals.examples.ts';
import { recoveryRefusals } from './recovery/refusals.examples.ts';
import { exitRefusals } from './exit/refusals.examples.ts';
import { checkRefusals } from './monitoring/check/refusals.examples.ts';
import { describe, expect, test } from 'vitest';
import { accessRefusals } from './access/refusals.examples.ts';
import { administrationRefusals } from './administration/refusals.examples.ts';
import { applicationRefusals } from './application/refusals.examples.ts';
import { bankLineRefusals } from './bank-line/refusals.examples.ts';
import { commissionRefusals } from './commission/refusals.examples.ts';
import { orderRefusals } from './commission-order/refusals.examples.ts';
import { decisionRefusals } from './decision/refusals.examples.ts';
import { evidenceRefusals } from './evidence/refusals.examples.ts';
import { figureRefusals } from './published-figure/refusals.examples.ts';
import { recommendationRefusals } from './recommendation/refusals.examples.ts';
import { REFUSALS } from './refusal.ts';
import { visitRefusals } from './visit/refusals.examples.ts';

const earned = {
  ...accessRefusals,
  ...administrationRefusals,
  ...applicationRefusals,
  ...evidenceRefusals,
  ...visitRefusals,
  ...commissionRefusals,
  ...recommendationRefusals,
  ...decisionRefusals,
  ...contractRefusals,
  ...obligationRefusals,
  ...sanctionRefusals,
  ...objectionRefusals,
  ...changeRefusals,
  ...paymentRefusals,
  ...paymentRegisterRefusals,
  ...recoveryRefusals,
  ...exitRefusals,
  ...bankLineRefusals,
  ...checkRefusals,
  ...orderRefusals,
  ...figureRefusals,
};

describe('a refusal says by its code and figures that', () => {
  test.for(Object.entries(earned).map(([code, [sentence, refusal]]) => [sentence, code, refusal] as const))(
    '%s (%s)',
    ([, code, refusal]) => {
      const told = refusal();
      expect(told?.code).toBe(code);
      const figures = Object.entries(REFUSALS).find(([known]) => known === code)?.[1] ?? [];
      expect(Object.keys(told ?? {}).toSorted()).toEqual(['code', ...figures].toSorted());
    },
  );

  test('every reason why something may be refused has been met', () => {
    expect(Object.keys(REFUSALS).filter((code) => !Object.hasOwn(earned, code))).toEqual([]);
  });
});
