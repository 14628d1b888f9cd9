import type { Names } from '@tirek/rules';

/** What an answer warns of, by code. */
export const CAUTIONS = {
  'line.regionalEstimate': {
    kk: 'Өңірдің осы тоқсандағы жарияланған шегі табылмады; ол жылдық деректер бойынша бағаланды (қателігі шамамен 2,4 %-ға дейін). Нақты шекті орталықтан сұраңыз.',
    ru: 'Опубликованная черта региона за этот квартал не найдена; она оценена по годовым данным (погрешность примерно до 2,4 %). Точную черту спросите в центре.',
    en: 'The region’s published line for this quarter was not found; it is estimated from yearly data (error up to about 2.4 %). Ask the centre for the exact line.',
  },
  'line.nationalEstimate': {
    kk: 'Өңір бойынша дерек табылмады; шек республикалық ең төмен күнкөріс деңгейінен есептелді. Өңіріңіздің нақты шегі басқа болуы мүмкін.',
    ru: 'Данных по региону не найдено; черта рассчитана от республиканского прожиточного минимума. Настоящая черта вашего региона может отличаться.',
    en: 'No data for the region were found; the line is worked out from the national subsistence minimum. Your region’s actual line may differ.',
  },
  'line.medianUnknown': {
    kk: '2025 жылдан бастап шек медианалық табыстың 35 %-ынан кем болмауы тиіс; өңірлік медиана жарияланбаған, сондықтан шек жоғары болуы мүмкін.',
    ru: 'С 2025 года черта не может быть ниже 35 % медианного дохода; региональная медиана не опубликована, поэтому черта может быть выше.',
    en: 'Since 2025 the line may not be below 35 % of the median income; no regional median was found published, so the line may be higher.',
  },
  'line.higherInThisRegion': {
    kk: '2019 жылғы сәуір–қыркүйекте бұл өңірде шек 20 789 ₸-ден жоғары болған; нақты сомасы табылмады.',
    ru: 'В апреле–сентябре 2019 года в этом регионе черта была выше 20 789 ₸; точная сумма не найдена.',
    en: 'From April to September 2019 the line in this region was above 20 789 ₸; the exact sum was not found.',
  },
  'line.given': {
    kk: 'Кедейлік шегі файлда берілген, заңнан алынбады.',
    ru: 'Черта бедности взята из файла, а не из закона.',
    en: 'The poverty line was given with the file, not taken from the law.',
  },
  'figure.unverified': {
    kk: 'Есепте дереккөзі табылмаған көрсеткіш қолданылды: {figures}.',
    ru: 'В расчёте использован показатель, источник которого не найден: {figures}.',
    en: 'The calculation rests on a figure for which no source was found: {figures}.',
  },
  'income.treatmentUnverified': {
    kk: 'Мына табыс түрінің есепке алыну тәртібін растайтын мәтін табылмады: {kinds}.',
    ru: 'Не найден текст, подтверждающий, учитывается ли этот вид дохода: {kinds}.',
    en: 'No text was found that confirms whether this kind of income counts: {kinds}.',
  },
  'loan.counted': {
    kk: 'Қарыздың табысқа қосылу тәртібі баспасөз хабарлары бойынша алынды; бұйрық мәтіні табылмады.',
    ru: 'Порядок учёта займа как дохода взят из сообщений прессы; текст приказа не найден.',
    en: 'How a loan counts as income is taken from press reports; the text of the order was not found.',
  },
  'orleu.districts': {
    kk: '2016 жылдан жоба тек пилоттық аудандарда жүрді; ауданыңыз тізімде бар-жоғын орталықтан сұраңыз.',
    ru: 'С 2016 года проект шёл только в пилотных районах; уточните в центре, входил ли ваш район.',
    en: 'Since 2016 the project ran in pilot districts only; ask the centre whether yours was among them.',
  },
  'lumpSum.notAvailable': {
    kk: 'Бұл редакцияда көмек үш айға бірден төленбейді.',
    ru: 'По этой редакции помощь сразу за три месяца не выплачивается.',
    en: 'Under this edition assistance is not paid for three months at once.',
  },
} as const satisfies Record<string, Names>;

export type CautionCode = keyof typeof CAUTIONS;
