import type { OBJECTION_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

/** `{figure}` stands for a figure the refusal tells. */
export const objectionTexts = {
  'objection.nothing': say(
    'Мұндай шешім, санкция не қарыз жоқ немесе оның күші жойылған. Бетті жаңартыңыз.',
    'Такого решения, санкции или долга нет, либо они уже отменены. Обновите страницу.',
    'There is no such decision, sanction or debt, or it has been taken back. Reload the page.',
  ),
  'objection.open': say(
    'Бұл туралы шағым қаралып жатыр. Жауабын күтіңіз.',
    'Жалоба на это уже рассматривается. Дождитесь ответа.',
    'An objection to this is being looked at. Please wait for the answer.',
  ),
  'objection.answered': say(
    'Бұл шағымға жауап берілген. Келіспесеңіз, сотқа жүгіне аласыз.',
    'На эту жалобу уже ответили. Если вы не согласны, можно обратиться в суд.',
    'This objection has been answered. If you do not agree you may go to court.',
  ),
  'objection.unknown': say(
    'Мұндай шағым жоқ. Бетті жаңартыңыз.',
    'Такой жалобы нет. Обновите страницу.',
    'There is no such objection. Reload the page.',
  ),
  'objection.decided': say(
    'Бұл шағымға жауап беріліп қойған.',
    'На эту жалобу уже ответили.',
    'This objection has been answered already.',
  ),
  'objection.involved': say(
    'Шағым жасалған іске қатысқан қызметкер жауап бермейді. Әріптесіңізге беріңіз.',
    'Кто участвовал в том, на что жалуются, тот не отвечает. Передайте коллеге.',
    'Whoever had a hand in what is objected to does not answer. Hand it to a colleague.',
  ),
  'objection.otherOffice': say(
    'Бұл шағымға жоғары тұрған мекеме жауап береді.',
    'На эту жалобу отвечает вышестоящее учреждение.',
    'The office above answers this objection.',
  ),
  'objection.unknownRule': say(
    'Заңда «{rule}» деген ереже жоқ. Тізімнен таңдаңыз.',
    'В законе нет правила «{rule}». Выберите из списка.',
    'The law has no rule “{rule}”. Choose one from the list.',
  ),
  'objection.noArticle': say(
    'Жауап негізделген бапты көрсетіңіз.',
    'Назовите статью, на которой основан ответ.',
    'Name the article the answer rests on.',
  ),
} as const satisfies Readonly<Record<keyof typeof OBJECTION_REFUSALS, Names>>;
