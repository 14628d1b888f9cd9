import type { SANCTION_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

/** `{figure}` stands for a figure the refusal tells. */
export const sanctionTexts = {
  'breach.noContract': say(
    'Отбасымен жасалған келісімшарт жоқ, сондықтан оның міндеті де бұзылмайды. Алдымен келісімшартты тексеріңіз.',
    'С семьёй нет действующего контракта, нарушать нечего. Сначала проверьте контракт.',
    'There is no contract in force with the family, so nothing of it can be broken. Look at the contract first.',
  ),
  'breach.unknownObligation': say(
    'Келісімшартта мұндай міндет жоқ. Тізімнен таңдаңыз.',
    'Такого обязательства в контракте нет. Выберите его из списка.',
    'The contract has no such obligation. Choose one from the list.',
  ),
  'breach.notMissed': say(
    'Бұл міндеттің мерзімі өтпеген немесе ол орындалған. Міндеттер тізімін қараңыз.',
    'Срок этого обязательства ещё не прошёл, или оно выполнено. Посмотрите список обязательств.',
    'This obligation is not overdue, or it was met. See the list of obligations.',
  ),
  'breach.beforeDue': say(
    'Міндеттің мерзімі {day}: одан бұрын ол бұзылған болмайды. Басқа күнді көрсетіңіз.',
    'Срок обязательства — {day}: раньше оно не могло быть нарушено. Укажите другой день.',
    'The obligation was due on {day}: it cannot have been broken before. Name another day.',
  ),
  'breach.unknownMember': say(
    'Бұл міндет ол отбасы мүшесіне қатысты емес. Мүшені таңдаңыз.',
    'Это не относится к названному члену семьи. Выберите, чьё это обязательство.',
    'This is not about the member you named. Choose whose obligation it is.',
  ),
  'breach.dayAhead': say(
    '{day} әлі келген жоқ. Болған күнін көрсетіңіз.',
    '{day} ещё не наступило. Укажите день, когда это произошло.',
    '{day} has not come yet. Name the day on which it happened.',
  ),
  'breach.alreadyRaised': say(
    'Бұл туралы отбасынан сұралған. Соның жауабын қараңыз.',
    'Об этом семью уже спросили. Посмотрите её ответ.',
    'The family has been asked about this already. See its answer.',
  ),
  'breach.unknown': say(
    'Отбасынан мұндай түсініктеме сұралмаған. Бетті жаңартыңыз.',
    'Такого вопроса семье не задавали. Обновите страницу.',
    'The family was not asked this. Reload the page.',
  ),
  'breach.settled': say('Бұл сұрақ шешіліп қойған.', 'Этот вопрос уже решён.', 'This has been settled already.'),
  'breach.notHeard': say(
    'Отбасы әлі жауап берген жоқ: {day} күнін қоса алғанда күтіңіз немесе жауабын алыңыз.',
    'Семья ещё не ответила: подождите до {day} включительно или получите её ответ.',
    'The family has not answered yet: wait until the end of {day}, or take down its answer.',
  ),
  'breach.notConfirmed': say(
    'Бұзу расталмаған. Алдымен отбасын тыңдап, мәселені шешіңіз.',
    'Нарушение не подтверждено. Сначала выслушайте семью и примите решение.',
    'The breach is not confirmed. Hear the family and settle it first.',
  ),
  'file.notKept': say(
    'Аталған файл іске тіркелмеген. Оны алдымен жүктеңіз.',
    'Названного файла нет в деле. Сначала загрузите его.',
    'The file you named is not kept with the case. Upload it first.',
  ),
  'sanction.none': say(
    'Осы редакция бойынша заң мұндайда көмекті азайтпайды. Отбасымен жоспарды бірге қараңыз.',
    'По этой редакции закон здесь ничего не уменьшает. Обсудите план с семьёй.',
    'Under this edition the law takes nothing away here. Look at the plan together with the family.',
  ),
  'sanction.proposed': say(
    'Бір ұсыныс шешім күтіп тұр.',
    'Одно предложение уже ждёт решения.',
    'One proposal is waiting for a decision already.',
  ),
  'sanction.noProposal': say(
    'Шешім күтіп тұрған ұсыныс жоқ. Бетті жаңартыңыз.',
    'Предложения, ожидающего решения, нет. Обновите страницу.',
    'No proposal is waiting. Reload the page.',
  ),
  'sanction.imposed': say(
    'Бұл бұзу бойынша санкция қолданылған.',
    'По этому нарушению санкция уже применена.',
    'A sanction has been imposed for this breach already.',
  ),
  'sanction.sameOfficer': say(
    'Бұзуды көтерген, тексерген не ұсынған қызметкер шешім қабылдамайды. Басқа қызметкерге беріңіз.',
    'Кто поднял вопрос, проверял его или предложил санкцию, тот не решает. Передайте коллеге.',
    'Whoever raised, checked or proposed does not decide. Hand it to a colleague.',
  ),
  'sanction.changed': say(
    'Ұсыныстан кейін деректер өзгерді: заң енді басқа нәтиже береді. Қайтарып, жаңадан ұсыныңыз.',
    'После предложения данные изменились: теперь по закону выходит иначе. Верните его и предложите заново.',
    'Facts have changed since the proposal and the law now gives another result. Give it back and propose anew.',
  ),
  'sanction.unknown': say(
    'Мұндай санкция жоқ. Бетті жаңартыңыз.',
    'Такой санкции нет. Обновите страницу.',
    'There is no such sanction. Reload the page.',
  ),
  'sanction.lifted': say(
    'Бұл санкция алынып тасталған.',
    'Эта санкция уже снята.',
    'This sanction has been lifted already.',
  ),
} as const satisfies Readonly<Record<keyof typeof SANCTION_REFUSALS, Names>>;
