import type { Around } from './wishes.ts'

/** A wish of somebody's in Fjordby. Days are so many days ago. */
export interface DemoWish {
  citizen: string
  /** Who wrote it with them; the citizen themselves, where nobody is named. */
  with?: string
  ago: number
  words: string
  more?: Partial<Around>
  /** What it said first, before it was said as it is now. */
  first?: string
  cannot?: { by: string; ago: number; words: string }
  declined?: { ago: number; what: string; words: string }
  leftAgo?: number
  /** What colleagues in the department were asked about it, and what they answered. */
  asked?: {
    by: string
    ago: number
    words: string
    answers: readonly { by: string; ago: number; words: string }[]
  }
  /** Sent to the consultants; who took it, by when they answer (in so many days), and the answer. */
  sent?: {
    ago: number
    words?: string
    by?: string
    callIn?: number
    answer?: { says: 'found' | 'none'; ago: number; words: string }
    isTold?: true
  }
}

/** Each citizen's stand in the order in which they wish for them. */
export const demoWishes: readonly DemoWish[] = [
  {
    ...{ citizen: 'freja', ago: 58, first: 'Et museum. Eller et bibliotek.' },
    words: 'Et bibliotek eller et museum. Jeg gik ud efter ottende, men jeg læser hele tiden.',
    more: {
      ...{ work: 'bibliotek', unit: '4411', hours: 10, times: ['midday'], transport: ['bus'], minutes: 40 },
      ...{ likes: 'At sætte bøger på plads. At vide, hvor alting står.', dislikes: 'At stå i kassen.' },
      around: 'Gerne mennesker, når de hvisker.',
    },
    sent: {
      ...{ ago: 30, by: 'sanne', callIn: -20, isTold: true },
      words: 'Et bibliotek eller et museum. Jeg læser hele tiden.',
      answer: {
        ...{ says: 'found', ago: 22 },
        words:
          'Hovedbiblioteket vil gerne have dig to formiddage om ugen. Vi kan gå derhen sammen på tirsdag, og du kan sige nej bagefter.',
      },
    },
  },
  { citizen: 'freja', ago: 58, words: 'Noget, hvor jeg kan tegne' },
  {
    ...{ citizen: 'freja', ago: 58, words: 'En tøjbutik', leftAgo: 33 },
    declined: { ago: 34, what: 'tøjbutikken i gågaden', words: 'To dage. Der var musik hele tiden.' },
  },
  {
    ...{ citizen: 'amina', ago: 40, words: 'At sy. Helst gardiner og noget, der skal passe helt.' },
    more: {
      ...{ work: 'systue', unit: '7531', hours: 12, times: ['morning', 'midday'], transport: ['foot'] },
      ...{ likes: 'Når det passer første gang.', around: 'Et lille sted. Ingen, der råber.', minutes: 20 },
    },
    sent: { ago: 16, by: 'sanne', callIn: 3 },
  },
  { citizen: 'amina', ago: 12, words: 'At vise andre, hvordan man syr' },
  {
    ...{ citizen: 'mikkel', ago: 70, words: 'Et bageri. Jeg er alligevel oppe.' },
    more: {
      ...{ work: 'bager', unit: '7512', hours: 30, times: ['night', 'morning'], transport: ['bicycle'] },
      ...{ likes: 'At nogen spiser det samme dag.', minutes: 45 },
    },
  },
  {
    ...{ citizen: 'mikkel', ago: 66, words: 'Et cykelværksted' },
    more: { work: 'cykelmekaniker', unit: '7234', transport: ['bicycle'] },
    cannot: {
      ...{ by: 'sif', ago: 11 },
      words:
        'Værkstedet tager ikke nye, før de får en mester mere. Det siger de til os i marts, og så ringer jeg.',
    },
  },
  { citizen: 'mikkel', ago: 9, words: 'Noget med at køre ud med brød' },
  {
    ...{ citizen: 'bodil', with: 'tove', ago: 33, words: 'At lave mad til mange, som min mor gjorde' },
    more: { work: 'kantine', unit: '5246', hours: 15, dislikes: 'Opvask hele dagen.', transport: ['bus'] },
  },
  { citizen: 'bodil', ago: 20, words: 'Et sted med blomster' },
  {
    ...{
      citizen: 'hamid',
      with: 'meryem',
      ago: 47,
      words: 'At tale med ældre kunder om noget, jeg ved noget om',
    },
    more: { work: 'byggemarked', unit: '5223', hours: 18, around: 'Gerne mange, men jeg skal kunne sidde.' },
    sent: { ago: 13, by: 'henrik', callIn: -1 },
  },
  {
    ...{ citizen: 'hamid', ago: 46, words: 'Tømrer igen, hvis skulderen holder' },
    cannot: {
      ...{ by: 'meryem', ago: 23 },
      words:
        'Lægen siger, at skulderen ikke må løfte, før den er undersøgt. Vi ser på det igen, når du har svar.',
    },
  },
  { citizen: 'hamid', ago: 8, words: 'At lære unge at holde på et værktøj' },
  {
    ...{ citizen: 'kurt', with: 'poul', ago: 52, words: 'Noget udendørs, hvor ingen ser på uret' },
    more: { work: 'gartner', unit: '6113', hours: 20, transport: ['car'], times: ['morning'] },
    sent: { ago: 24 },
  },
  { citizen: 'kurt', ago: 51, words: 'En havn' },
  {
    ...{ citizen: 'louise', with: 'birgitte', ago: 29, words: 'Et bibliotek, når der ikke er så mange' },
    more: { work: 'bibliotek', unit: '4411', hours: 6, times: ['morning'], transport: ['bus'], minutes: 25 },
  },
  { citizen: 'louise', ago: 27, words: 'At skrive breve for andre' },
  {
    ...{ citizen: 'johnny', ago: 36, words: 'At køre lastbil' },
    more: { work: 'lastbilchauffør', unit: '8332', hours: 37, times: ['night'] },
    cannot: {
      ...{ by: 'anders', ago: 19 },
      words: 'Dit kørekort er taget et år endnu. Ønsket står her, til du får det igen.',
    },
  },
  { citizen: 'johnny', ago: 18, words: 'At læsse og losse. Så er jeg i det mindste ved bilerne.' },
  {
    ...{ citizen: 'olena', with: 'meryem', ago: 25, words: 'Bogholder, som jeg var i Odesa' },
    more: { work: 'bogholder', unit: '4311', hours: 25, transport: ['bus', 'foot'], minutes: 30 },
    sent: { ago: 6 },
  },
  { citizen: 'olena', ago: 25, words: 'Et kontor, hvor jeg hører dansk hele dagen' },
  { citizen: 'olena', ago: 21, words: 'Rengøring, men kun indtil der er noget andet' },
  {
    ...{ citizen: 'erling', with: 'poul', ago: 44, words: 'Dyr. Helst heste.' },
    more: {
      work: 'stald',
      unit: '9212',
      around: 'Ingen mennesker om morgenen.',
      dislikes: 'At sælge noget.',
    },
    declined: { ago: 15, what: 'rideskolen', words: 'Der var flere børn end heste.' },
    asked: {
      ...{ by: 'poul', ago: 13 },
      words:
        'En borger vil kun være sammen med dyr, helst heste, og ikke med mennesker om morgenen. Vi har prøvet en rideskole. Har jeg overset noget?',
      answers: [
        {
          by: 'tove',
          ago: 12,
          words: 'Et dyrehospital har heste, der står alene om natten. Nogen skal se til dem.',
        },
        {
          by: 'meryem',
          ago: 10,
          words: 'Spørg, hvad det er ved morgenen. Måske er det bussen og ikke menneskene.',
        },
      ],
    },
  },
  { citizen: 'erling', ago: 14, words: 'Et sted med gamle maskiner' },
  {
    ...{ citizen: 'sara', with: 'birgitte', ago: 39, words: 'Små børn' },
    more: { work: 'vuggestue', unit: '5311', hours: 8 },
    cannot: {
      ...{ by: 'birgitte', ago: 32 },
      words:
        'Lige nu kan du ikke få den attest, som alle skal have for at være sammen med børn. Vi taler om, hvad det er ved små børn, der er vigtigt for dig.',
    },
    asked: {
      ...{ by: 'birgitte', ago: 4 },
      words:
        'En borger vil passe små børn, og det kan ikke lade sig gøre nu. Hvad ligner det, uden at det er en trøst?',
      answers: [],
    },
  },
  { citizen: 'sara', ago: 30, words: 'At passe noget, der vokser' },
  {
    ...{
      citizen: 'dennis',
      ago: 41,
      words: 'At skrue computere fra hinanden, uden at nogen spørger hvorfor',
    },
    more: { work: 'elektronik', unit: '7421', hours: 16, around: 'Helst alene.', times: ['evening'] },
    sent: {
      ...{ ago: 28, by: 'karim', callIn: -15 },
      answer: {
        ...{ says: 'none', ago: 17 },
        words:
          'Jeg har talt med tre værksteder. Ingen har plads før jul. Send det igen i januar, så begynder jeg forfra.',
      },
    },
  },
  { citizen: 'dennis', ago: 41, words: 'Et lager om aftenen' },
  { citizen: 'dennis', ago: 40, words: 'Noget, jeg kan lære på skærmen', leftAgo: 10 },
]

