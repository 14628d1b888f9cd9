import { expect, test } from 'vitest';
import { compareText } from './compare-text.ts';

test('Kazakh names stand in the order of the Kazakh alphabet, as ICU has it', () => {
  const names = ['Ұлытау', 'Шымкент', 'Абай', 'Әкмола', 'Қостанай', 'Қарағанды', 'Жетісу', 'Ақтөбе', 'Өскемен', 'Орал'];
  const own = [...names].sort((a, b) => compareText('kk', a, b));
  expect(own).toEqual([...names].sort(new Intl.Collator('kk').compare));
});
