/*
 * The one English name of each legal term that the code and the pages use, with its Kazakh and Russian originals, and what it
 * means in one plain line. One file, because a second list is how a term gets a second name.
 */

import type { Names } from '@tirek/rules';

/** A legal term: its names and its meaning in Kazakh, Russian and English. */
export interface Term {
  readonly named: Names;
  readonly meaning: Names;
}

const term = (named: Names, meaning: Names): Term => ({ named, meaning });

export const GLOSSARY = {
  // ── the assistance ───────────────────────────────────────────────────────────────────────────────────────
  targetedSocialAssistance: term(
    { kk: 'атаулы әлеуметтік көмек', ru: 'адресная социальная помощь', en: 'targeted social assistance' },
    {
      kk: 'Жан басына шаққандағы табысы кедейлік шегінен аспайтын адамға немесе отбасыға мемлекет төлейтін ақшалай көмек.',
      ru: 'Деньги, которые государство выплачивает человеку или семье со среднедушевым доходом не выше черты бедности.',
      en: 'Money the state pays to a person or family whose per-capita income is not above the poverty line.',
    },
  ),
  unconditionalAssistance: term(
    { kk: 'шартсыз ақшалай көмек', ru: 'безусловная денежная помощь', en: 'unconditional assistance' },
    {
      kk: 'Жұмысқа шығуға мүмкіндігі шектеулі адамдар мен отбасыларға берілетін көмек: одан жұмыспен қамту шараларына қатысу талап етілмейді.',
      ru: 'Помощь тем, кто не может в полной мере работать: участие в мерах занятости не требуется.',
      en: 'Assistance to those who can hardly work: they need not take part in employment measures.',
    },
  ),
  conditionalAssistance: term(
    { kk: 'шартты ақшалай көмек', ru: 'обусловленная денежная помощь', en: 'conditional assistance' },
    {
      kk: 'Еңбекке қабілетті мүшесі бар отбасыға әлеуметтік келісімшарт негізінде берілетін көмек.',
      ru: 'Помощь семье с трудоспособным членом на основе социального контракта.',
      en: 'Assistance to a family with an able-bodied member, on the basis of a social contract.',
    },
  ),
  lumpSum: term(
    { kk: 'біржолғы төлем', ru: 'единовременная выплата', en: 'lump sum' },
    {
      kk: 'Үш айдың шартты көмегін өтініш бойынша бірден төлеу, мысалы, мал немесе құрал сатып алу үшін.',
      ru: 'Обусловленная помощь за три месяца сразу по заявлению, например на скот или инструмент.',
      en: 'Conditional assistance for three months at once, on request, say for livestock or tools.',
    },
  ),
  childSupplement: term(
    { kk: 'балаға қосымша төлем', ru: 'дополнительная выплата на ребёнка', en: 'child supplement' },
    {
      kk: 'Көмек алатын отбасындағы бір жастан алты жасқа дейінгі (алты жасты қоса алғанда) әр балаға ай сайын қосылатын 1,5 айлық есептік көрсеткіш.',
      ru: '1,5 месячного расчётного показателя в месяц на каждого ребёнка от одного года до шести лет включительно в семье, получающей помощь.',
      en: 'One and a half indexes a month for each child aged one to six, six included, in a family that receives assistance.',
    },
  ),
  guaranteedPackage: term(
    {
      kk: 'кепілдік берілген әлеуметтік топтама',
      ru: 'гарантированный социальный пакет',
      en: 'guaranteed social package',
    },
    {
      kk: '2020–2022 жылдары бір жастан алты жасқа дейінгі балаларға ақшаның орнына берілген азық-түлік пен тұрмыстық заттар.',
      ru: 'Продукты и бытовые товары, которые в 2020–2022 годах давали детям от года до шести лет вместо денег.',
      en: 'Food and household goods given to children aged one to six in 2020–2022 in place of money.',
    },
  ),
  orleuProject: term(
    { kk: '«Өрлеу» жобасы', ru: 'проект «Өрлеу»', en: 'Orleu project' },
    {
      kk: '2014–2017 жылдардағы сынақ жоба: шартты көмек ең төмен күнкөріс деңгейінің 60 пайызына дейін берілді.',
      ru: 'Пилотный проект 2014–2017 годов: обусловленная помощь до 60 процентов прожиточного минимума.',
      en: 'Pilot of 2014–2017: conditional assistance up to 60 per cent of the subsistence minimum.',
    },
  ),

  // ── the figures ──────────────────────────────────────────────────────────────────────────────────────────
  povertyLine: term(
    { kk: 'кедейлік шегі', ru: 'черта бедности', en: 'poverty line' },
    {
      kk: 'Бір адамға шаққандағы айлық табыс шегі: көмек пен оның мөлшері осыған қарап анықталады.',
      ru: 'Граница месячного дохода на одного человека: по ней определяют право на помощь и её размер.',
      en: 'The monthly income of one person up to which assistance is due; the amount is measured from it.',
    },
  ),
  subsistenceMinimum: term(
    { kk: 'ең төмен күнкөріс деңгейі', ru: 'прожиточный минимум', en: 'subsistence minimum' },
    {
      kk: 'Бір адамның бір айлық ең қажетті азық-түлігінің, тауарлары мен қызметтерінің құны.',
      ru: 'Стоимость самых необходимых продуктов, товаров и услуг на одного человека в месяц.',
      en: 'The cost of the most necessary food, goods and services of one person for a month.',
    },
  ),
  budgetMinimum: term(
    {
      kk: 'бюджет туралы заңда белгіленген ең төмен күнкөріс деңгейі',
      ru: 'прожиточный минимум из закона о бюджете',
      en: 'budget minimum',
    },
    {
      kk: 'Мемлекеттік жәрдемақыларды есептеу үшін республикалық бюджет туралы заңда жыл сайын белгіленетін мөлшер.',
      ru: 'Размер, который закон о республиканском бюджете ежегодно устанавливает для расчёта государственных пособий.',
      en: 'The amount that the budget law sets each year for calculating state benefits.',
    },
  ),
  monthlyCalculationIndex: term(
    { kk: 'айлық есептік көрсеткіш', ru: 'месячный расчётный показатель', en: 'monthly calculation index' },
    {
      kk: 'Жәрдемақылар мен төлемдер есептелетін өлшем; мөлшерін республикалық бюджет туралы заң белгілейді.',
      ru: 'Единица, в которой считают пособия и платежи; её размер устанавливает закон о республиканском бюджете.',
      en: 'The unit in which benefits and payments are reckoned; the budget law sets its size.',
    },
  ),
  minimumWage: term(
    { kk: 'ең төмен жалақы', ru: 'минимальная заработная плата', en: 'minimum wage' },
    {
      kk: 'Толық жұмыс айы үшін төленуі мүмкін ең аз жалақы.',
      ru: 'Наименьшая зарплата, которую можно платить за полный рабочий месяц.',
      en: 'The least wage that may be paid for a full month of work.',
    },
  ),
  medianIncome: term(
    { kk: 'медианалық табыс', ru: 'медианный доход', en: 'median income' },
    {
      kk: 'Халықтың жартысының табысы бұдан көп, жартысынікі аз болатын табыс мөлшері.',
      ru: 'Величина дохода, выше которой доходы у половины людей, а ниже — у другой половины.',
      en: 'The income that half of the people are above and half below.',
    },
  ),
  totalIncome: term(
    { kk: 'жиынтық табыс', ru: 'совокупный доход', en: 'total income' },
    {
      kk: 'Отбасының өтініш берілген тоқсанның алдындағы тоқсанда алған, есепке алынатын барлық табысы.',
      ru: 'Все учитываемые доходы семьи за квартал перед кварталом обращения.',
      en: 'All the counted income of the family in the quarter before the quarter of application.',
    },
  ),
  perCapitaIncome: term(
    { kk: 'жан басына шаққандағы орташа табыс', ru: 'среднедушевой доход', en: 'per-capita income' },
    {
      kk: 'Жиынтық табысты отбасы мүшелерінің санына және үш айға бөлгенде шығатын сома.',
      ru: 'Сумма, которая получается, если совокупный доход разделить на число членов семьи и на три месяца.',
      en: 'Total income divided by the number of family members and by three months.',
    },
  ),
  quarterOfApplication: term(
    { kk: 'өтініш берілген тоқсан', ru: 'квартал обращения', en: 'quarter of application' },
    {
      kk: 'Отбасы көмекке өтініш берген үш ай; табыс оның алдындағы үш ай үшін есептеледі.',
      ru: 'Три месяца, в которые семья обратилась за помощью; доход считают за три месяца до них.',
      en: 'The three months in which the family applies; income is taken from the three months before.',
    },
  ),

  // ── people and family ────────────────────────────────────────────────────────────────────────────────────
  applicant: term(
    { kk: 'өтініш беруші', ru: 'заявитель', en: 'applicant' },
    {
      kk: 'Өзі немесе отбасы атынан көмекке өтініш берген адам.',
      ru: 'Человек, который обратился за помощью за себя или за семью.',
      en: 'The person who asks for assistance for themselves or for the family.',
    },
  ),
  countedMember: term(
    { kk: 'есепке алынатын отбасы мүшесі', ru: 'учитываемый член семьи', en: 'counted member' },
    {
      kk: 'Табысты бөлгенде және көмек мөлшерін есептегенде саналатын отбасы мүшесі.',
      ru: 'Член семьи, которого считают при делении дохода и расчёте помощи.',
      en: 'A family member who counts when income is divided and the amount is worked out.',
    },
  ),
  ableBodiedMember: term(
    { kk: 'еңбекке қабілетті отбасы мүшесі', ru: 'трудоспособный член семьи', en: 'able-bodied member' },
    {
      kk: 'Жасы мен денсаулығы бойынша жұмыс істей алатын отбасы мүшесі.',
      ru: 'Член семьи, который по возрасту и здоровью может работать.',
      en: 'A family member who can work by age and health.',
    },
  ),
  carer: term(
    { kk: 'күтім жасаушы адам', ru: 'ухаживающее лицо', en: 'carer' },
    {
      kk: 'Кішкентай балаға, мүгедектігі бар адамға немесе күтімге мұқтаж қартқа қарайтын адам.',
      ru: 'Тот, кто ухаживает за маленьким ребёнком, человеком с инвалидностью или пожилым, которому нужен уход.',
      en: 'A person who looks after a small child, a person with a disability or an elderly person in need of care.',
    },
  ),
  kandas: term(
    { kk: 'қандас', ru: 'кандас', en: 'kandas' },
    {
      kk: 'Тарихи отанына оралған, қандас мәртебесін алған этникалық қазақ; 2021 жылға дейін «оралман» деп аталған.',
      ru: 'Этнический казах, вернувшийся на историческую родину и получивший этот статус; до 2021 года — оралман.',
      en: 'An ethnic Kazakh who has come to live in Kazakhstan and holds this status; called oralman until 2021.',
    },
  ),
  soleTrader: term(
    { kk: 'дара кәсіпкер', ru: 'индивидуальный предприниматель', en: 'sole trader' },
    {
      kk: 'Заңды тұлға құрмай, өз атынан кәсіппен айналысатын тіркелген адам.',
      ru: 'Человек, зарегистрированный для ведения своего дела без образования юридического лица.',
      en: 'A person registered to run a business in their own name, without a company.',
    },
  ),
  largeFamily: term(
    { kk: 'көпбалалы отбасы', ru: 'многодетная семья', en: 'large family' },
    {
      kk: 'Бірге тұратын кәмелетке толмаған төрт және одан көп баласы бар отбасы.',
      ru: 'Семья, в которой вместе живут четверо и более несовершеннолетних детей.',
      en: 'A family with four or more children under age living together.',
    },
  ),
  pensionAge: term(
    { kk: 'зейнеткерлік жас', ru: 'пенсионный возраст', en: 'pension age' },
    {
      kk: 'Жасына байланысты зейнетақы алуға құқық беретін жас.',
      ru: 'Возраст, с которого человек имеет право на пенсию по возрасту.',
      en: 'The age from which a person has a right to an old-age pension.',
    },
  ),
  familyCard: term(
    { kk: 'Цифрлық отбасы картасы', ru: 'Цифровая карта семьи', en: 'Digital Family Card' },
    {
      kk: 'Мемлекеттік дерекқорлардағы отбасы туралы мәліметтер бір жерге жиналған электрондық карта.',
      ru: 'Электронная карта, где собраны сведения о семье из государственных баз данных.',
      en: 'An electronic card that brings together what state registers know about a family.',
    },
  ),

  // ── who does what ────────────────────────────────────────────────────────────────────────────────────────
  precinctCommission: term(
    { kk: 'учаскелік комиссия', ru: 'участковая комиссия', en: 'precinct commission' },
    {
      kk: 'Отбасының материалдық жағдайын үйіне барып тексеретін және қорытынды беретін комиссия.',
      ru: 'Комиссия, которая посещает семью, обследует её материальное положение и даёт заключение.',
      en: 'The commission that visits the family, looks at its material situation and gives a conclusion.',
    },
  ),
  districtCommission: term(
    { kk: 'аудандық (қалалық) комиссия', ru: 'районная (городская) комиссия', en: 'district commission' },
    {
      kk: 'Ауданның немесе қаланың халықты жұмыспен қамту мәселелері жөніндегі комиссиясы.',
      ru: 'Комиссия района или города по вопросам занятости населения.',
      en: 'The commission of a district or city for questions of employment.',
    },
  ),
  regionalCommission: term(
    { kk: 'өңірлік комиссия', ru: 'региональная комиссия', en: 'regional commission' },
    {
      kk: 'Облыстың немесе республикалық маңызы бар қаланың халықты жұмыспен қамту мәселелері жөніндегі комиссиясы.',
      ru: 'Комиссия области или города республиканского значения по вопросам занятости населения.',
      en: 'The commission of a region or city of republican status for questions of employment.',
    },
  ),
  authorisedBody: term(
    {
      kk: 'көмек тағайындайтын уәкілетті орган',
      ru: 'уполномоченный орган по назначению помощи',
      en: 'authorised body',
    },
    {
      kk: 'Көмек тағайындау немесе тағайындаудан бас тарту туралы шешім қабылдайтын жергілікті мемлекеттік орган.',
      ru: 'Местный государственный орган, который решает назначить помощь или отказать в ней.',
      en: 'The local public body that decides to grant assistance or to refuse it.',
    },
  ),
  careerCentre: term(
    { kk: 'мансап орталығы', ru: 'карьерный центр', en: 'career centre' },
    {
      kk: 'Өтініш қабылдайтын, жұмыс табуға көмектесетін және әлеуметтік келісімшарт жасайтын орталық.',
      ru: 'Центр, который принимает заявления, помогает найти работу и заключает социальный контракт.',
      en: 'The centre that takes applications, helps to find work and concludes the social contract.',
    },
  ),
  consultant: term(
    { kk: 'әлеуметтік жұмыс жөніндегі консультант', ru: 'консультант по социальной работе', en: 'consultant' },
    {
      kk: 'Отбасымен бірге жоспар құрып, қиын жағдайдан шығуға көмектесетін орталық қызметкері.',
      ru: 'Работник центра, который вместе с семьёй составляет план и помогает выйти из трудного положения.',
      en: 'The centre’s officer who makes the plan together with the family and helps it out of hardship.',
    },
  ),
  assistant: term(
    { kk: 'ассистент', ru: 'ассистент', en: 'assistant' },
    {
      kk: 'Отбасыға барып, кеңес беретін және келісімшарттың орындалуын бақылайтын орталық қызметкері.',
      ru: 'Работник центра, который посещает семьи, даёт советы и следит за выполнением контракта.',
      en: 'The centre’s officer who visits families, advises them and follows how the contract is kept.',
    },
  ),
  akim: term(
    { kk: 'ауылдық округ әкімі', ru: 'аким сельского округа', en: 'akim of a rural district' },
    {
      kk: 'Ауылдық жердегі әкімшілік басшысы; мансап орталығы жоқ жерде өтініш қабылдайды.',
      ru: 'Глава администрации в сельской местности; принимает заявления там, где нет карьерного центра.',
      en: 'The head of a rural district, who takes applications where there is no career centre.',
    },
  ),

  // ── contract ─────────────────────────────────────────────────────────────────────────────────────────────
  socialContract: term(
    { kk: 'әлеуметтік келісімшарт', ru: 'социальный контракт', en: 'social contract' },
    {
      kk: 'Отбасы мен мемлекеттің міндеттері жазылған, шартты көмек алу үшін жасалатын келісім.',
      ru: 'Соглашение об обязанностях семьи и государства, которое заключают для обусловленной помощи.',
      en: 'The agreement on what the family and the state will do, made for conditional assistance.',
    },
  ),
  individualPlan: term(
    { kk: 'отбасыға көмектің жеке жоспары', ru: 'индивидуальный план помощи семье', en: 'individual plan' },
    {
      kk: 'Отбасы жағдайын жақсарту үшін бірге жасалған шаралар жоспары; келісімшарттың бөлігі.',
      ru: 'План мер, составленный вместе с семьёй, чтобы улучшить её положение; часть контракта.',
      en: 'The plan of measures made together with the family to improve its situation; a part of the contract.',
    },
  ),
  employmentMeasures: term(
    {
      kk: 'жұмыспен қамтуға жәрдемдесу шаралары',
      ru: 'меры содействия занятости',
      en: 'employment measures',
    },
    {
      kk: 'Жұмыс табуға, оқуға немесе өз ісін ашуға көмектесетін мемлекеттік шаралар.',
      ru: 'Меры государства, которые помогают найти работу, выучиться или открыть своё дело.',
      en: 'What the state does to help people find work, train or start a business.',
    },
  ),
  socialAdaptation: term(
    { kk: 'әлеуметтік бейімдеу шаралары', ru: 'меры социальной адаптации', en: 'social adaptation' },
    {
      kk: 'Емделу, балабақшаға орналасу, тұрғын үй көмегі сияқты өмірді реттеуге көмектесетін шаралар.',
      ru: 'Меры, которые помогают наладить жизнь: лечение, место в детском саду, жилищная помощь.',
      en: 'Measures that help to put life in order: treatment, a kindergarten place, housing aid.',
    },
  ),
  breach: term(
    { kk: 'келісімшарт міндеттемесін бұзу', ru: 'нарушение обязательств по контракту', en: 'breach' },
    {
      kk: 'Келісімшартта немесе жеке жоспарда уәде етілгенді дәлелсіз себеппен орындамау.',
      ru: 'Невыполнение без уважительной причины того, что обещано в контракте или плане.',
      en: 'Not doing, without good cause, what the contract or the plan promises.',
    },
  ),
  sanction: term(
    { kk: 'төлемді азайту немесе тоқтату шарасы', ru: 'санкция', en: 'sanction' },
    {
      kk: 'Келісімшарт бұзылғанда көмекті уақытша азайту немесе оның бір бөлігін тоқтату.',
      ru: 'Временное уменьшение помощи или прекращение её части после нарушения контракта.',
      en: 'A cut of the assistance for a time, or a stop of a part of it, after a breach.',
    },
  ),

  // ── the decision ─────────────────────────────────────────────────────────────────────────────────────────
  survey: term(
    { kk: 'материалдық жағдайды тексеру', ru: 'обследование материального положения', en: 'survey' },
    {
      kk: 'Учаскелік комиссияның үйге барып, отбасының тұрмысын көріп, акті жасауы.',
      ru: 'Посещение дома участковой комиссией, которая смотрит, как живёт семья, и составляет акт.',
      en: 'The precinct commission’s visit to the home to see how the family lives, recorded in an act.',
    },
  ),
  noNeed: term(
    { kk: 'мұқтаждықтың болмауы', ru: 'отсутствие нуждаемости', en: 'no need' },
    {
      kk: 'Отбасының мүлкіне қарап, комиссияның көмек қажет емес деген қорытындысы.',
      ru: 'Вывод комиссии по имуществу семьи, что помощь ей не нужна.',
      en: 'The commission’s conclusion from the family’s property that it does not need assistance.',
    },
  ),
  determination: term(
    { kk: 'құқықты айқындау', ru: 'определение права', en: 'determination' },
    {
      kk: 'Көмекке құқық бар-жоғын және қанша екенін заң бойынша есептеп шығару.',
      ru: 'Расчёт по закону, есть ли право на помощь и сколько она составляет.',
      en: 'Working out by the law whether assistance is due and how much.',
    },
  ),
  entitlement: term(
    { kk: 'көмек алу құқығы', ru: 'право на помощь', en: 'entitlement' },
    {
      kk: 'Заң талаптарына сай келген адамның немесе отбасының көмек алуға құқығы.',
      ru: 'Право человека или семьи получать помощь, если требования закона выполнены.',
      en: 'The right of a person or family to assistance when the law’s requirements are met.',
    },
  ),
  decision: term(
    { kk: 'шешім', ru: 'решение', en: 'decision' },
    {
      kk: 'Уәкілетті органның көмек тағайындау немесе тағайындаудан бас тарту туралы ресми құжаты.',
      ru: 'Официальный документ уполномоченного органа о назначении помощи или об отказе.',
      en: 'The authorised body’s official paper that grants assistance or refuses it.',
    },
  ),
  refusal: term(
    { kk: 'тағайындаудан бас тарту', ru: 'отказ в назначении', en: 'refusal' },
    {
      kk: 'Көмек тағайындалмайтыны туралы шешім; себебі мен қалай шағымдануға болатыны көрсетіледі.',
      ru: 'Решение не назначать помощь; в нём указаны причина и как его обжаловать.',
      en: 'A decision not to grant assistance, which says why and how to object.',
    },
  ),
  refusalOfMeasures: term(
    { kk: 'шаралардан бас тарту', ru: 'отказ от мер', en: 'refusal of measures' },
    {
      kk: 'Еңбекке қабілетті отбасы мүшесінің ұсынылған жұмыспен қамту шараларына қатысудан бас тартуы.',
      ru: 'Отказ трудоспособного члена семьи от предложенных мер содействия занятости.',
      en: 'An able-bodied member’s refusal of the employment measures offered.',
    },
  ),
  termination: term(
    { kk: 'көмек төлеуді тоқтату', ru: 'прекращение выплаты помощи', en: 'termination' },
    {
      kk: 'Тағайындалған көмекті мерзімі біткенше төлеуді доғару, мысалы, басқа облысқа көшкенде.',
      ru: 'Прекращение назначенной помощи до конца срока, например при переезде в другую область.',
      en: 'The end of granted assistance before its term, say after a move to another region.',
    },
  ),
  overpayment: term(
    { kk: 'артық төленген сома', ru: 'излишне выплаченная сумма', en: 'overpayment' },
    {
      kk: 'Тиесілі мөлшерден артық төленген, ерікті түрде немесе сот арқылы қайтарылатын ақша.',
      ru: 'Деньги, выплаченные сверх положенного; их возвращают добровольно или через суд.',
      en: 'Money paid beyond what was due, given back voluntarily or through a court.',
    },
  ),
  appeal: term(
    { kk: 'шағым', ru: 'обжалование', en: 'appeal' },
    {
      kk: 'Шешіммен келіспеген адамның оны қайта қарауды сұрауы.',
      ru: 'Обращение человека, который не согласен с решением, с просьбой его пересмотреть.',
      en: 'A request to look again at a decision by somebody who does not agree with it.',
    },
  ),

  // ── other payments ───────────────────────────────────────────────────────────────────────────────────────
  largeFamilyBenefit: term(
    { kk: 'көпбалалы отбасыға берілетін жәрдемақы', ru: 'пособие многодетной семье', en: 'large-family benefit' },
    {
      kk: 'Көпбалалы отбасыға табысына қарамай ай сайын төленетін жәрдемақы; 2020 жылдан бар.',
      ru: 'Ежемесячное пособие многодетной семье независимо от дохода; существует с 2020 года.',
      en: 'A monthly benefit to a large family whatever its income; it exists since 2020.',
    },
  ),
  childAllowance: term(
    { kk: '18 жасқа дейінгі балаларға жәрдемақы', ru: 'пособие на детей до 18 лет', en: 'child allowance' },
    {
      kk: '2017 жылдың соңына дейін табысы аз отбасының он сегіз жасқа толмаған әр баласына төленген жәрдемақы.',
      ru: 'Пособие на каждого ребёнка до восемнадцати лет в семье с низким доходом; выплачивалось до конца 2017 года.',
      en: 'A benefit for each child under eighteen in a family with a low income, paid until the end of 2017.',
    },
  ),
  housingAid: term(
    { kk: 'тұрғын үй көмегі', ru: 'жилищная помощь', en: 'housing aid' },
    {
      kk: 'Табысы аз отбасының тұрғын үй мен коммуналдық қызмет шығындарының бір бөлігін өтеу.',
      ru: 'Возмещение семье с низким доходом части расходов на жильё и коммунальные услуги.',
      en: 'Help to a family with a low income with a part of its costs of housing and utilities.',
    },
  ),
  householdFarm: term(
    { kk: 'жеке қосалқы шаруашылық', ru: 'личное подсобное хозяйство', en: 'household farm' },
    {
      kk: 'Отбасының өз мұқтажы үшін ұстайтын малы, құсы және бақшасы.',
      ru: 'Скот, птица и огород, которые семья держит для своих нужд.',
      en: 'Livestock, poultry and a garden that a family keeps for its own needs.',
    },
  ),
} as const satisfies Record<string, Term>;
