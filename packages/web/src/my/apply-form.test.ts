import { type FamilyFile, syntheticIin } from '@tirek/family';
import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { type ApplyForm, beginForm, contactToSend, errorsOf, fileToSend } from './apply-form.ts';

const mother = syntheticIin(day('1984-03-02'), 'female');
const daughter = syntheticIin(day('2016-01-20'), 'female');
const file: FamilyFile = {
  tirek: 1,
  unstated: 'no',
  members: [
    { id: 'm1', relation: 'applicant', birthDate: '1984-03-02', sex: 'female' },
    { id: 'm2', relation: 'child', birthDate: '2016-01-20', sex: 'female' },
  ],
  figures: { povertyLine: 12 },
};
const whole: ApplyForm = {
  ...beginForm(file, { address: 'Абай көшесі, 1', phone: '+7 701 000 00 00' }, 'kz/43/4310'),
  people: { m1: { name: 'Әсел Сейітова', iin: mother }, m2: { name: 'Дана Сейітова', iin: daughter } },
  agreed: true,
};
const fieldsWrong = (form: ApplyForm): string[] => errorsOf(form, file.members).map(({ field }) => field);

describe('an application from the check', () => {
  test('may be sent when all is told', () => {
    expect(errorsOf(whole, file.members)).toEqual([]);
  });
  test('names each place that lacks something, in the order of the form', () => {
    expect(fieldsWrong({ ...beginForm(file, null, ''), phone: 'call me' })).toEqual([
      'office',
      'address',
      'phone',
      'name-m1',
      'iin-m1',
      'name-m2',
      'iin-m2',
      'agreed',
    ]);
  });
  test('holds each number against the day of birth and the sex that were stated, and against the others', () => {
    const with2 = (iin: string): ApplyForm => ({
      ...whole,
      people: { ...whole.people, m2: { name: 'Дана Сейітова', iin } },
    });
    const boy = syntheticIin(day('2016-01-20'), 'male');
    const younger = syntheticIin(day('2016-01-21'), 'female');
    expect(errorsOf(with2(boy), file.members)).toEqual([{ field: 'iin-m2', message: 'apply.error.sex' }]);
    expect(errorsOf(with2(younger), file.members)).toEqual([{ field: 'iin-m2', message: 'apply.error.birthDate' }]);
    const twin: FamilyFile['members'] = file.members.map((member) => ({ ...member, birthDate: '1984-03-02' }));
    expect(errorsOf(with2(mother), twin).map(({ field }) => field)).toEqual(['iin-m1', 'iin-m2']);
  });
  test('is sent with names and numbers, and without a poverty line of the family’s own', () => {
    const sent = fileToSend(file, whole);
    expect(sent.figures).toBeUndefined();
    expect(sent.members.map(({ name, iin }) => [name, iin])).toEqual([
      ['Әсел Сейітова', mother],
      ['Дана Сейітова', daughter],
    ]);
    expect(contactToSend(whole)).toEqual({ address: 'Абай көшесі, 1', phone: '+7 701 000 00 00' });
  });
});