/** What has to be considered, and who may see it. */
export const demoConsiderations = [
  { citizen: 'freja', words: 'Jeg kan ikke være der, når der spilles musik.', sharedWith: 'place' },
  {
    citizen: 'freja',
    words: 'Jeg bliver nogle gange væk en dag. Det er ikke, fordi jeg er ligeglad.',
    sharedWith: 'caseworker',
  },
  { citizen: 'amina', words: 'Jeg skal kunne gå ud og ringe til min søn.', sharedWith: 'consultant' },
  { citizen: 'mikkel', words: 'Jeg hører dårligt på venstre øre.', sharedWith: 'caseworker' },
  { citizen: 'hamid', words: 'Jeg må ikke løfte over skulderen.', sharedWith: 'place' },
] as const

/** Places that people have found themselves. */
export const demoFinds = [
  {
    ...{ citizen: 'mikkel', ago: 12, checker: 'sif' },
    place: 'Bager Nord ved broen',
    does: 'De mangler en, der kan køre brød ud klokken fem. Jeg har talt med ham to gange.',
    contact: 'Ham, der ejer det. Han er der om natten.',
  },
  {
    ...{ citizen: 'bodil', ago: 31, checker: 'tove' },
    place: 'Køkkenet i Frivillighuset',
    does: 'Suppe om torsdagen til tredive mennesker',
    contact: '',
    answer: { says: 'agreed', ago: 20, words: 'Aftalt hver torsdag fra ni til to. Forsikringen er i orden.' },
  },
  {
    ...{ citizen: 'erling', ago: 17 },
    place: 'Traktormuseet',
    does: 'De har elleve motorer, der ikke har kørt i mange år',
    contact: 'Formanden',
  },
] as const
