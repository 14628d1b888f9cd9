import type { Sex } from '@tirek/family';
import type { Chance } from './chance.ts';

type Words = readonly [string, ...string[]];
const words = (text: string): Words => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

const MEN = words(
  'Асқар Бауыржан Дәурен Ерлан Жандос Қайрат Мұрат Нұрлан Олжас Руслан Самат Талғат Ұлан Фархат Шыңғыс Әділет Болат Серік Марат Айбек Дархан Ержан Жасұлан Кәрім Мирас Нұржан Рүстем Санжар Тимур Әлішер Алмас Бекзат Ғалым Ділмұрат Еркін Жарқын Қанат Мақсат Нариман Оразбай',
);
const WOMEN = words(
  'Айгүл Ботакөз Гүлнар Динара Еркежан Жанар Зәуре Қарлығаш Ләззат Мәдина Назгүл Орынгүл Перизат Райхан Сәуле Толқын Ұлжан Шолпан Әсем Іңкәр Айнұр Бибігүл Гауһар Дана Жұлдыз Камшат Майра Нұргүл Раушан Салтанат Тоғжан Үміт Фариза Шынар Әлия Айжан Балнұр Ғалия Жадыра Меруерт',
);
const SURNAMES = words(
  'Әбдіқадыр Байжан Досжан Ермек Жұмабай Исатай Қожахмет Мамыт Нысан Оспан Рахым Сейіт Тілеу Үмбет Шаяхмет Ысқақ Әлім Бекмұрат Дүйсен Есен Жақсылық Кенже Қасым Мырза Нұрпейіс Сатыбалды Тәжі Хамит Шәріп Баймұрат Алдаберген Бимағанбет Ізтілеу Кетебай Құлмағанбет Мұқан Өтеген Пірімбет Тұрғанбай Шора',
);
const RUSSIAN = {
  men: words('Александр Виктор Дмитрий Иван Михаил Николай Сергей Юрий'),
  women: words('Анна Елена Ирина Людмила Марина Наталья Ольга Светлана'),
  surnames: words('Иванов Петров Смирнов Кузнецов Ким Цой Пак Соколов Мельник Шевченко'),
} as const;

/** What the patronymic of a Russian name begins with. */
const STEMS: Readonly<Record<string, string>> = {
  Александр: 'Александров',
  Виктор: 'Викторов',
  Дмитрий: 'Дмитриев',
  Иван: 'Иванов',
  Михаил: 'Михайлов',
  Николай: 'Николаев',
  Сергей: 'Сергеев',
  Юрий: 'Юрьев',
};

/** What one family is called: its surname, and in which language. */
export interface Household {
  readonly russian: boolean;
  readonly surname: string;
}

export const householdName = (chance: Chance): Household => {
  const russian = chance.is(0.06);
  return { russian, surname: chance.pick(russian ? RUSSIAN.surnames : SURNAMES) };
};

export const givenName = ({ russian }: Household, sex: Sex, chance: Chance): string =>
  chance.pick(sex === 'male' ? (russian ? RUSSIAN.men : MEN) : russian ? RUSSIAN.women : WOMEN);

const feminine = (surname: string): string => (/(ов|ев|ин)$/.test(surname) ? `${surname}а` : surname);

/** A Kazakh surname with the ending most documents still have; after a vowel it stays as it is. */
function inherited(surname: string, sex: Sex): string {
  if (/[аәеиоөұүуыіқк]$/.test(surname)) return surname;
  const [stem, ending] = surname.endsWith('й') ? [surname.slice(0, -1), 'ев'] : [surname, 'ов'];
  return `${stem}${ending}${sex === 'female' ? 'а' : ''}`;
}

/** Surname, given name and patronymic as they stand in a document. */
export function fullName(household: Household, sex: Sex, given: string, chance: Chance, father?: string): string {
  const { russian, surname } = household;
  const parent = father ?? givenName(household, 'male', chance);
  if (russian) {
    const patronymic = `${STEMS[parent] ?? 'Иванов'}${sex === 'female' ? 'на' : 'ич'}`;
    return `${sex === 'female' ? feminine(surname) : surname} ${given} ${patronymic}`;
  }
  return `${inherited(surname, sex)} ${given} ${parent}${sex === 'female' ? 'қызы' : 'ұлы'}`;
}

/** The first word of a name in full after the surname. */
export const givenOf = (name: string): string => name.split(' ')[1] ?? '';
