import { findBank, findPayerBank, refusePayer, refuseUnwritable } from '@tirek/casework';
import { NotDone } from '../cases/execute.ts';
import type { PaymentOrder } from '../contract/payments.ts';
import type { WriteFile } from '../payments/file.ts';
import { type FiledPayment, Unwritable, writePain001 } from './pain001.ts';
import type { Payer } from './payer.ts';

/** An order as the file has it. A bank that is not known, or a number that is missing, is told by the writer. */
const toFiled = ({ endToEndId, amount, name, iin, iban, beneficiary, reference }: PaymentOrder): FiledPayment => ({
  instructionId: endToEndId,
  endToEndId,
  amount,
  creditor: { name, iin: iin ?? '' },
  iban,
  bic: findBank(iban)?.bic ?? '',
  ...(beneficiary ? { beneficiary } : {}),
  remittance: `Targeted social assistance, ${reference}`,
});

async function* toFiledPayments(orders: AsyncIterable<PaymentOrder>): AsyncGenerator<FiledPayment> {
  for await (const order of orders) yield toFiled(order);
}

/** Writes files for the bank in the name of a payer. Throws `NotDone` where one cannot be written. */
export function fileWriter(payer: Payer | undefined): WriteFile {
  return async function* write(orders, { file, at, day, count, sum }) {
    const refused = refusePayer(payer?.iban);
    if (!payer || refused) throw new NotDone(refused ? { refusal: refused.refusal } : { unknown: true });
    const { name, bin, iban } = payer;
    const head = {
      messageId: file,
      createdAt: at,
      initiator: { name, bin },
      debtor: { name, iban, bic: findPayerBank(iban)?.bic ?? '' },
      executionDay: day,
      count,
      sum,
    };
    try {
      yield* writePain001(head, toFiledPayments(orders));
    } catch (error) {
      if (error instanceof Unwritable) throw new NotDone({ refusal: refuseUnwritable(error.field).refusal });
      throw error;
    }
  };
}
