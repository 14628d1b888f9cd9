/* One file, because it is one list: what the codes of a contract are called, on pages and in letters alike. */
import type { Names } from '@tirek/rules';
import type { ExemptGroup } from './basis.ts';
import type { ExtensionGround } from './events.ts';
import type { Course, EvidenceKind } from './measure-needs.ts';
import type { ForbiddenUse, LumpSumUse, MeasureKind, Sphere } from './measures.ts';

type Named<Code extends string> = Readonly<Record<Code, Names>>;
const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export const MEASURE_NAMES: Named<MeasureKind> = {
  vocationalTraining: say('Кәсіптік оқу', 'Профессиональное обучение', 'Vocational training'),
  entrepreneurship: say('Кәсіпкерлікке қолдау', 'Поддержка предпринимательства', 'Support for entrepreneurship'),
  youthPractice: say('Жастар практикасы', 'Молодёжная практика', 'Youth practice'),
  socialJob: say('Әлеуметтік жұмыс орны', 'Социальное рабочее место', 'Social job'),
  voluntaryRelocation: say('Ерікті қоныс аудару', 'Добровольное переселение', 'Voluntary relocation'),
  specialJob: say('Арнайы жұмыс орны', 'Специальное рабочее место', 'Special job for people with disabilities'),
  publicWorks: say('Қоғамдық жұмыстар', 'Общественные работы', 'Public works'),
  housingAid: say('Тұрғын үй көмегі', 'Жилищная помощь', 'Housing aid'),
  localSocialAid: say('Жергілікті әлеуметтік көмек', 'Местная социальная помощь', 'Local social aid'),
  screening: say('Скринингтік тексеруден өту', 'Скрининговый осмотр', 'Health screening'),
  treatment: say('Емделу', 'Лечение', 'Treatment'),
  antenatalRegistration: say(
    'Жүктілік бойынша есепке тұру',
    'Постановка на учёт по беременности',
    'Registration of a pregnancy',
  ),
  schoolSupport: say('Оқушыға көмек', 'Помощь школьнику', 'Support for a pupil'),
  studentAid: say('Студентке көмек', 'Помощь студенту', 'Aid for a student'),
  kindergartenPlace: say(
    'Балабақша орны, қосымша білім беру',
    'Место в детском саду, кружки',
    'Place in a kindergarten, activities',
  ),
};

export const COURSE_NAMES: Named<Course> = {
  shortCourse: say('қысқа мерзімді кәсіптік курс', 'краткосрочный профессиональный курс', 'short vocational course'),
  businessBasics: say('кәсіпкерлік негіздері', 'основы предпринимательства', 'basics of business'),
  technicalEducation: say('колледжде оқу', 'обучение в колледже', 'study at a college'),
  bastauBusiness: say('«Бастау Бизнес» оқуы', 'обучение «Бастау Бизнес»', '“Bastau Business” training'),
  ownBusiness: say('өз ісін ашу', 'открытие своего дела', 'starting a business'),
};

export const EVIDENCE_NAMES: Named<EvidenceKind> = {
  enrolmentOrder: say(
    'қабылдау туралы бұйрық немесе хабарлама',
    'приказ или извещение о зачислении',
    'order or note of enrolment',
  ),
  certificate: say('аяқтағаны туралы куәлік', 'документ об окончании', 'certificate of completion'),
  workContract: say(
    'еңбек шарты немесе жұмысқа қабылдау бұйрығы',
    'трудовой договор или приказ о приёме',
    'work contract or order of hiring',
  ),
  employerNote: say('жұмыс берушінің анықтамасы', 'справка работодателя', 'note of the employer'),
  businessRegistration: say(
    'кәсіпкер ретінде тіркелгені туралы құжат',
    'документ о регистрации предпринимателя',
    'registration as an entrepreneur',
  ),
  relocationDecision: say('қоныс аудару туралы шешім', 'решение о переселении', 'decision on relocation'),
  newAddress: say('жаңа мекенжайда тіркелу', 'регистрация по новому адресу', 'registration at the new address'),
  clinicNote: say('емхананың анықтамасы', 'справка поликлиники', 'note of the clinic'),
  aidDecision: say('көмек тағайындау туралы шешім', 'решение о назначении помощи', 'decision on the aid'),
  schoolNote: say('мектептің анықтамасы', 'справка школы', 'note of the school'),
  receipt: say('чек немесе қолхат', 'чек или расписка', 'receipt'),
  photo: say('фотосурет', 'фотография', 'photo'),
};

export const SPHERE_NAMES: Named<Sphere> = {
  socialAssistance: say('Әлеуметтік көмек', 'Социальная помощь', 'Social assistance'),
  education: say('Білім', 'Образование', 'Education'),
  health: say('Денсаулық', 'Здоровье', 'Health'),
  psychologyAndLaw: say('Психология және құқық', 'Психология и право', 'Psychology and law'),
};

export const USE_NAMES: Named<LumpSumUse | ForbiddenUse> = {
  livestock: say('мал', 'скот', 'livestock'),
  poultry: say('құс', 'птица', 'poultry'),
  seed: say('тұқым', 'семена', 'seed'),
  tools: say('құрал-сайман', 'инвентарь', 'tools'),
  equipment: say('жабдық', 'оборудование', 'equipment'),
  repairs: say('жөндеу жұмыстары', 'ремонтные работы', 'repairs'),
  ownBusiness: say('өз ісі', 'своё дело', 'own business'),
  debt: say('қарызды қайтару', 'возврат долга', 'paying a debt'),
  loan: say('несие төлеу', 'погашение кредита', 'paying off a loan'),
  realEstate: say('жылжымайтын мүлік сатып алу', 'покупка недвижимости', 'buying real estate'),
};

export const GROUND_NAMES: Named<ExtensionGround> = {
  training: say('кәсіптік оқу аяқталмаған', 'обучение не завершено', 'training unfinished'),
  youthPractice: say('жастар практикасы аяқталмаған', 'молодёжная практика не завершена', 'youth practice unfinished'),
  socialJob: say(
    'әлеуметтік жұмыс орны аяқталмаған',
    'работа на социальном месте не завершена',
    'social job unfinished',
  ),
  adaptation: say(
    'әлеуметтік бейімдеу аяқталмаған',
    'социальная адаптация не завершена',
    'social adaptation unfinished',
  ),
};

export const GROUP_NAMES: Named<ExemptGroup> = {
  disability: say('І–ІІ топтағы мүгедектік', 'инвалидность I–II группы', 'disability of group I or II'),
  study: say('күндізгі бөлімде оқиды', 'учится очно', 'in full-time study'),
  longIllness: say('екі айдан астам ауырады', 'болеет дольше двух месяцев', 'ill for more than two months'),
  permanentJob: say('тұрақты жұмысы бар', 'есть постоянная работа', 'has a permanent job'),
  care: say('күтім жасайды', 'занят уходом', 'cares for somebody'),
};
