import type { CHECK_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export const checkTexts = {
  'check.exists': say('Бұл тексеру ашылған.', 'Эта проверка уже открыта.', 'This check is open already.'),
  'check.unknown': say('Мұндай тексеру жоқ.', 'Такой проверки нет.', 'There is no such check.'),
  'check.stage': say(
    'Тексерудің қазіргі кезеңінде мұны істеуге болмайды. Бетті жаңартып, келесі қадамды қараңыз.',
    'На нынешнем этапе проверки этого сделать нельзя. Обновите страницу и посмотрите следующий шаг.',
    'This cannot be done at the present stage of the check. Reload the page and see the next step.',
  ),
  'check.involved': say(
    'Бұл маман іске қатысқан: тексеруді басқа әріптеске беріңіз.',
    'Этот сотрудник участвовал в деле: поручите проверку другому.',
    'This officer had a part in the case: give the check to somebody else.',
  ),
  'check.declined': say(
    'Бұл маман тексеруді қайтарған: басқа әріптесті таңдаңыз.',
    'Этот сотрудник вернул проверку: выберите другого.',
    'This officer gave the check back: choose somebody else.',
  ),
  'check.notMonitoring': say(
    'Тексеруді осы аумақтың мониторинг маманы ғана жүргізеді.',
    'Проверку ведёт только специалист по мониторингу этой территории.',
    'Only a monitoring officer of this territory makes checks.',
  ),
  'check.notYours': say(
    'Бұл тексеру басқа маманға тапсырылған.',
    'Эта проверка поручена другому сотруднику.',
    'This check was given to another officer.',
  ),
  'check.day': say(
    'Бару күні {day} күнінен ерте бола алмайды.',
    'День посещения не может быть раньше {day}.',
    'The day of the visit cannot be before {day}.',
  ),
  'check.notStranger': say(
    'Отбасында туысыңыз немесе көршіңіз жоғын растаңыз. Болса, тексеруді қайтарыңыз.',
    'Подтвердите, что в семье нет ваших родных и соседей. Если есть, верните проверку.',
    'Please confirm that nobody of the family is kin or a neighbour. If somebody is, give the check back.',
  ),
  'check.times': say(
    'Барған уақытты тексеріңіз: аяқталуы басталуынан кейін және қазіргі уақыттан ерте болуы керек.',
    'Проверьте время посещения: окончание позже начала и не позже нынешней минуты.',
    'Please look at the times of the visit: it ends after it begins and not later than now.',
  ),
  'check.nothingFound': say(
    'Не анықталғанын белгілеңіз.',
    'Отметьте, что именно выявлено.',
    'Please mark what was found.',
  ),
  'check.foundWithout': say(
    'Ештеңе анықталмаса, белгілерді алып тастаңыз.',
    'Если ничего не выявлено, снимите отметки.',
    'Where nothing was found, take the marks away.',
  ),
  'check.noEffect': say(
    'Тексерудің салдарын жазыңыз: дерек түзетілді ме, қайтару сұралды ма, әлде ештеңе қажет емес пе.',
    'Запишите, что следует из проверки: исправлены данные, запрошен возврат или ничего больше не нужно.',
    'Please write what follows: facts corrected, money asked back, or nothing more is needed.',
  ),
  'check.notCorrected': say(
    'Алдымен істегі деректі түзетіңіз, содан кейін салдарын жазыңыз.',
    'Сначала исправьте данные в деле, затем запишите последствие.',
    'Correct the fact in the case first, then write what follows.',
  ),
  'check.noDebt': say(
    'Алдымен істе қайтару туралы ұсыныс жасалуы керек.',
    'Сначала в деле должно появиться предложение о возврате.',
    'Money has to be asked back in the case first.',
  ),
  'check.registerWaits': say(
    'Тіркелім иесінің жауабы күтілуде: жазба түзетілгенін белгілеңіз.',
    'Ожидается ответ владельца реестра: отметьте, что запись исправлена.',
    'The owner of the register has not answered: record that the entry was mended.',
  ),
  'check.noWrongEntry': say(
    'Бұл тексеруде тіркелімнің қате жазбасы жоқ.',
    'В этой проверке нет ошибочной записи реестра.',
    'There is no wrong entry of a register in this check.',
  ),
} as const satisfies Readonly<Record<keyof typeof CHECK_REFUSALS, Names>>;
