import type { EXIT_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export const exitTexts = {
  'review.noContract': say(
    'Бұл істе қорытындылайтын келісімшарт жоқ.',
    'В этом деле нет контракта, итоги которого подводят.',
    'There is no contract to review in this case.',
  ),
  'review.tooEarly': say(
    'Келісімшарт {day} күнінен бастап, соңғы айында қорытындыланады.',
    'Итоги контракта подводят в его последний месяц, с {day}.',
    'A contract is reviewed in its last month, from {day} on.',
  ),
  'exit.noAward': say(
    'Бұл отбасыға көмек тағайындалмаған: шығатын ештеңе жоқ.',
    'Этой семье помощь не назначалась: выходить не из чего.',
    'No aid was granted to this family: there is nothing to leave.',
  ),
  'exit.aidGoesOn': say(
    'Көмек {day} күнін қоса алғанда жалғасады. Ертерек тоқтату керек болса, алдымен көмекті тоқтату туралы шешім ұсыныңыз.',
    'Помощь идёт по {day} включительно. Если она кончается раньше, сначала предложите решение о её прекращении.',
    'Aid goes on until {day}. If it ends earlier, propose the decision that ends it first.',
  ),
  'exit.moneyOwed': say(
    'Отбасыға мына айлар әлі төленбеген немесе банктен жауап жоқ: {months}. Төлем расталған соң істі жабыңыз.',
    'Семье ещё не выплачено, или банк не ответил, за месяцы: {months}. Закройте дело, когда выплата подтвердится.',
    'These months are not paid yet, or the bank has not answered: {months}. Close the case once the payment is confirmed.',
  ),
  'exit.stillOpen': say(
    'Істе жауап күтіп тұрған мәселе бар: шағым, өзгеріс, бұзушылық, ұсыныс немесе берешек. Алдымен соған жауап беріңіз.',
    'В деле что-то ждёт ответа: жалоба, изменение, нарушение, предложение или долг. Сначала ответьте на это.',
    'Something in the case waits for an answer: an objection, a change, a breach, a proposal or a debt. Answer it first.',
  ),
  'exit.notReviewed': say(
    'Алдымен келісімшарттың қорытындысын отбасымен бірге шығарыңыз.',
    'Сначала подведите вместе с семьёй итоги контракта.',
    'Review the contract with the family first.',
  ),
  'exit.reasonNotFound': say(
    'Бұл себеп істен көрінбейді. Алдымен оны өзгеріс ретінде тіркеңіз немесе басқа себепті таңдаңыз.',
    'Из дела такой причины не видно. Сначала запишите её как изменение или выберите другую.',
    'The case does not show this reason. Record it as a change first, or choose another.',
  ),
  'exit.reasonOfFacts': say(
    'Істегі деректер себепті өзі көрсетіп тұр. Ұсынылған себепті таңдаңыз.',
    'Причина видна из самого дела. Выберите предложенную.',
    'The case itself shows the reason. Choose the one suggested.',
  ),
  'followUp.none': say(
    'Бұл отбасынан хал-жағдайы сұралмайды.',
    'Эту семью не спрашивают, как у неё дела.',
    'This family is not asked how it is.',
  ),
  'followUp.tooEarly': say(
    'Әлі ерте: отбасынан {day} күнінен бастап сұрауға болады.',
    'Ещё рано: спросить семью можно с {day}.',
    'It is too early: the family may be asked from {day} on.',
  ),
  'followUp.recorded': say(
    'Бұл мерзім бойынша жауап {day} күні жазылған.',
    'За этот срок ответ уже записан {day}.',
    'The answer for this day was recorded on {day}.',
  ),
} as const satisfies Readonly<Record<keyof typeof EXIT_REFUSALS, Names>>;
