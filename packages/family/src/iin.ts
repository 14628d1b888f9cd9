import { type Day, dateOf, dayOf, monthOf, type Names, yearOf } from '@tirek/rules';

/*
 * The individual identification number (ЖСН, ИИН): YYMMDD, a digit for century and sex, four of a serial number, a check
 * digit. Government decree 565 of 11 June 2003. The number itself never appears in a refusal.
 */

export type IinRefusal =
  | 'iin.malformed'
  | 'iin.organisation'
  | 'iin.century'
  | 'iin.birthDate'
  | 'iin.notIssued'
  | 'iin.checkDigit';

export type Sex = 'female' | 'male';

export type IinReading =
  | { readonly ok: true; readonly birthDate: Day; readonly sex: Sex }
  | { readonly ok: false; readonly code: IinRefusal };

const weighted = (digits: string, firstWeight: number): number => {
  let sum = 0;
  for (let i = 0; i < 11; i++) sum += Number(digits[i]) * (((firstWeight - 1 + i) % 11) + 1);
  return sum % 11;
};

/** The check digit of the first eleven; undefined where both passes give 10: such a number is never issued. */
export function checkDigitOf(eleven: string): number | undefined {
  const first = weighted(eleven, 1);
  if (first < 10) return first;
  const second = weighted(eleven, 3);
  return second < 10 ? second : undefined;
}

function birthDateOf(digits: string, century: number): Day | undefined {
  const [year, month, date] = [
    century + Number(digits.slice(0, 2)),
    Number(digits.slice(2, 4)),
    Number(digits.slice(4, 6)),
  ];
  if (month < 1 || month > 12 || date < 1) return undefined;
  const day = dayOf(year, month, date);
  return dateOf(day) === date ? day : undefined;
}

/** Reads the twelve digits: birth day and sex, or the first reason why this is no person's number. */
export function readIin(text: string): IinReading {
  if (!/^\d{12}$/.test(text)) return { ok: false, code: 'iin.malformed' };
  const fifth = Number(text[4]);
  if (fifth >= 4 && fifth <= 6) return { ok: false, code: 'iin.organisation' };
  const seventh = Number(text[6]);
  if (seventh < 1 || seventh > 6) return { ok: false, code: 'iin.century' };
  const birthDate = birthDateOf(text, 1800 + 100 * Math.floor((seventh - 1) / 2));
  if (birthDate === undefined) return { ok: false, code: 'iin.birthDate' };
  const check = checkDigitOf(text);
  if (check === undefined) return { ok: false, code: 'iin.notIssued' };
  if (check !== Number(text[11])) return { ok: false, code: 'iin.checkDigit' };
  return { ok: true, birthDate, sex: seventh % 2 === 1 ? 'male' : 'female' };
}

/**
 * A well-formed number that belongs to nobody we know of, for tests and examples: the first that can be issued from
 * `serial` (0–9999) on. Throws RangeError for a birth year outside 1800–2099.
 */
export function syntheticIin(birthDate: Day, sex: Sex, serial = 0): string {
  const year = yearOf(birthDate);
  if (year < 1800 || year > 2099) throw new RangeError('an identification number needs a birth year of 1800–2099');
  const two = (n: number): string => String(n % 100).padStart(2, '0');
  const seventh = 2 * Math.floor((year - 1800) / 100) + (sex === 'male' ? 1 : 2);
  const start = `${two(year)}${two(monthOf(birthDate))}${two(dateOf(birthDate))}${seventh}`;
  for (let next = serial; ; next++) {
    const eleven = start + String(next % 10000).padStart(4, '0');
    const check = checkDigitOf(eleven);
    if (check !== undefined) return eleven + String(check);
  }
}

/** What is wrong with a number and what would be right, for each refusal. */
export const IIN_TEXTS: Record<IinRefusal, { readonly wrong: Names; readonly right: Names }> = {
  'iin.malformed': {
    wrong: {
      kk: 'ЖСН он екі цифрдан тұрмайды.',
      ru: 'ИИН состоит не из двенадцати цифр.',
      en: 'The IIN is not made of twelve digits.',
    },
    right: {
      kk: 'Жеке куәліктегі он екі цифрды бос орынсыз, тырнақшада жазыңыз.',
      ru: 'Запишите двенадцать цифр из удостоверения без пробелов, в кавычках.',
      en: 'Write the twelve digits of the identity card in quotes, without spaces.',
    },
  },
  'iin.organisation': {
    wrong: {
      kk: 'Бұл – ұйымның нөмірі (БСН), адамның нөмірі емес.',
      ru: 'Это номер организации (БИН), а не человека.',
      en: 'This is the number of an organisation (BIN), not of a person.',
    },
    right: {
      kk: 'Адамның жеке куәлігіндегі ЖСН жазыңыз.',
      ru: 'Укажите ИИН из удостоверения личности.',
      en: 'Write the IIN from the person’s identity card.',
    },
  },
  'iin.century': {
    wrong: {
      kk: 'ЖСН-нің жетінші цифры ғасыр мен жынысты білдірмейді.',
      ru: 'Седьмая цифра ИИН не обозначает век и пол.',
      en: 'The seventh digit of the IIN names no century and sex.',
    },
    right: {
      kk: 'Жетінші цифр 1 мен 6 аралығында болуы керек. Нөмірді құжатпен салыстырыңыз.',
      ru: 'Седьмая цифра должна быть от 1 до 6. Сверьте номер с документом.',
      en: 'The seventh digit is 1 to 6. Compare the number with the document.',
    },
  },
  'iin.birthDate': {
    wrong: {
      kk: 'ЖСН-нің алғашқы алты цифры туған күнді білдірмейді.',
      ru: 'Первые шесть цифр ИИН не образуют дату рождения.',
      en: 'The first six digits of the IIN are no date of birth.',
    },
    right: {
      kk: 'Олар туған жылды, айды және күнді білдіреді (ЖЖААКК). Нөмірді құжатпен салыстырыңыз.',
      ru: 'Это год, месяц и день рождения (ГГММДД). Сверьте номер с документом.',
      en: 'They are year, month and day of birth (YYMMDD). Compare the number with the document.',
    },
  },
  'iin.notIssued': {
    wrong: {
      kk: 'Мұндай ЖСН берілмейді: оған бақылау цифры табылмайды.',
      ru: 'Такой ИИН не выдаётся: для него нет контрольной цифры.',
      en: 'Such an IIN is never issued: it has no check digit.',
    },
    right: {
      kk: 'Нөмірді құжатпен салыстырып, қайта жазыңыз.',
      ru: 'Сверьте номер с документом и запишите заново.',
      en: 'Compare the number with the document and write it again.',
    },
  },
  'iin.checkDigit': {
    wrong: {
      kk: 'ЖСН-нің соңғы, бақылау цифры сәйкес келмейді: бір цифр қате жазылған болуы мүмкін.',
      ru: 'Последняя, контрольная цифра ИИН не сходится: возможно, опечатка в одной из цифр.',
      en: 'The last digit of the IIN, its check digit, does not fit: one digit may be mistyped.',
    },
    right: {
      kk: 'Нөмірді құжатпен салыстырып, қайта жазыңыз.',
      ru: 'Сверьте номер с документом и запишите заново.',
      en: 'Compare the number with the document and write it again.',
    },
  },
};
