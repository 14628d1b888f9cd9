import type { OBLIGATION_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export const obligationTexts = {
  'obligation.unknown': say(
    'Күшіндегі келісімшартта мұндай міндет жоқ. Бетті жаңартыңыз.',
    'В действующем контракте такого обязательства нет. Обновите страницу.',
    'The contract in force has no such obligation. Reload the page.',
  ),
  'obligation.centres': say(
    'Мұны отбасы емес, мамандар істейді: сізден ештеңе талап етілмейді.',
    'Это делает не семья, а специалисты: от вас ничего не требуется.',
    'This is done by the officers, not by the family: nothing is asked of you.',
  ),
  'obligation.settled': say(
    'Бұл орындалды деп тексерілген: басқа ештеңе керек емес.',
    'Проверено: это выполнено, больше ничего не нужно.',
    'It was checked and found done: nothing more is needed.',
  ),
  'obligation.nothingSaid': say(
    'Құжат не сурет қосыңыз, немесе не істелгенін кемінде {atLeast} таңбамен жазыңыз.',
    'Приложите документ или фото либо напишите, что сделано, не короче {atLeast} знаков.',
    'Add a paper or a photo, or write what was done in at least {atLeast} characters.',
  ),
  'obligation.notKept': say(
    'Файл іске қосылмаған. Оны қайта қосыңыз.',
    'Файл не приложен к делу. Приложите его ещё раз.',
    'The file is not with the case. Add it once more.',
  ),
  'obligation.ownReport': say(
    'Отбасы атынан өзіңіз хабарлағанды өзіңіз тексере алмайсыз: оны әріптесіңіз қарайды.',
    'То, о чём вы сами сообщили за семью, проверит ваш коллега.',
    'What you reported for the family yourself is checked by a colleague.',
  ),
  'obligation.notDue': say(
    'Мерзімі {day} күні бітеді: оған дейін орындалмады деуге болмайды.',
    'Срок — {day}: до его окончания нельзя считать, что не выполнено.',
    'It is due on {day}: before that it cannot be called missed.',
  ),
  'obligation.doneLater': say(
    'Орындалған күн бүгіннен ({day}) кеш болмайды.',
    'День выполнения — не позже сегодняшнего ({day}).',
    'The day it was done is today ({day}) at the latest.',
  ),
} as const satisfies Readonly<Record<keyof typeof OBLIGATION_REFUSALS, Names>>;
