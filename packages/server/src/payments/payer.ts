import { findBank } from '@tirek/casework';
import { z } from 'zod';
import { writePain001 } from '../bank/pain001.ts';
import type { PaymentOrder } from '../contract/payments.ts';
import type { WriteFile } from './file.ts';

/** From which account it is paid, and who pays. */
export const Payer = z.strictObject({
  name: z.string().min(1).max(140),
  bin: z.string().regex(/^\d{12}$/),
  iban: z.string().regex(/^KZ\d{5}[A-Z0-9]{13}$/),
  bic: z.string().regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/),
});
export type Payer = z.infer<typeof Payer>;

/** A made-up payer, for the demo and for tests. */
export const MADE_UP_PAYER: Payer = {
  name: 'Қызылорда қаласының жұмыспен қамту бөлімі (ойдан шығарылған)',
  bin: '000140000013',
  iban: 'KZ92070101KSN0000000',
  bic: 'KKMFKZ2A',
};

async function* toFiled(orders: AsyncIterable<PaymentOrder>) {
  for await (const { endToEndId, amount, name, iin, iban, reference } of orders)
    yield {
      instructionId: endToEndId,
      endToEndId,
      amount,
      creditor: { name, iin: iin ?? '' },
      iban,
      bic: findBank(iban)?.bic ?? '',
      remittance: reference,
    };
}

/** Writes files for the bank (ISO 20022 pain.001) from the account of a payer. */
export const painFile =
  ({ name, bin, iban, bic }: Payer): WriteFile =>
  (orders, { file, at, day, count, sum }) =>
    writePain001(
      {
        messageId: file,
        createdAt: at,
        initiator: { name, bin },
        debtor: { name, iban, bic },
        executionDay: day,
        count,
        sum,
      },
      toFiled(orders),
    );
