import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Årshjul',
  titleOf: (year: number) => `Årshjul ${year}`,
  lead: 'Det, vi har aftalt at mødes om, og de dage, nogen har lovet noget til.',
  wheel: (year: number) => `Hjulet for ${year}. Det samme står i listen.`,
  toList: 'Gå til listen',
  legend: 'Ringene, yderst først',
  list: 'Måned for måned',
  nothing: 'Intet aftalt.',
  expected: 'ventet, ikke aftalt',
  lasts: (minutes: number) => `${minutes} minutter`,
  before: (year: number) => `Året før: ${year}`,
  after: (year: number) => `Året efter: ${year}`,
  dot: (what: string, says: string, day: string) => `${day}: ${what}. ${says}`,
  more: (kind: string) => `${kind}: Der er flere, end her er plads til.`,
  today: 'I dag',

  notMet: 'Hvem er ikke mødt?',
  half: (nth: 1 | 2, year: number) => `${nth}. halvår ${year}`,
  notMetLead: (half: string) =>
    `I ${half} er der ikke holdt eller aftalt noget, der er for dem her. Der står slags og afdelinger, aldrig personer.`,
  allMet: (half: string) => `I ${half} er der holdt eller aftalt noget for alle slags og alle afdelinger.`,
  notMetKinds: (kinds: string) => `Ikke mødt: ${kinds}.`,
  notMetDepartments: (names: string) => `Ingen samling for ${names}.`,
  flipDepartments:
    'En FLIP tæller med for slags. Hvilke afdelinger der var med i den, ved kun de inviterede.',
  makeOne: 'Aftal noget med dem',

  calendar: 'I din egen kalender',
  calendarLead:
    'Dit kalenderprogram kan hente det, der har et klokkeslæt. Der står, hvad det er, og hvornår. Ikke, hvad det handler om.',
  calendarAddress: 'Hemmelig adresse',
  calendarHint: 'Giv den ikke videre. Du lukker den under Min kalender.',
  calendarNone: 'Lav først en hemmelig adresse under Min kalender. Så står adressen til årshjulet her.',
  toCalendar: 'Til Min kalender',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Year wheel',
    titleOf: (year) => `Year wheel ${year}`,
    lead: 'What we have agreed to meet about, and the days to which somebody has promised something.',
    wheel: (year) => `The wheel of ${year}. The same stands in the list.`,
    toList: 'Go to the list',
    legend: 'The rings, the outermost first',
    list: 'Month by month',
    nothing: 'Nothing agreed.',
    expected: 'expected, not agreed on',
    lasts: (minutes) => `${minutes} minutes`,
    before: (year) => `The year before: ${year}`,
    after: (year) => `The year after: ${year}`,
    dot: (what, says, day) => `${day}: ${what}. ${says}`,
    more: (kind) => `${kind}: there are more than there is room for here.`,
    today: 'Today',

    notMet: 'Who has not been met?',
    half: (nth, year) => `the ${nth === 1 ? 'first' : 'second'} half of ${year}`,
    notMetLead: (half) =>
      `In ${half} nothing was held or agreed on for these. Kinds and departments are told, never persons.`,
    allMet: (half) => `In ${half} something was held or agreed on for all kinds and all departments.`,
    notMetKinds: (kinds) => `Not met: ${kinds}.`,
    notMetDepartments: (names) => `No gathering for ${names}.`,
    flipDepartments:
      'A FLIP counts for kinds of people. Which departments were in it is known to those invited alone.',
    makeOne: 'Agree on something with them',

    calendar: 'In your own calendar',
    calendarLead:
      'Your calendar program can fetch what has a time. It says what it is and when. Not what it is about.',
    calendarAddress: 'Secret address',
    calendarHint: 'Do not pass it on. You close it under My calendar.',
    calendarNone:
      'First make a secret address under My calendar. The address of the year wheel then stands here.',
    toCalendar: 'To My calendar',
  },
}
