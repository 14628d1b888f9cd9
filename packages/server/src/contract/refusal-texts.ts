/* One file, because it is one list: a text for each reason the casework refuses with; a code without one does not compile. */
import type { Refusal, RefusalCode } from '@tirek/casework';
import type { Names } from '@tirek/rules';
import { contractFigures, contractTexts } from './refusal-texts/contract.ts';
import { obligationTexts } from './refusal-texts/obligation.ts';
import { sanctionTexts } from './refusal-texts/sanction.ts';
import { objectionTexts } from './refusal-texts/objection.ts';
import { changeTexts } from './refusal-texts/change.ts';
import { paymentTexts } from './refusal-texts/payment.ts';
import { recoveryTexts } from './refusal-texts/recovery.ts';
import { exitTexts } from './refusal-texts/exit.ts';
import { bankTexts } from './refusal-texts/bank.ts';
import { checkTexts } from './refusal-texts/monitoring.ts';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

/** `{figure}` stands for a figure the refusal tells. */
const TEXTS: Readonly<Record<RefusalCode, Names>> = {
  'case.exists': say('Бұл іс бұрыннан бар.', 'Это дело уже существует.', 'This case exists already.'),
  'case.unknown': say('Мұндай іс жоқ.', 'Такого дела нет.', 'There is no such case.'),
  'case.own': say(
    'Өз отбасыңыздың ісімен айналыса алмайсыз: оны әріптесіңізге беріңіз.',
    'Дело собственной семьи вести нельзя: передайте его коллеге.',
    'You may not work on your own family’s case: hand it to a colleague.',
  ),
  'phase.wrong': say(
    'Істің қазіргі кезеңінде мұны істеуге болмайды. Бетті жаңартып, келесі қадамды қараңыз.',
    'На нынешнем этапе дела этого сделать нельзя. Обновите страницу и посмотрите следующий шаг.',
    'This cannot be done at the present stage of the case. Reload the page and see the next step.',
  ),
  'access.role': say(
    'Сіздің рөліңізге бұл әрекет рұқсат етілмеген.',
    'Вашей роли это действие не разрешено.',
    'Your role may not do this.',
  ),
  'access.territory': say(
    'Бұл сіздің аумағыңызға жатпайды.',
    'Это не относится к вашей территории.',
    'This is not in your territory.',
  ),
  'access.notYours': say('Бұл сіздің өтінішіңіз емес.', 'Это не ваше заявление.', 'This is not your application.'),
  'access.notAssigned': say(
    'Сіз бұл отбасына барып тексеруге тағайындалмағансыз.',
    'Вы не назначены на обследование этой семьи.',
    'You are not sent to visit this family.',
  ),
  'access.purpose': say(
    'Сіздің рөліңіз істі бұл мақсатта оқи алмайды.',
    'Ваша роль не может читать дело с этой целью.',
    'Your role may not read the case for this purpose.',
  ),
  'access.incompatibleRoles': say(
    'Бұл рөлдерді бір адам қатар атқара алмайды.',
    'Один человек не может исполнять эти роли одновременно.',
    'One person may not hold these roles together.',
  ),
  'reason.tooShort': say(
    'Себебін толығырақ жазыңыз: кемінде {atLeast} таңба.',
    'Опишите причину подробнее: не меньше {atLeast} знаков.',
    'Give the reason in more words: at least {atLeast} characters.',
  ),
  'facts.malformed': say(
    'Мәліметте қате бар: {paths}.',
    'В сведениях есть ошибки: {paths}.',
    'The facts have errors: {paths}.',
  ),
  'application.channel': say(
    'Өтінішті бұл жолмен сіздің рөліңіз қабылдай алмайды.',
    'Ваша роль не может принять заявление таким путём.',
    'Your role may not bring an application in this way.',
  ),
  'application.alreadyOpen': say(
    'Бұл отбасының қаралып жатқан өтініші бар. Алдымен соны аяқтаңыз.',
    'У этой семьи уже есть заявление на рассмотрении. Сначала завершите его.',
    'This family already has an open application. Finish that one first.',
  ),
  'application.consentMissing': say(
    'Адамның келісімі керек: онсыз өтініш берілмейді.',
    'Нужно согласие человека: без него заявление не подаётся.',
    'The person’s consent is needed: without it nothing is submitted.',
  ),
  'application.laterThanToday': say(
    '{day} әлі келген жоқ: бүгінгі немесе одан бұрынғы күнді жазыңыз.',
    '{day} ещё не наступило: укажите сегодняшний или более ранний день.',
    '{day} has not come yet: give today or an earlier day.',
  ),
  'application.programmeNotInForce': say(
    'Бұл бағдарлама {from} – {to} аралығында жүрген. Өтініш күнін тексеріңіз немесе атаулы әлеуметтік көмекті таңдаңыз.',
    'Эта программа действовала с {from} по {to}. Проверьте день обращения или выберите адресную социальную помощь.',
    'This programme ran from {from} to {to}. Check the day of application, or choose targeted social assistance.',
  ),
  'application.paperMissing': say(
    'Қағаз өтініштің көшірмесін тіркеңіз.',
    'Приложите копию бумажного заявления.',
    'Attach the scan of the paper application.',
  ),
  'application.receiptMissing': say(
    'Қолхаттың нөмірі жоқ.',
    'Нет номера расписки.',
    'The number of the receipt is missing.',
  ),
  'application.documentTwice': say(
    'Бұл құжат іске бұрын тіркелген.',
    'Этот документ уже приложен к делу.',
    'This document is attached already.',
  ),
  'evidence.source': say(
    'Бұл дереккөздің мәліметін сіздің рөліңіз енгізе алмайды.',
    'Ваша роль не может вносить сведения этого источника.',
    'Your role may not enter what this source tells.',
  ),
  'evidence.unknownMember': say(
    'Отбасында мұндай адам жоқ.',
    'Такого человека в семье нет.',
    'There is no such person in the family.',
  ),
  'evidence.notAwaited': say(
    'Бұл тізілімнен жауап күтілмейді.',
    'Ответа этого реестра не ждут.',
    'No answer of this register is awaited.',
  ),
  'doubt.unknown': say('Мұндай күмәнді мәлімет жоқ.', 'Такого сомнения нет.', 'There is no such doubt.'),
  'doubt.settled': say('Бұл күмән шешіліп қойған.', 'Это сомнение уже разрешено.', 'This doubt is settled already.'),
  'doubt.noSuchSource': say(
    'Бұл дереккөз ондай мән айтқан жоқ: басқасын таңдаңыз немесе мәнді өзіңіз жазыңыз.',
    'Этот источник такого значения не сообщал: выберите другой или запишите значение сами.',
    'This source told no such value: choose another or state the value.',
  ),
  'notice.alreadyGiven': say(
    'Мерзімнің ұзартылғаны туралы отбасы бұрын хабардар болған ({day}).',
    'Семья уже извещена о продлении срока ({day}).',
    'The family was told of the longer term already ({day}).',
  ),
  'notice.nothingAwaited': say(
    'Ешқандай жауап күтіліп отырған жоқ: мерзімді ұзартуға негіз жоқ.',
    'Никаких ответов не ждут: продлевать срок не с чего.',
    'No answer is awaited: there is no ground for a longer term.',
  ),
  'commission.noOrder': say(
    'Бұл аумақта комиссия құрылмаған: алдымен бұйрық шығарылуы керек.',
    'На этой территории комиссия не создана: сначала нужен приказ.',
    'This territory has no commission: an order is needed first.',
  ),
  'commission.orderNotInForce': say(
    'Комиссия туралы бұйрық қазір күшінде емес ({from} – {to}).',
    'Приказ о комиссии сейчас не действует ({from} – {to}).',
    'The order on the commission is not in force now ({from} – {to}).',
  ),
  'commission.otherTerritory': say(
    'Бұл комиссия басқа аумақтікі.',
    'Это комиссия другой территории.',
    'This commission is of another territory.',
  ),
  'visit.notSitting': say(
    'Тағайындалған адам комиссия мүшесі емес.',
    'Назначенный человек не входит в комиссию.',
    'The person named is not of the commission.',
  ),
  'visit.noMember': say(
    'Кемінде бір комиссия мүшесін тағайындаңыз.',
    'Назначьте хотя бы одного члена комиссии.',
    'Name at least one member of the commission.',
  ),
  'visit.inThePast': say(
    'Бару күні өтіп кеткен: {day}.',
    'День выезда уже прошёл: {day}.',
    'The day of the visit has passed: {day}.',
  ),
  'visit.notAssigned': say(
    'Бұл отбасына баруға басқа ассистент тағайындалған.',
    'К этой семье назначен другой ассистент.',
    'Another assistant is sent to this family.',
  ),
  'visit.times': say(
    'Барудың басталу және аяқталу уақытын тексеріңіз.',
    'Проверьте время начала и окончания обследования.',
    'Check when the visit began and ended.',
  ),
  'visit.noPhoto': say(
    'Кемінде бір фотосурет керек.',
    'Нужна хотя бы одна фотография.',
    'At least one photo is needed.',
  ),
  'visit.photoNotKept': say(
    'Актіде {hash} фотосуреті аталған, бірақ ол іспен бірге сақталмаған. Алдымен фотосуретті жүктеңіз, содан кейін актіні қайта жіберіңіз.',
    'В акте названа фотография {hash}, но в деле её нет. Сначала загрузите фотографию, затем отправьте акт снова.',
    'The act names the photo {hash}, which is not kept with the case. Upload the photo first, then send the act again.',
  ),
  'visit.unknownMember': say(
    'Актіде отбасында жоқ адам көрсетілген.',
    'В акте назван человек, которого нет в семье.',
    'The act names somebody who is not in the family.',
  ),
  'sitting.open': say('Отырыс ашылып қойған.', 'Заседание уже открыто.', 'The sitting is open already.'),
  'sitting.none': say('Отырыс ашылмаған.', 'Заседание не открыто.', 'No sitting is open.'),
  'sitting.notSecretary': say(
    'Мұны осы комиссияның хатшысы ғана істейді.',
    'Это делает только секретарь этой комиссии.',
    'Only the secretary of this commission does this.',
  ),
  'sitting.noQuorum': say(
    'Кворум жоқ: {voted} дауыс, кемінде {quorum} керек.',
    'Нет кворума: голосов {voted}, нужно не меньше {quorum}.',
    'No quorum: {voted} votes, at least {quorum} are needed.',
  ),
  'sitting.tied': say(
    'Дауыстар тең бөлінді, ал төраға дауыс берген жоқ.',
    'Голоса разделились поровну, а председатель не голосовал.',
    'The votes are even and the chair has not voted.',
  ),
  'recusal.notYours': say(
    'Мүше өзін өзі ғана, не оны төраға шеттете алады.',
    'Отвести члена может он сам или председатель.',
    'A member steps back themselves, or the chair asks it.',
  ),
  'recusal.notSitting': say(
    'Бұл адам отырысқа қатысып отырған жоқ.',
    'Этот человек не участвует в заседании.',
    'This person does not sit.',
  ),
  'recusal.voted': say(
    'Дауыс берген мүше шеттетілмейді.',
    'Проголосовавший член не отводится.',
    'A member who has voted does not step back.',
  ),
  'recusal.substitute': say(
    'Бұл адамды орнына отырғызуға болмайды.',
    'Этого человека нельзя посадить взамен.',
    'This person cannot sit instead.',
  ),
  'vote.forAnother': say(
    'Әр мүше тек өз атынан дауыс береді.',
    'Каждый член голосует только за себя.',
    'Each member votes for themselves only.',
  ),
  'vote.secretary': say('Хатшы дауыс бермейді.', 'Секретарь не голосует.', 'The secretary does not vote.'),
  'vote.notSitting': say(
    'Сіз бұл отырыстың мүшесі емессіз.',
    'Вы не участвуете в этом заседании.',
    'You do not sit here.',
  ),
  'vote.recused': say(
    'Сіз бұл істен шеттетілгенсіз.',
    'Вы отведены от этого дела.',
    'You have stepped back from this case.',
  ),
  'vote.twice': say('Сіз дауыс беріп қойғансыз.', 'Вы уже проголосовали.', 'You have voted already.'),
  'vote.dissentTooShort': say(
    'Ерекше пікірді толығырақ жазыңыз: кемінде {atLeast} таңба.',
    'Опишите особое мнение подробнее: не меньше {atLeast} знаков.',
    'Give the dissent in more words: at least {atLeast} characters.',
  ),
  'vote.otherAct': say(
    'Акт өзгерген: оны қайта оқып, содан кейін дауыс беріңіз.',
    'Акт изменился: прочитайте его заново и затем голосуйте.',
    'The act has changed: read it again, then vote.',
  ),
  'vote.unknownKey': say(
    'Бұл қолтаңба кілті сізге тіркелмеген.',
    'Этот ключ подписи за вами не числится.',
    'This signing key is not registered as yours.',
  ),
  'vote.signature': say('Қолтаңба дұрыс емес.', 'Подпись неверна.', 'The signature is not valid.'),
  'conclusion.missing': say(
    'Комиссияның қорытындысы жоқ: онсыз көмек тағайындалмайды.',
    'Нет заключения комиссии: без него помощь не назначается.',
    'There is no conclusion of the commission: without it nothing is awarded.',
  ),
  'conclusion.otherAct': say(
    'Қорытынды басқа акт бойынша берілген: отырысты қайта өткізіңіз.',
    'Заключение дано по другому акту: проведите заседание заново.',
    'The conclusion is on another act: the commission has to sit again.',
  ),
  'conclusion.otherOrder': say(
    'Отырыс құрамы бұйрыққа сай емес.',
    'Состав заседания не соответствует приказу.',
    'Those who sat are not those of the order.',
  ),
  'conclusion.unsigned': say(
    'Қорытындыға жарамды қолтаңба жетпейді: {valid}, кемінде {quorum} керек.',
    'Под заключением не хватает действительных подписей: {valid}, нужно не меньше {quorum}.',
    'Too few valid signatures under the conclusion: {valid}, at least {quorum} are needed.',
  ),
  'conclusion.negative': say(
    'Комиссия мұқтаждық жоқ деп тапты: көмек тағайындауға болмайды.',
    'Комиссия не нашла нуждаемости: назначить помощь нельзя.',
    'The commission found no need: help cannot be awarded.',
  ),
  'recommendation.none': say('Мұндай сұрау жоқ.', 'Такого запроса нет.', 'There is no such request.'),
  'recommendation.pending': say(
    'Жоғары комиссияның ұсынымы күтілуде.',
    'Ожидается рекомендация вышестоящей комиссии.',
    'The recommendation of the higher commission is awaited.',
  ),
  'recommendation.notChair': say(
    'Мұны осы комиссияның төрағасы ғана істейді.',
    'Это делает только председатель этой комиссии.',
    'Only the chair of this commission does this.',
  ),
  'registers.awaited': say(
    'Тізілімдердің жауабы әлі келген жоқ.',
    'Ответы реестров ещё не пришли.',
    'Registers have not answered yet.',
  ),
  'doubts.open': say(
    'Алдымен күмәнді мәліметтерді шешіңіз.',
    'Сначала разрешите сомнения в сведениях.',
    'Settle the doubts first.',
  ),
  'determination.missing': say(
    'Алдымен құқықты есептеңіз.',
    'Сначала рассчитайте право на помощь.',
    'Reckon the right to help first.',
  ),
  'determination.stale': say(
    'Есептен кейін мәлімет өзгерген: қайта есептеңіз.',
    'После расчёта сведения изменились: рассчитайте заново.',
    'The facts have changed since: reckon again.',
  ),
  'determination.changed': say(
    'Қайта есептегенде нәтиже басқаша шықты: қайта есептеңіз.',
    'При пересчёте вышел другой ответ: рассчитайте заново.',
    'Reckoned again it comes out otherwise: reckon again.',
  ),
  'determination.undetermined': say(
    'Шешімге мәлімет жетпейді: {missing}.',
    'Для решения не хватает сведений: {missing}.',
    'Facts are missing for a decision: {missing}.',
  ),
  'decision.sameOfficer': say(
    'Ұсынысты дайындаған қызметкер оны бекіте алмайды: бұл екінші қызметкердің ісі.',
    'Кто подготовил предложение, тот его не утверждает: это дело второго сотрудника.',
    'Whoever prepared the proposal may not approve it: that is for a second officer.',
  ),
  'decision.voter': say(
    'Комиссияда дауыс берген адам шешім қабылдай алмайды.',
    'Голосовавший в комиссии не может принимать решение.',
    'Whoever voted in the commission may not decide.',
  ),
  'decision.visitor': say(
    'Отбасына барған адам шешім қабылдай алмайды.',
    'Проводивший обследование не может принимать решение.',
    'Whoever visited the family may not decide.',
  ),
  'correction.outsidePeriod': say(
    'Түзету күні {from} мен {to} аралығында болуы керек.',
    'День исправления должен быть между {from} и {to}.',
    'The day of the correction must lie between {from} and {to}.',
  ),
  'correction.closed': say(
    'Іс жабылған, деректі бұл жерден түзетуге болмайды. Анықталғанды өзгеріс ретінде тіркеңіз: отбасы тыңдалады, консультант қарайды, содан кейін қайта шешіледі. Жағдай енді өзгерген болса, отбасы жаңа өтініш береді.',
    'Дело закрыто, и сведения здесь больше не исправляют. Запишите найденное как изменение: семью выслушают, консультант рассмотрит, и будет новое решение. Если обстоятельства изменились теперь, семья подаёт новое заявление.',
    'The case is closed, and facts are no longer corrected here. Tell what was found as a change: the family is heard, a consultant looks at it, and it is decided anew. Where circumstances are otherwise only now, the family applies anew.',
  ),
  'order.exists': say('Бұл бұйрық бұрыннан бар.', 'Этот приказ уже есть.', 'This order exists already.'),
  'order.unknown': say('Мұндай бұйрық жоқ.', 'Такого приказа нет.', 'There is no such order.'),
  'order.ended': say(
    'Бұйрықтың күші жойылған ({day}).',
    'Приказ уже прекращён ({day}).',
    'The order has ended ({day}).',
  ),
  'order.period': say(
    'Бұйрықтың мерзімін тексеріңіз: {from} – {to}.',
    'Проверьте срок приказа: {from} – {to}.',
    'Check the term of the order: {from} – {to}.',
  ),
  'order.chairNotMember': say(
    'Төраға мүшелердің бірі болуы керек.',
    'Председатель должен быть одним из членов.',
    'The chair must be one of the members.',
  ),
  'order.secretaryVotes': say(
    'Хатшы мүше бола алмайды.',
    'Секретарь не может быть членом.',
    'The secretary may not be a member.',
  ),
  'order.twice': say('Бір адам екі рет аталған.', 'Один человек назван дважды.', 'One person is named twice.'),
  'order.tooFew': say(
    'Комиссияда кемінде {atLeast} мүше болады.',
    'В комиссии не меньше {atLeast} членов.',
    'A commission has at least {atLeast} members.',
  ),
  'order.quorum': say(
    'Кворум — мүшелердің жартысынан көбі: кемінде {atLeast}.',
    'Кворум — больше половины членов: не меньше {atLeast}.',
    'A quorum is more than half of the members: at least {atLeast}.',
  ),
  'figure.waiting': say(
    'Көрсеткіш екінші адамның растауын күтіп тұр.',
    'Показатель ждёт подтверждения второго человека.',
    'The figure waits for a second person.',
  ),
  'figure.none': say(
    'Расталатын көрсеткіш жоқ.',
    'Нет показателя для подтверждения.',
    'There is no figure to confirm.',
  ),
  'figure.amount': say(
    'Соманы тексеріңіз: теңге, ең көбі екі ондық таңба.',
    'Проверьте сумму: тенге, не больше двух знаков после запятой.',
    'Check the amount: tenge, at most two decimals.',
  ),
  'figure.samePerson': say(
    'Көрсеткішті енгізген адам оны растай алмайды.',
    'Кто ввёл показатель, тот его не подтверждает.',
    'Whoever entered the figure may not confirm it.',
  ),
  'figure.differs': say(
    'Сіз енгізген {typed} бірінші адам енгізген сомамен сәйкес келмейді. Жарияланған актіні тағы қарап шығыңыз; қате бірінші енгізуде болса, оны себебімен қайтарыңыз.',
    'Введённое вами {typed} не совпадает с тем, что ввёл первый человек. Сверьтесь с опубликованным актом; если ошибка в первом вводе, отклоните его с указанием причины.',
    'The {typed} you typed is not what the first person typed. Look again at the published act; if the first entry is wrong, set it aside and say why.',
  ),
  'role.office': say(
    'Бұл рөл мұндай мекемеде атқарылмайды. Рөлге сай мекемені таңдаңыз.',
    'В таком учреждении эту роль не исполняют. Выберите подходящее учреждение.',
    'This role is not held at an office of this kind. Choose an office that fits it.',
  ),
  'role.toSelf': say(
    'Өз рөлдеріңізді өзіңіз өзгерте алмайсыз: басқа әкімшіден сұраңыз.',
    'Свои роли менять нельзя: попросите другого администратора.',
    'You may not change your own roles: ask another administrator.',
  ),
  'role.notStaff': say(
    'Бұл тек қызметкерлерге қатысты: азаматтың немесе басқа жүйенің есептік жазбасына қолданылмайды.',
    'Это касается только сотрудников, а не учётных записей граждан и других систем.',
    'This is for staff only, not for accounts of citizens or other systems.',
  ),
  'role.period': say(
    'Рөл {from} басталып, {to} аяқтала алмайды. Күндерді тексеріңіз.',
    'Роль не может начаться {from} и закончиться {to}. Проверьте даты.',
    'A role cannot begin on {from} and end on {to}. Check the days.',
  ),
  'role.held': say(
    'Бұл адамның осы мекемеде осы кезеңге мұндай рөлі бар.',
    'У этого человека уже есть такая роль в этом учреждении на это время.',
    'This person already holds this role at this office for that time.',
  ),
  'role.ended': say('Бұл рөл {day} аяқталған.', 'Эта роль закончилась {day}.', 'This role ended on {day}.'),
  'person.closed': say('Бұл есептік жазба жабық.', 'Эта учётная запись закрыта.', 'This account is closed.'),
  'person.self': say(
    'Өз есептік жазбаңызды жаба алмайсыз: басқа әкімшіден сұраңыз.',
    'Свою учётную запись закрыть нельзя: попросите другого администратора.',
    'You may not close your own account: ask another administrator.',
  ),
  'person.worksElsewhere': say(
    'Бұл адам сіздің аумағыңыздан тыс жерде де қызмет етеді. Жоғары тұрған мекеменің әкімшісіне хабарласыңыз.',
    'Этот человек работает и за пределами вашей территории. Обратитесь к администратору вышестоящего учреждения.',
    'This person also works outside your territory. Ask the administrator of the office above.',
  ),
  'person.loginTaken': say(
    'Бұл логин бос емес. Басқасын таңдаңыз.',
    'Этот логин занят. Выберите другой.',
    'This login is taken. Choose another one.',
  ),
  'person.subjectTaken': say(
    'Сыртқы кіру қызметінің бұл пайдаланушысында есептік жазба бар.',
    'У этого пользователя внешнего входа уже есть учётная запись.',
    'This user of the sign-in provider has an account already.',
  ),
  'person.noProvider': say(
    'Сыртқы кіру қызметі қосылмаған: логин мен құпиясөз беріңіз.',
    'Внешний вход не подключён: задайте логин и пароль.',
    'No sign-in provider is connected: give a login and a password.',
  ),
  'token.notClient': say(
    'Кілт тек басқа жүйелерге беріледі: қызметкер жүйеге өзі кіреді.',
    'Ключ выдаётся только другим системам: сотрудник входит сам.',
    'A token is for other systems only: an officer signs in.',
  ),
  'token.past': say(
    '{day} өтіп кетті. Бүгінгі немесе кейінгі күнді таңдаңыз.',
    '{day} уже прошло. Выберите сегодняшний или более поздний день.',
    '{day} has passed. Choose today or a later day.',
  ),
  'office.unknown': say('Мұндай мекеме жоқ.', 'Такого учреждения нет.', 'There is no such office.'),
  'office.above': say(
    'Бұл мекеме таңдалған мекеменің тікелей қарамағында бола алмайды: облыс — министрлікке, аудан — облысқа, ауылдық округ — ауданға қарайды.',
    'Такое учреждение не может подчиняться выбранному напрямую: область — министерству, район — области, сельский округ — району.',
    'Such an office cannot stand directly under the chosen one: a region under the ministry, a district under a region, a rural district under a district.',
  ),
  'office.kato': say(
    'КАТО коды жоғары тұрған мекеменің кодын жалғастыруы керек. Кодты тексеріңіз.',
    'Код КАТО должен продолжать код вышестоящего учреждения. Проверьте код.',
    'The KATO code must continue that of the office above. Check the code.',
  ),
  ...contractTexts,
  ...obligationTexts,
  ...sanctionTexts,
  ...objectionTexts,
  ...changeTexts,
  ...paymentTexts,
  ...recoveryTexts,
  ...exitTexts,
  ...bankTexts,
  ...checkTexts,
  'office.exists': say(
    'Бұл КАТО кодымен мекеме бар.',
    'Учреждение с этим кодом КАТО уже есть.',
    'There is an office with this KATO code already.',
  ),
};

/** What codes among the figures are called, by the name of the figure; whatever has no name is written as it is. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, Names>>>> = { ...contractFigures };
const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const written = (figure: unknown, name: string, language: keyof Names): string =>
  Array.isArray(figure)
    ? figure.join(', ')
    : (FIGURES[name]?.[String(figure)]?.[language] ?? String(figure).replace(day, '$3.$2.$1'));

/** Why something was refused, in words, with its figures. */
export function refusalText(refusal: Refusal): Names {
  const figures: Readonly<Record<string, unknown>> = { ...refusal };
  const texts = TEXTS[refusal.code];
  const fill = (language: keyof Names): string =>
    texts[language].replace(/\{(\w+)\}/g, (_, name: string) => written(figures[name], name, language));
  return { kk: fill('kk'), ru: fill('ru'), en: fill('en') };
}
