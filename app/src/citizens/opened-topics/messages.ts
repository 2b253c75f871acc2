import type { Messages, Sentence } from '@lydhoer/words'
import type { Topic } from '../matter/topics.ts'

export const receipts = {
  suggested: {
    da: 'Forslaget står på borgerens side. Det åbner ikke noget.',
    en: 'The suggestion stands on the citizen’s page. It opens nothing.',
  },
  before: {
    da: 'Det er foreslået før. Borgerens svar står.',
    en: 'It was suggested before. The citizen’s answer stands.',
  },
  takenBack: {
    da: 'Forslaget er taget tilbage. Borgeren ser det ikke mere.',
    en: 'The suggestion is taken back. The citizen sees it no more.',
  },
} as const satisfies Record<string, Sentence>

export const problems = {
  noColleague: { da: 'Vælg en kollega', en: 'Choose a colleague' },
  noTopic: {
    da: 'Vælg, hvad kollegaen skal kunne læse',
    en: 'Choose what the colleague is to be able to read',
  },
} as const satisfies Record<string, Sentence>

const da = {
  word: 'Åbnet for andre',
  title: (name: string) => `Det har ${name} åbnet for andre`,
  lead: (name: string) => `Det er ${name}, der åbner og lukker. Du kan foreslå noget.`,
  nothing: (name: string) => `${name} har ikke åbnet noget for andre. Det behøver ingen.`,
  reads: (reader: string, what: string) => `${reader} kan læse: ${what}`,
  until: (day: string) => `Til og med ${day}.`,
  suggested: (reader: string, what: string) => `Foreslået: ${reader} må læse ${what}`,
  notAnswered: (name: string) => `${name} har ikke svaret. Det er ikke åbent.`,
  takeBack: 'Tag forslaget tilbage',
  closed: (reader: string, what: string) => `Lukket: ${reader}, ${what}`,
  closedNote: (name: string) => `Et nej står, til ${name} selv åbner. Det kan ikke foreslås igen.`,
  suggestTitle: 'Foreslå, at en kollega må læse',
  suggestLead: (name: string) =>
    `Tal med ${name} om det først. Kollegaen ser intet, og får intet at vide, før ${name} siger ja på sin egen side.`,
  colleague: 'Kollega',
  choose: 'Vælg',
  topics: 'Hvad skal kollegaen kunne læse?',
  suggest: 'Foreslå',
  inText: {
    plan: 'planen',
    agenda: 'dagsordenen',
    waiting: 'det, der ventes på',
    letters: 'brevene',
    guidance: 'rettigheder og pligter',
  } satisfies Record<Topic, string>,
  readTitle: (name: string, what: string) => `${name}: ${what}`,
  readLead: (name: string, day: string) => `${name} har åbnet det for dig til og med ${day}.`,
  rest: (name: string) =>
    `Du ser kun det, ${name} har åbnet. Resten af sagen er ikke åben for dig, og det, der mangler her, kan stå der. Spørg ${name}.`,
  onlyReading: 'Du kan læse og ikke skrive. Hver gang du åbner siden, står det på borgerens side.',
  none: 'Her står ikke noget endnu.',
  where: (name: string, department: string) => (department ? `${name}, ${department}` : name),
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    word: 'Open to others',
    title: (name) => `What ${name} has opened to others`,
    lead: (name) => `It is ${name} who opens and closes. You can suggest something.`,
    nothing: (name) => `${name} has not opened anything to others. Nobody needs to.`,
    reads: (reader, what) => `${reader} can read: ${what}`,
    until: (day) => `Until ${day}.`,
    suggested: (reader, what) => `Suggested: ${reader} may read ${what}`,
    notAnswered: (name) => `${name} has not answered. It is not open.`,
    takeBack: 'Take the suggestion back',
    closed: (reader, what) => `Closed: ${reader}, ${what}`,
    closedNote: (name) => `A no stands until ${name} opens it themselves. It can’t be suggested again.`,
    suggestTitle: 'Suggest that a colleague may read',
    suggestLead: (name) =>
      `Talk with ${name} about it first. The colleague sees nothing, and is told nothing, until ${name} says yes on their own page.`,
    colleague: 'Colleague',
    choose: 'Choose',
    topics: 'What is the colleague to be able to read?',
    suggest: 'Suggest',
    inText: {
      plan: 'the plan',
      agenda: 'the agenda',
      waiting: 'what is waited for',
      letters: 'the letters',
      guidance: 'rights and duties',
    },
    readTitle: (name, what) => `${name}: ${what}`,
    readLead: (name, day) => `${name} has opened it to you until ${day}.`,
    rest: (name) =>
      `You see only what ${name} has opened. The rest of the case is not open to you, and what is missing here may stand there. Ask ${name}.`,
    onlyReading: 'You can read and not write. Each time you open the page, it stands on the citizen’s page.',
    none: 'Nothing stands here yet.',
    where: (name, department) => (department ? `${name}, ${department}` : name),
  },
}
