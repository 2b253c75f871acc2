import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  teamMeeting: 'Teammøde',
  ofRoom: (name: string) => `Møde i ${name}`,
  title: (what: string, when: string) => `${what}, ${when}`,
  lasts: (minutes: number) => `${minutes} minutter`,
  isOff: 'Mødet er aflyst.',
  whoComes: 'Hvem der er med',
  saysNo: (name: string) => `${name} (kommer ikke)`,
  themes: 'Det møder vi igen og igen',
  themesWhy: 'Ingen leder ser temaerne, og de står ikke i nogen mail.',
  noThemes: 'Der er ikke sat et tema på endnu.',
  by: (name: string) => `Sat på af ${name}`,
  takeOff: 'Tag det af',
  plan: 'Planen for 10 minutter',
  putOne: 'Sæt et tema på',
  whichTheme: 'Et tema, der venter',
  noneOfThem: 'Intet af dem',
  newOne: 'Eller skriv, hvad du møder igen og igen, i én sætning',
  newOneHint: 'Så bliver det foreslået som et tema. Ingen borgeres navne.',
  put: 'Sæt det på',
  youCome: { none: 'Kommer du?', yes: 'Du kommer.', no: 'Du kommer ikke.' },
  comes: 'Jeg kommer',
  comesNot: 'Jeg kommer ikke',
  callOff: 'Aflys mødet',
  callOffTitle: 'Aflys teammødet',
  callOffLead: 'Alle, der er med, får besked.',
  keep: 'Lad det stå',
  toRoom: 'Til rummet',

  newTitle: 'Skriv et teammøde ind',
  newLead:
    'Så står det i alles kalendere, og alle, der er med, kan sætte på det, hvad de møder igen og igen.',
  day: 'Hvilken dag?',
  clock: 'Klokken',
  minutes: 'Hvor mange minutter?',
  where: 'Hvor',
  people: 'Hvem er med?',
  leaders: 'Ledere',
  others: 'Fra andre afdelinger',
  book: 'Skriv det ind',

  onExisting: 'Et møde, der står her',
  onExistingWhy: 'Du kan sætte temaet på et møde, du er med i.',
  noMeetings: 'Du er ikke med i et møde, der kommer.',
  onOther: 'Et møde, der ikke står her',
  onMeetings: 'På møder',
  themeHere: 'Sæt et tema på',

  waits: {
    teamMeeting: 'Teammøde',
    onTeam: (when: string) => `Til teammødet ${when}`,
    onRoom: (name: string, when: string) => `Til ${name} ${when}`,
    words: (words: string) => `“${words}”`,
  },
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    teamMeeting: 'Team meeting',
    ofRoom: (name) => `Meeting of ${name}`,
    title: (what, when) => `${what}, ${when}`,
    lasts: (minutes) => `${minutes} minutes`,
    isOff: 'The meeting is off.',
    whoComes: 'Who is in it',
    saysNo: (name) => `${name} (does not come)`,
    themes: 'What we keep meeting',
    themesWhy: 'No leader sees the themes, and no mail says them.',
    noThemes: 'No theme has been put on it yet.',
    by: (name) => `Put there by ${name}`,
    takeOff: 'Take it off',
    plan: 'The plan for 10 minutes',
    putOne: 'Put a theme on it',
    whichTheme: 'A theme that waits',
    noneOfThem: 'None of them',
    newOne: 'Or write what you keep meeting, in one sentence',
    newOneHint: 'It is then proposed as a theme. No citizens’ names.',
    put: 'Put it on',
    youCome: { none: 'Do you come?', yes: 'You come.', no: 'You do not come.' },
    comes: 'I come',
    comesNot: 'I do not come',
    callOff: 'Call the meeting off',
    callOffTitle: 'Call the team meeting off',
    callOffLead: 'Everybody in it is told.',
    keep: 'Let it stand',
    toRoom: 'To the room',

    newTitle: 'Write a team meeting in',
    newLead:
      'It then stands in everybody’s calendar, and all who are in it can put on it what they keep meeting.',
    day: 'Which day?',
    clock: 'Time',
    minutes: 'How many minutes?',
    where: 'Where',
    people: 'Who is in it?',
    leaders: 'Leaders',
    others: 'From other departments',
    book: 'Write it in',

    onExisting: 'A meeting that stands here',
    onExistingWhy: 'You can put the theme on a meeting that you are in.',
    noMeetings: 'You are in no meeting to come.',
    onOther: 'A meeting that does not stand here',
    onMeetings: 'On meetings',
    themeHere: 'Put a theme on it',

    waits: {
      teamMeeting: 'Team meeting',
      onTeam: (when) => `For the team meeting on ${when}`,
      onRoom: (name, when) => `For ${name} on ${when}`,
      words: (words) => `“${words}”`,
    },
  },
}

/** What is told once it is done. */
export const receipts = {
  booked: {
    da: 'Teammødet er skrevet ind. De, der er med, kan se det og får det i deres kalendere.',
    en: 'The team meeting is written in. Those in it can see it and get it in their calendars.',
  },
  put: {
    da: 'Temaet er på mødet. De, der er med og ser på tale sammen, kan se det, og ingen leder.',
    en: 'The theme is on the meeting. Those in it who reflect together can see it, and no leader.',
  },
  off: {
    da: 'Temaet er taget af mødet. Ingen ser det der.',
    en: 'The theme is off the meeting. Nobody sees it there.',
  },
  comes: {
    da: 'Du har sagt, at du kommer. De, der er med, kan se det.',
    en: 'You have said that you come. Those in it can see it.',
  },
  comesNot: {
    da: 'Du har sagt, at du ikke kommer. De, der er med, kan se det.',
    en: 'You have said that you do not come. Those in it can see it.',
  },
  calledOff: {
    da: 'Mødet er aflyst. De, der var med, får besked.',
    en: 'The meeting is off. Those who were in it are told.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  nothing: {
    da: 'Vælg et tema, eller skriv et i én sætning',
    en: 'Choose a theme, or write one in a sentence',
  },
  nobody: { da: 'Vælg, hvem der er med', en: 'Choose who is in it' },
  isOver: {
    da: 'Mødet er aflyst eller holdt. Sæt temaet på et, der kommer.',
    en: 'The meeting is off or was held. Put the theme on one to come.',
  },
} satisfies Record<string, Sentence>
