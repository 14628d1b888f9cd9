import type { GivenRole } from '@tirek/casework';
import { REGION, RURAL, URBAN, VILLAGE } from './offices.ts';

/** Login, name, role, office. */
export type Person = readonly [login: string, name: string, role: GivenRole, office: string];

const TOWN: readonly Person[] = [
  ['botagoz', 'Ботагөз Әлімқызы', 'consultant', URBAN],
  ['ainur', 'Айнұр Сәрсенбай', 'consultant', URBAN],
  ['askar', 'Асқар Ерлан', 'assistant', URBAN],
  ['yerlan', 'Ерлан Жүнісов', 'precinctMember', URBAN],
  ['gulmira', 'Гүлмира Сатыбалды', 'precinctMember', URBAN],
  ['talgat', 'Талғат Омаров', 'precinctMember', URBAN],
  ['zhanna', 'Жанна Қасымова', 'precinctMember', URBAN],
  ['dinara', 'Динара Бекова', 'precinctSecretary', URBAN],
  ['samat', 'Самат Дәулетов', 'decisionMaker', URBAN],
  ['aidos', 'Айдос Нұрпейісов', 'districtMember', URBAN],
  ['laura', 'Лаура Ізбасар', 'districtMember', URBAN],
  ['nurzhan', 'Нұржан Төлеген', 'districtMember', URBAN],
  ['zarina', 'Зарина Мұрат', 'paymentsOfficer', URBAN],
  ['marat', 'Марат Сейдахмет', 'monitoringOfficer', URBAN],
];

const DISTRICT: readonly Person[] = [
  ['saule', 'Сәуле Қайрат', 'consultant', RURAL],
  ['daulet', 'Дәулет Ержанов', 'consultant', RURAL],
  ['kairat', 'Қайрат Әбдіров', 'decisionMaker', RURAL],
  ['nurgul', 'Нұргүл Ахмет', 'paymentsOfficer', RURAL],
  ['serik', 'Серік Үмбетов', 'monitoringOfficer', RURAL],
  ['perizat', 'Перизат Құлмағанбет', 'districtMember', RURAL],
  ['orazbek', 'Оразбек Тәжібаев', 'districtMember', RURAL],
  ['svetlana', 'Светлана Ким', 'districtMember', RURAL],
  ['makpal', 'Мақпал Дүйсен', 'precinctSecretary', RURAL],
];

const VILLAGES: readonly Person[] = [
  ['bauyrzhan', 'Бауыржан Тілеу', 'ruralAkim', VILLAGE],
  ['zhanar', 'Жанар Оспан', 'assistant', VILLAGE],
  ['ermek', 'Ермек Сұлтан', 'precinctMember', VILLAGE],
  ['aliya', 'Әлия Мырзабек', 'precinctMember', VILLAGE],
  ['bolat', 'Болат Шәріп', 'precinctMember', VILLAGE],
  ['raushan', 'Раушан Есен', 'precinctSecretary', VILLAGE],
  ['kuanysh', 'Қуаныш Баймұрат', 'ruralAkim', `${RURAL}/433041`],
  ['ulbosyn', 'Ұлбосын Әбен', 'assistant', `${RURAL}/433041`],
  ['sagat', 'Сағат Көшербай', 'precinctMember', `${RURAL}/433041`],
  ['kulyash', 'Күләш Төреқұл', 'precinctMember', `${RURAL}/433041`],
  ['altai', 'Алтай Жарылқасын', 'precinctMember', `${RURAL}/433041`],
  ['gaukhar', 'Гауһар Шынтас', 'precinctSecretary', `${RURAL}/433041`],
  ['tolegen', 'Төлеген Айтмағанбет', 'ruralAkim', `${RURAL}/433047`],
  ['moldir', 'Мөлдір Сыздық', 'assistant', `${RURAL}/433047`],
  ['zhaksylyk', 'Жақсылық Өтеген', 'precinctMember', `${RURAL}/433047`],
  ['rysty', 'Рысты Қожахмет', 'precinctMember', `${RURAL}/433047`],
  ['amangeldi', 'Амангелді Шоқан', 'precinctMember', `${RURAL}/433047`],
  ['akbota', 'Ақбота Нағашыбай', 'precinctSecretary', `${RURAL}/433047`],
  ['sabyr', 'Сабыр Еспен', 'ruralAkim', `${RURAL}/433053`],
  ['karlygash', 'Қарлығаш Өмірзақ', 'assistant', `${RURAL}/433053`],
  ['vladimir', 'Владимир Пак', 'precinctMember', `${RURAL}/433053`],
  ['bibigul', 'Бибігүл Сейітжан', 'precinctMember', `${RURAL}/433053`],
  ['turar', 'Тұрар Ілияс', 'precinctMember', `${RURAL}/433053`],
  ['shynar', 'Шынар Мәмбет', 'precinctSecretary', `${RURAL}/433053`],
];

const SETTLEMENTS: readonly Person[] = [
  ['nurbol', 'Нұрбол Қалыбек', 'ruralAkim', `${URBAN}/431035`],
  ['aiman', 'Айман Сүлеймен', 'assistant', `${URBAN}/431035`],
  ['kenes', 'Кеңес Рахым', 'precinctMember', `${URBAN}/431035`],
  ['olga', 'Ольга Цой', 'precinctMember', `${URBAN}/431035`],
  ['beket', 'Бекет Мұқан', 'precinctMember', `${URBAN}/431035`],
  ['roza', 'Роза Тынышбай', 'precinctSecretary', `${URBAN}/431035`],
  ['mukhtar', 'Мұхтар Досжан', 'ruralAkim', `${URBAN}/431041`],
  ['nazym', 'Назым Әлжан', 'assistant', `${URBAN}/431041`],
  ['galym', 'Ғалым Естай', 'precinctMember', `${URBAN}/431041`],
  ['indira', 'Индира Жолдас', 'precinctMember', `${URBAN}/431041`],
  ['sergazy', 'Серғазы Қуат', 'precinctMember', `${URBAN}/431041`],
  ['togzhan', 'Тоғжан Байзақ', 'precinctSecretary', `${URBAN}/431041`],
];

const ABOVE: readonly Person[] = [
  ['timur', 'Тимур Жақсыбек', 'regionalMember', REGION],
  ['sholpan', 'Шолпан Әбдіқадыр', 'decisionMaker', REGION],
  ['madiyar', 'Мадияр Серік', 'regionalAnalyst', REGION],
  ['aigerim', 'Айгерім Болат', 'regionalAnalyst', REGION],
  ['kamila', 'Кәмила Рүстем', 'auditor', REGION],
  ['daniyar', 'Данияр Асан', 'administrator', REGION],
  ['tolkyn', 'Толқын Ержан', 'ministryAnalyst', 'kz'],
];

/** Everybody who works in the town: each role in both districts, six precinct commissions and one more for the town itself. */
export const STAFF: readonly Person[] = [...TOWN, ...DISTRICT, ...VILLAGES, ...SETTLEMENTS, ...ABOVE];
