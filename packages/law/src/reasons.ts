import type { Names } from '@tirek/rules';

/*
 * What a family is told, by reason. A reason never blames; a refusal says what stands in the way. `{…}` are filled in by
 * whoever shows it: {perCapita}, {line}, {amount}.
 */
export const REASONS = {
  'income.belowLine': {
    kk: 'Жан басына шаққандағы табысыңыз ({perCapita}) кедейлік шегінен ({line}) аспайды.',
    ru: 'Ваш среднедушевой доход ({perCapita}) не превышает черту бедности ({line}).',
    en: 'Your per-capita income ({perCapita}) does not exceed the poverty line ({line}).',
  },
  'income.aboveLine': {
    kk: 'Жан басына шаққандағы табысыңыз ({perCapita}) кедейлік шегінен ({line}) жоғары.',
    ru: 'Ваш среднедушевой доход ({perCapita}) выше черты бедности ({line}).',
    en: 'Your per-capita income ({perCapita}) is above the poverty line ({line}).',
  },
  'income.equalsLine': {
    kk: 'Табысыңыз кедейлік шегіне ({line}) жетіп тұр: заң көмекке жол береді, бірақ төленетін айырма жоқ.',
    ru: 'Ваш доход доходит до черты бедности ({line}): закон допускает к помощи, но платить нечего — разницы нет.',
    en: 'Your income reaches the poverty line ({line}): the law lets you in, but there is no difference to pay.',
  },
  'person.notEligible': {
    kk: 'Көмек азаматтарға, қандастарға, босқындарға және Қазақстанда тұрақты тұратындарға беріледі; отбасыда ондай мүше көрсетілмеген.',
    ru: 'Помощь назначается гражданам, кандасам, беженцам и постоянно проживающим в Казахстане; таких членов семьи не указано.',
    en: 'Assistance is for citizens, kandas, refugees and permanent residents; no such member is stated.',
  },
  'family.nobodyCounted': {
    kk: 'Отбасы құрамында есептелетін мүше жоқ.',
    ru: 'В составе семьи нет никого, кто учитывается.',
    en: 'There is nobody who is counted in the family.',
  },
  'family.noChildren': {
    kk: 'Жәрдемақы 18 жасқа дейінгі балаларға беріледі; отбасында ондай бала көрсетілмеген.',
    ru: 'Пособие платится на детей до 18 лет; таких детей в семье не указано.',
    en: 'The allowance is for children under 18; no such child is stated.',
  },
  'property.spareDwelling': {
    kk: 'Отбасының біреуден көп тұрғын үйі бар және әр мүшеге 18 м²-ден артық келеді.',
    ru: 'У семьи больше одного жилища, и на каждого приходится больше 18 м².',
    en: 'The family owns more than one dwelling, with more than 18 m² for each member.',
  },
  'property.premises': {
    kk: 'Отбасының табыс табуға пайдаланылатын бөлек үй-жайы бар.',
    ru: 'У семьи есть отдельное помещение, которое используется для дохода.',
    en: 'The family has separate premises used for profit.',
  },
  'property.buildingPlot': {
    kk: 'Отбасының тұрғын үйі бола тұра, үй салатын жер телімі бар.',
    ru: 'У семьи есть жильё и ещё участок под строительство дома.',
    en: 'The family owns a dwelling and also a plot for building a house.',
  },
  'property.spareCar': {
    kk: 'Отбасының біреуден көп жүріп тұрған автокөлігі бар.',
    ru: 'У семьи больше одного автомобиля на ходу.',
    en: 'The family has more than one working car.',
  },
  'property.machinery': {
    kk: 'Отбасының жарамды ауыл шаруашылығы техникасы, автобусы, жүк көлігі не басқа көлігі бар.',
    ru: 'У семьи есть исправная сельхозтехника, автобус, грузовик или иной такой транспорт.',
    en: 'The family has working farm machinery, a bus, a lorry or another such vehicle.',
  },
  'survey.refused': {
    kk: 'Учаскелік комиссияның үйге келуінен бас тартылған.',
    ru: 'От посещения участковой комиссии отказались.',
    en: 'The precinct commission’s visit was refused.',
  },
  'need.notFound': {
    kk: 'Учаскелік комиссия мұқтаждық жоқ деп қорытындылады.',
    ru: 'Участковая комиссия заключила, что нужды нет.',
    en: 'The precinct commission concluded that there is no need.',
  },
  'bar.refusedMeasures': {
    kk: 'Отбасы мүшесі жұмыспен қамту шараларынан бас тартқанына алты ай толмаған.',
    ru: 'С отказа члена семьи от мер занятости не прошло шести месяцев.',
    en: 'Six months have not yet passed since a member refused employment measures.',
  },
  'bar.contractBroken': {
    kk: 'Алдыңғы келісімшарт орындалмағанына алты ай толмаған.',
    ru: 'С неисполнения прежнего контракта не прошло шести месяцев.',
    en: 'Six months have not yet passed since the earlier contract was not fulfilled.',
  },
  'bar.falseData': {
    kk: 'Шындыққа сай емес дерек берілген күннен бері алты ай толмаған.',
    ru: 'С подачи недостоверных сведений не прошло шести месяцев.',
    en: 'Six months have not yet passed since untrue data were submitted.',
  },
  'contract.terminated': {
    kk: 'Әлеуметтік келісімшарттағы міндеттер орындалмаған: осы редакция бойынша шартты көмек тоқтатылады.',
    ru: 'Обязательства по социальному контракту не исполнены: по этой редакции обусловленная помощь прекращается.',
    en: 'Obligations of the social contract were not met: under this edition conditional assistance ends.',
  },
  'sanction.first': {
    kk: 'Келісімшарт бірінші рет бұзылған: ересектердің үлесі бір айға 50 %-ға азаяды, балалар мен студенттердікі сақталады.',
    ru: 'Первое нарушение контракта: доля взрослых на месяц уменьшается на 50 %, доля детей и студентов сохраняется.',
    en: 'First breach of the contract: the adults’ share falls by 50 % for one month, the children’s and students’ stays.',
  },
  'sanction.repeated': {
    kk: 'Келісімшарт қайта бұзылған: көмек тек балалар мен 23 жасқа дейінгі студенттерге төленеді.',
    ru: 'Повторное нарушение контракта: помощь платится только детям и студентам до 23 лет.',
    en: 'Repeated breach of the contract: only children and students up to 23 are paid.',
  },
  'kind.unconditional': {
    kk: 'Көмек шартсыз: отбасында жұмысқа шыға алатын бос мүше жоқ.',
    ru: 'Помощь безусловная: в семье нет никого, кто мог бы выйти на работу.',
    en: 'The assistance is unconditional: nobody in the family is free to take up work.',
  },
  'kind.conditional': {
    kk: 'Көмек шартты: әлеуметтік келісімшарт жасалады, еңбекке қабілетті мүшелер жұмыспен қамту шараларына қатысады.',
    ru: 'Помощь обусловленная: заключается социальный контракт, трудоспособные участвуют в мерах занятости.',
    en: 'The assistance is conditional: a social contract is signed and able-bodied members take part in employment measures.',
  },
  'supplement.children': {
    kk: '1–6 жастағы әр балаға айына 1,5 АЕК қосымша төленеді.',
    ru: 'На каждого ребёнка от 1 до 6 лет доплачивается 1,5 МРП в месяц.',
    en: 'For each child aged 1 to 6 a supplement of 1.5 MCI a month is paid.',
  },
  'programme.notInForce': {
    kk: 'Бұл күні бағдарлама қолданылмайды.',
    ru: 'На эту дату программа не действует.',
    en: 'The programme is not in force on this day.',
  },
  'programme.notInRegion': {
    kk: 'Бұл күні жоба сіздің өңіріңізде жүрмеген.',
    ru: 'На эту дату проект в вашем регионе не действовал.',
    en: 'On this day the project did not run in your region.',
  },
} as const satisfies Record<string, Names>;

export type ReasonCode = keyof typeof REASONS;
