/* One file, because it is one list: a text for each reason of one room. */
import { CONTRACT_SOURCES, type CONTRACT_REFUSALS, GROUND_NAMES, GROUP_NAMES, USE_NAMES } from '@tirek/casework';
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export const contractTexts = {
  'plan.missing': say(
    'Бұл жерді толтырыңыз: онсыз жоспар түсініксіз болады.',
    'Заполните это место: без него план будет непонятен.',
    'Please fill this in: without it the plan is not clear.',
  ),
  'plan.dates': say(
    'Күнді {from} мен {to} аралығынан таңдаңыз.',
    'Выберите день с {from} по {to}.',
    'Choose a day from {from} to {to}.',
  ),
  'plan.idTwice': say(
    'Бұл жазба жоспарда екі рет тұр. Біреуін алып тастап, қайта қосыңыз.',
    'Эта запись стоит в плане дважды. Уберите одну и добавьте заново.',
    'This entry stands in the plan twice. Take one out and add it anew.',
  ),
  'plan.unknownMember': say(
    'Бұл адам көмек тағайындалған отбасы мүшелерінің арасында жоқ. Басқа мүшені таңдаңыз.',
    'Этого человека нет среди членов семьи, которым назначена помощь. Выберите другого.',
    'This person is not among the members who were awarded aid. Choose another one.',
  ),
  'plan.noMeasure': say(
    'Еңбекке қабілетті осы мүшеге әлі іс-шара таңдалмаған. Оған сай келетін біреуін қосыңыз.',
    'Для этого трудоспособного члена семьи ещё нет мероприятия. Добавьте подходящее.',
    'There is no measure yet for this member, who is able to work. Add one that fits.',
  ),
  'plan.exempt': say(
    'Заң бұл мүшеден жұмыспен қамту шараларын талап етпейді: {group}. Оның орнына әлеуметтік бейімдеу шарасын таңдауға болады. ({source})',
    'Закон не требует от этого члена семьи участия в мерах занятости: {group}. Вместо них можно выбрать меру социальной адаптации. ({source})',
    'The law asks no employment measures of this member: {group}. A measure of social adaptation can be chosen instead. ({source})',
  ),
  'plan.exemptionUnknown': say(
    'Заң бұл мүшені шаралардан босата ма, белгісіз: алдымен істегі мәліметті толықтырыңыз.',
    'Неизвестно, освобождает ли закон этого члена семьи от мер: сначала дополните сведения в деле.',
    'It is not known whether the law exempts this member: complete the facts of the case first.',
  ),
  'plan.notAbleBodied': say(
    'Жұмыспен қамту шаралары еңбекке қабілетті мүшелерге арналған. Бұл мүшеге әлеуметтік бейімдеу шарасын таңдаңыз.',
    'Меры занятости предназначены для трудоспособных. Для этого члена семьи выберите меру социальной адаптации.',
    'Employment measures are for members who are able to work. Choose a measure of social adaptation for this one.',
  ),
  'plan.tooOld': say(
    'Бұл шараға {limit} жасқа дейін (қоса алғанда) қатысуға болады. Басқа шараны таңдаңыз. ({source})',
    'В этой мере участвуют до {limit} лет включительно. Выберите другую меру. ({source})',
    'This measure is for people up to {limit} years of age. Choose another one. ({source})',
  ),
  'plan.tooYoung': say(
    'Бұл шара {limit} жастан басталады. Басқа мүшені немесе шараны таңдаңыз. ({source})',
    'Эта мера — с {limit} лет. Выберите другого члена семьи или другую меру. ({source})',
    'This measure begins at {limit} years of age. Choose another member or measure. ({source})',
  ),
  'plan.wrongPerson': say(
    'Бұл шара мыналарға арналған: {need}. Басқа мүшені немесе шараны таңдаңыз. ({source})',
    'Эта мера для таких людей: {need}. Выберите другого члена семьи или другую меру. ({source})',
    'This measure is for: {need}. Choose another member or measure. ({source})',
  ),
  'plan.factUnknown': say(
    'Бұл шара үшін қажет мәлімет істе жоқ: {need}. Алдымен оны анықтаңыз.',
    'Для этой меры в деле не хватает сведения: {need}. Сначала уточните его.',
    'A fact this measure depends on is not in the case: {need}. Please find it out first.',
  ),
  'plan.course': say(
    'Қай курс екенін таңдаңыз. ({source})',
    'Выберите, какой это курс. ({source})',
    'Choose which course it is. ({source})',
  ),
  'plan.notGraduate': say(
    'Шара оқуды аяқтағаннан кейінгі {limit} жыл ішінде басталады. ({source})',
    'Мера начинается в течение {limit} лет после окончания учёбы. ({source})',
    'The measure begins within {limit} years of finishing one’s studies. ({source})',
  ),
  'plan.tooShort': say(
    'Кемінде {limit} {unit} созылады: соңғы күнін кейінірек белгілеңіз. ({source})',
    'Длится не меньше {limit} {unit} — поставьте последний день позже. ({source})',
    'It lasts {limit} {unit} at least: set a later last day. ({source})',
  ),
  'plan.tooLong': say(
    'Ең көбі {limit} {unit} созылады: соңғы күнін ертерек белгілеңіз. ({source})',
    'Длится не дольше {limit} {unit} — поставьте последний день раньше. ({source})',
    'It lasts {limit} {unit} at most: set an earlier last day. ({source})',
  ),
  'plan.tooLate': say(
    'Есепке жүктіліктің {limit} аптасына дейін, яғни {day} күнінен кешіктірмей тұру керек. ({source})',
    'На учёт встают до {limit} недель беременности, то есть не позднее {day}. ({source})',
    'Registration is before week {limit} of the pregnancy, that is by {day}. ({source})',
  ),
  'plan.noReview': say(
    'Жоспарды отбасымен бірге қарайтын кемінде бір күн белгілеңіз.',
    'Назначьте хотя бы один день, когда посмотрите план вместе с семьёй.',
    'Set at least one day on which you look at the plan together with the family.',
  ),
  'plan.sphereTwice': say(
    'Бұл сала жоспарда бар. Басқасын таңдаңыз.',
    'Эта сфера в плане уже есть. Выберите другую.',
    'This sphere is in the plan already. Choose another one.',
  ),
  'plan.lumpSumNotAllowed': say(
    'Өтініш күнгі заң бойынша үш айға бірден төленбейді: көмек ай сайын төленеді. ({source})',
    'По закону на день обращения помощь за три месяца сразу не платится: она выплачивается ежемесячно. ({source})',
    'By the law of the day of application aid is not paid for three months at once but monthly. ({source})',
  ),
  'plan.forbiddenUse': say(
    'Біржолғы төлемді бұған жұмсауға болмайды: {use}. Рұқсат етілген мақсатты таңдаңыз. ({source})',
    'На это единовременную выплату тратить нельзя: {use}. Выберите разрешённую цель. ({source})',
    'A lump sum may not be spent on this: {use}. Choose a use that is allowed. ({source})',
  ),
  'plan.farmOnly': say(
    '2020 жылдан бастап біржолғы төлем тек жеке қосалқы шаруашылыққа жұмсалады. ({source})',
    'С 2020 года единовременная выплата идёт только на личное подсобное хозяйство. ({source})',
    'Since 2020 a lump sum is for the household’s own farm only. ({source})',
  ),
  'plan.overLumpSum': say(
    'Жоспарланған сома ({planned} ₸) төленетіннен ({limit} ₸) көп. Бір бөлігін азайтыңыз.',
    'Запланировано {planned} ₸ — больше, чем выплачивается ({limit} ₸). Уменьшите одну из сумм.',
    'The plan has {planned} ₸, more than the {limit} ₸ that are paid. Lower one of the amounts.',
  ),
  'contract.notConditional': say(
    'Келісімшарт шартты көмек тағайындалғанда ғана жасалады.',
    'Контракт заключается, только если назначена обусловленная помощь.',
    'A contract is made only where conditional aid was awarded.',
  ),
  'contract.over': say(
    'Көмек {day} күнінен бастап тоқтаған: келісімшартта енді ештеңе өзгермейді.',
    'Помощь прекращена с {day}: в контракте больше ничего не меняется.',
    'Aid ended on {day}: nothing in the contract changes any more.',
  ),
  'contract.noVersion': say(
    'Келісімшарт әлі жасалмаған. Алдымен жоспарды бірге құрыңыз.',
    'Контракт ещё не составлен. Сначала составьте план вместе.',
    'No contract has been drawn up yet. Make the plan together first.',
  ),
  'contract.otherVersion': say(
    'Келісімшарт өзгерген. Бетті жаңартып, соңғы нұсқасын оқып шығыңыз.',
    'Контракт изменился. Обновите страницу и прочитайте последнюю версию.',
    'The contract has changed. Reload the page and read the latest version.',
  ),
  'contract.otherText': say(
    'Қол қойылған мәтін істегіден өзгеше. Бетті жаңартып, қайта қол қойыңыз.',
    'Подписан не тот текст, который стоит в деле. Обновите страницу и подпишите снова.',
    'The text that was signed is not the one in the case. Reload the page and sign again.',
  ),
  'contract.notParty': say(
    'Бұл адам келісімшарттың тарабы емес: қол қоюдың қажеті жоқ.',
    'Этот человек не сторона контракта: его подпись не нужна.',
    'This person is not a party to the contract: no signature is needed.',
  ),
  'contract.notForAnother': say(
    'Әркім өзі үшін қол қояды. Басқа ересектер қағазға қол қояды, оның көшірмесін кеңесші қосады.',
    'Каждый подписывает за себя. Другие взрослые подписывают на бумаге, и консультант прикладывает скан.',
    'Everybody signs for themselves. Other adults sign on paper, and the consultant adds the scan.',
  ),
  'contract.signedAlready': say('Қол қойылған.', 'Подпись уже есть.', 'It is signed already.'),
  'contract.unknownKey': say(
    'Бұл кілт сізге тіркелмеген. Шығып, қайта кіріп көріңіз.',
    'Этот ключ за вами не закреплён. Выйдите и войдите снова.',
    'This key is not registered for you. Sign out and in again.',
  ),
  'contract.signature': say(
    'Қолтаңба мәтінге сәйкес келмейді. Бетті жаңартып, қайта қол қойыңыз.',
    'Подпись не подходит к тексту. Обновите страницу и подпишите снова.',
    'The signature does not fit the text. Reload the page and sign again.',
  ),
  'contract.drewUp': say(
    'Келісімшартты құрған адам орталық үшін қол қоймайды: оны басқа басшы оқып, қол қояды.',
    'Кто составил контракт, не подписывает его за центр: его прочитает и подпишет другой.',
    'Whoever drew the contract up does not sign it for the centre: somebody else reads and signs it.',
  ),
  'contract.paperNotKept': say(
    'Қол қойылған беттің көшірмесі іске қосылмаған. Алдымен файлды қосыңыз.',
    'Скан подписанной страницы не приложен к делу. Сначала приложите файл.',
    'The scan of the signed page is not with the case. Add the file first.',
  ),
  'contract.notInForce': say(
    'Келісімшарт әлі күшіне енген жоқ: барлық тарап қол қойғанша күтіңіз.',
    'Контракт ещё не действует: дождитесь подписей всех сторон.',
    'No contract is in force yet: wait until all parties have signed.',
  ),
  'extension.edition': say(
    'Өтініш күнгі заң келісімшартты ұзартуды білмейді: жаңа тоқсанға қайта өтініш беруге болады.',
    'Закон на день обращения не знает продления контракта: на новый квартал можно обратиться снова.',
    'The law of the day of application knows no longer contract: the family can apply anew for the next quarter.',
  ),
  'extension.pending': say(
    'Ұзарту ұсынылып қойған, шешім күтілуде.',
    'Продление уже предложено, ждём решения.',
    'An extension is proposed already and awaits its decision.',
  ),
  'extension.none': say('Ұсынылған ұзарту жоқ.', 'Предложенного продления нет.', 'No extension is proposed.'),
  'extension.period': say(
    'Келісімшартты {from} мен {to} аралығындағы күнге дейін ұзартуға болады: барлығы алты айдан аспайды.',
    'Контракт можно продлить до дня с {from} по {to}: всего не больше чем на шесть месяцев.',
    'The contract can be made longer up to a day from {from} to {to}: six months more at most in all.',
  ),
  'extension.ground': say(
    'Жоспарда бұл негізге сай аяқталмаған шара жоқ: {ground}. Басқа негізді таңдаңыз.',
    'В плане нет незавершённой меры по этому основанию: {ground}. Выберите другое основание.',
    'The plan has no unfinished measure for this ground: {ground}. Choose another ground.',
  ),
  'extension.notRecommended': say(
    'Ұзартуға аудандық немесе өңірлік комиссияның оң ұсынымы керек. Алдымен оны сұраңыз.',
    'Для продления нужна положительная рекомендация районной или региональной комиссии. Сначала запросите её.',
    'An extension needs the district or regional commission to recommend it. Ask for the recommendation first.',
  ),
  'extension.sameOfficer': say(
    'Ұзартуды ұсынған адам оны бекітпейді: басқа адам қарайды.',
    'Кто предложил продление, его не утверждает: посмотрит другой.',
    'Whoever proposed the extension does not approve it: somebody else looks at it.',
  ),
} as const satisfies Readonly<Record<keyof typeof CONTRACT_REFUSALS, Names>>;

/** What the codes in the figures of these refusals are called. */
export const contractFigures: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  source: CONTRACT_SOURCES,
  group: GROUP_NAMES,
  need: {
    birthDate: say('туған күні', 'дата рождения', 'date of birth'),
    sex: say('жынысы', 'пол', 'sex'),
    female: say('әйелдер', 'женщины', 'women'),
    disabled: say('мүгедектігі бар адамдар', 'люди с инвалидностью', 'people with a disability'),
    student: say('оқитындар', 'учащиеся', 'students'),
  },
  unit: { day: say('күн', 'дн.', 'days'), month: say('ай', 'мес.', 'months') },
  use: USE_NAMES,
  ground: GROUND_NAMES,
};
