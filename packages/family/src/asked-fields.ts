import type { Names } from '@tirek/rules';

export interface AskedFieldText {
  /** What is asked, as a heading. */
  readonly named: Names;
  /** Why the answer matters: what the law makes of it. */
  readonly why: Names;
}

/** Every field of the family file that may be asked for when it is missing, with its name and the reason to ask. */
export const ASKED_FIELDS = {
  relation: {
    named: { kk: 'Өтініш берушіге кім болады', ru: 'Кем приходится заявителю', en: 'Relation to the applicant' },
    why: {
      kk: 'Отбасы құрамына кімнің кіретіні туыстыққа байланысты.',
      ru: 'От родства зависит, кто входит в состав семьи.',
      en: 'Who belongs to the family depends on how people are related.',
    },
  },
  birthDate: {
    named: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
    why: {
      kk: 'Жасы бойынша бала ма, зейнеткер ме, жұмысқа қабілетті ме – сол анықталады.',
      ru: 'По возрасту видно, ребёнок это, пенсионер или трудоспособный человек.',
      en: 'Age tells whether somebody is a child, a pensioner or able to work.',
    },
  },
  sex: {
    named: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
    why: {
      kk: 'Зейнет жасы әйелдер мен ерлерде әртүрлі.',
      ru: 'Пенсионный возраст у женщин и мужчин разный.',
      en: 'The pension age differs between women and men.',
    },
  },
  citizenship: {
    named: { kk: 'Азаматтығы немесе мәртебесі', ru: 'Гражданство или статус', en: 'Citizenship or status' },
    why: {
      kk: 'Көмек азаматтарға, қандастарға, босқындарға және Қазақстанда тұрақты тұратындарға беріледі.',
      ru: 'Помощь положена гражданам, кандасам, беженцам и тем, кто постоянно живёт в Казахстане.',
      en: 'Assistance is for citizens, kandas, refugees and permanent residents of Kazakhstan.',
    },
  },
  work: {
    named: { kk: 'Жұмысы', ru: 'Занятость', en: 'Work' },
    why: {
      kk: 'Жұмыс барына қарай көмектің шартты не шартсыз болуы, міндетті шаралар анықталады.',
      ru: 'От занятости зависит, обусловленная ли это помощь и какие меры обязательны.',
      en: 'Work decides whether assistance is conditional and which measures are obligatory.',
    },
  },
  disability: {
    named: { kk: 'Мүгедектігі', ru: 'Инвалидность', en: 'Disability' },
    why: {
      kk: 'Мүгедектігі бар адамнан жұмысқа қатысты міндет талап етілмеуі мүмкін, оған күтім жасау да ескеріледі.',
      ru: 'С инвалидностью меры занятости могут быть не обязательны, учитывается и уход за человеком.',
      en: 'With a disability measures may not be obligatory, and caring for the person counts too.',
    },
  },
  study: {
    named: { kk: 'Оқуы', ru: 'Учёба', en: 'Study' },
    why: {
      kk: 'Күндізгі бөлімде оқитындар 23 жасқа дейін отбасы құрамында ескеріледі және жұмыс іздеуге міндетті емес.',
      ru: 'Учащиеся очно учитываются в семье до 23 лет и не обязаны искать работу.',
      en: 'Full-time students are counted in the family up to 23 and need not look for work.',
    },
  },
  longIllness: {
    named: {
      kk: 'Екі айдан астам емделуді қажет ететін ауру',
      ru: 'Болезнь с лечением дольше двух месяцев',
      en: 'Illness of more than two months',
    },
    why: {
      kk: 'Мұндай ауруы бар адам жұмысқа қатысты шараларға міндетті емес.',
      ru: 'С такой болезнью меры занятости не обязательны.',
      en: 'With such an illness employment measures are not obligatory.',
    },
  },
  needsCare: {
    named: { kk: 'Бөгде адамның күтіміне мұқтаж ба', ru: 'Нужен ли посторонний уход', en: 'Needs care by another' },
    why: {
      kk: 'Күтім жасап отырған отбасы мүшесі жұмыс іздеуге міндетті болмауы мүмкін.',
      ru: 'Тот, кто ухаживает, может быть освобождён от поиска работы.',
      en: 'Whoever gives the care may not have to look for work.',
    },
  },
  caresFor: {
    named: { kk: 'Кімге күтім жасайды', ru: 'За кем ухаживает', en: 'Whom this person cares for' },
    why: {
      kk: 'Кішкентай балаға, мүгедектігі бар адамға немесе қартқа күтім жасайтын адамға көмек шартсыз берілуі мүмкін.',
      ru: 'Если человек ухаживает за малышом, человеком с инвалидностью или пожилым, помощь может быть безусловной.',
      en: 'If this person cares for a small child, a disabled or an elderly person, assistance may be unconditional.',
    },
  },
  away: {
    named: { kk: 'Отбасынан бөлек жүр ме', ru: 'Живёт ли отдельно от семьи', en: 'Away from the family' },
    why: {
      kk: 'Әскерде, қамауда немесе толық мемлекет қамқорлығында жүргендер отбасы құрамында саналмайды.',
      ru: 'Те, кто на срочной службе, в заключении или на полном гособеспечении, в составе семьи не учитываются.',
      en: 'Those in conscript service, in prison or on full state support are not counted in the family.',
    },
  },
  incomes: {
    named: { kk: 'Өткен тоқсандағы табыс', ru: 'Доходы за прошлый квартал', en: 'Incomes of the quarter before' },
    why: {
      kk: 'Көмек мөлшері отбасының бір адамға шаққандағы табысы мен кедейлік шегінің айырмасынан шығады.',
      ru: 'Размер помощи – это разница между чертой бедности и доходом семьи на человека.',
      en: 'The amount is the difference between the poverty line and the family’s income per person.',
    },
  },
  dwellings: {
    named: { kk: 'Тұрғын үй', ru: 'Жильё', en: 'Dwellings' },
    why: {
      kk: 'Екінші тұрғын үйі бар отбасыға, ол тар не апатты болмаса, көмек тағайындалмайды.',
      ru: 'Если есть второе жильё и оно не тесное и не аварийное, помощь не назначается.',
      en: 'A family with a second dwelling gets no assistance, unless they are cramped or in emergency condition.',
    },
  },
  property: {
    named: { kk: 'Көлік пен өзге мүлік', ru: 'Транспорт и другое имущество', en: 'Vehicles and other property' },
    why: {
      kk: 'Жүріп тұрған бірнеше көлік, техника немесе табыс әкелетін үй-жай болса, көмек тағайындалмауы мүмкін.',
      ru: 'Несколько машин на ходу, техника или помещение, приносящее доход, могут исключить помощь.',
      en: 'Several working cars, machinery or premises that bring profit may rule assistance out.',
    },
  },
  territory: {
    named: { kk: 'Тұратын өңірі', ru: 'Регион проживания', en: 'Region of residence' },
    why: {
      kk: 'Кедейлік шегі әр өңірде әртүрлі.',
      ru: 'Черта бедности в каждом регионе своя.',
      en: 'Every region has its own poverty line.',
    },
  },
  settlement: {
    named: { kk: 'Қала немесе ауыл', ru: 'Город или село', en: 'Town or village' },
    why: {
      kk: 'Кейбір көрсеткіштер қала мен ауылда бөлек.',
      ru: 'Некоторые показатели для города и села различаются.',
      en: 'Some figures differ between town and village.',
    },
  },
  povertyLine: {
    named: { kk: 'Жарияланған кедейлік шегі', ru: 'Опубликованная черта бедности', en: 'Published poverty line' },
    why: {
      kk: 'Бұл өңір мен тоқсан үшін кедейлік шегі бізде жоқ; жергілікті басылымда жарияланғанын жазыңыз.',
      ru: 'Черты бедности для этого региона и квартала у нас нет; укажите опубликованную в местной печати.',
      en: 'We lack the line of this region and quarter; state the one published locally.',
    },
  },
  history: {
    named: {
      kk: 'Келісімшарт пен өтініш барысы',
      ru: 'Ход контракта и заявления',
      en: 'Course of contract and application',
    },
    why: {
      kk: 'Келісімшартты бұзу немесе тексеруден бас тарту көмекке әсер етеді.',
      ru: 'Нарушение контракта или отказ от обследования влияют на помощь.',
      en: 'A breach of the contract or refusing the visit changes what is due.',
    },
  },
  refusedMeasuresOn: {
    named: { kk: 'Шаралардан бас тартқан күні', ru: 'День отказа от мер занятости', en: 'Day measures were refused' },
    why: {
      kk: 'Бас тартқаннан кейін алты ай бойы көмек тағайындалмайды.',
      ru: 'После отказа помощь не назначается шесть месяцев.',
      en: 'For six months after a refusal no assistance is assigned.',
    },
  },
  falseDataOn: {
    named: { kk: 'Жалған дерек берілген күн', ru: 'День подачи ложных сведений', en: 'Day false data were submitted' },
    why: {
      kk: 'Жалған дерек берілгеннен кейін алты ай бойы көмек тағайындалмайды.',
      ru: 'После подачи ложных сведений помощь не назначается шесть месяцев.',
      en: 'For six months after false data no assistance is assigned.',
    },
  },
  contractBrokenOn: {
    named: { kk: 'Келісімшарт бұзылған күн', ru: 'День нарушения контракта', en: 'Day the contract was broken' },
    why: {
      kk: 'Келісімшарт бұзылғаннан кейін алты ай бойы көмек тағайындалмайды.',
      ru: 'После нарушения контракта помощь не назначается шесть месяцев.',
      en: 'For six months after the contract was broken no assistance is assigned.',
    },
  },
} as const satisfies Record<string, AskedFieldText>;

export type AskedField = keyof typeof ASKED_FIELDS;
export const isAskedField = (name: string): name is AskedField => Object.hasOwn(ASKED_FIELDS, name);
