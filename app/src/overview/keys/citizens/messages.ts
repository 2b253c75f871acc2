import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Hvem er her',
  lead: 'Borgerne i Lydhør, og hvem de arbejder sammen med nu. Her ser du ikke, hvad der bliver sagt.',
  write: 'Skriv en borger ind',
  none: 'Her er ingen borgere endnu.',
  noneFound: (name: string) => `Ingen borger hedder noget med “${name}”.`,
  nobody: 'Ingen arbejder sammen med borgeren nu.',
  worksWith: 'Arbejder sammen med',
  log: 'Hver gang du ser eller retter noget her, kan borgeren se det på sin egen side.',
  newTitle: 'Skriv en borger ind',
  name: 'Navn',
  nameHint:
    'Det navn, borgeren kendes ved hos jer. Har borgeren navne- og adressebeskyttelse, er et fornavn nok. Der gemmes ingen adresse.',
  cpr: 'CPR-nummer',
  cprHint: 'Det gemmes låst og vises aldrig igen. Borgeren kendes på det ved log ind.',
  worker: 'Hvem arbejder borgeren sammen med?',
  workerHint: 'Dem, der holder samtaler. Du kan også vente med det.',
  nobodyYet: 'Ingen endnu',
  startsOn: 'Fra hvilken dag?',
  save: 'Skriv ind',
  here: (day: string) => `Skrevet ind ${day}`,
  now: 'Arbejder sammen nu',
  before: 'Har arbejdet sammen',
  addWorker: 'Sæt en til',
  add: 'Sæt til',
  rename: 'Ret navnet',
  saveName: 'Gem navnet',
  takeBack: 'Det var en fejl: tag borgeren ud igen',
  takeBackHint: 'Det kan kun ske samme dag, og mens ingen arbejder sammen med borgeren.',
  whose: 'borgeren',
  those: 'borgerens medarbejdere',
  toColleagues: 'Kolleger',
}

export const problems = {
  badCpr: {
    da: 'Skriv CPR-nummeret med ti cifre, for eksempel 620395-0018',
    en: 'Write the CPR number with ten digits, for example 620395-0018',
  },
  worksAlready: {
    da: 'De to arbejder allerede sammen. Det står ovenfor',
    en: 'The two work together already. It stands above',
  },
} satisfies Record<string, Sentence>

/** What is told after an act. */
export const receipts = {
  written: {
    da: 'Borgeren er skrevet ind. Borgeren kan selv se det, og det kan dem, borgeren arbejder sammen med.',
    en: 'The citizen is written in. The citizen can see it, and so can those they work with.',
  },
  wasHere: {
    da: 'Borgeren var her i forvejen, med det navn, der står her. Intet er ændret.',
    en: 'The citizen was here already, under the name that stands here. Nothing was changed.',
  },
  assigned: {
    da: 'Nu arbejder de sammen. De kan begge se det.',
    en: 'Now they work together. Both can see it.',
  },
  ended: { da: 'Det er skrevet, at det slutter.', en: 'It is written that it ends.' },
  endTakenBack: { da: 'De arbejder stadig sammen.', en: 'They still work together.' },
  named: { da: 'Navnet er rettet.', en: 'The name is corrected.' },
  takenBack: {
    da: 'Borgeren er taget ud igen, og CPR-nummeret er slettet.',
    en: 'The citizen is taken out again, and the CPR number is deleted.',
  },
  notTakenBack: {
    da: 'Borgeren kan ikke tages ud: Der er allerede noget, der hører til borgeren, eller det er ikke i dag, borgeren blev skrevet ind.',
    en: 'The citizen cannot be taken out: something belongs to them already, or it was not today that they were written in.',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Who is here',
    lead: 'The citizens in Lydhør, and whom they work with now. You do not see here what is said.',
    write: 'Write a citizen in',
    none: 'There are no citizens here yet.',
    noneFound: (name) => `No citizen is called anything with “${name}”.`,
    nobody: 'Nobody works with the citizen now.',
    worksWith: 'Works with',
    log: 'Each time you see or correct something here, the citizen can see it on their own page.',
    newTitle: 'Write a citizen in',
    name: 'Name',
    nameHint:
      'The name that you know the citizen by. With name and address protection a first name is enough. No address is kept.',
    cpr: 'CPR number',
    cprHint: 'It is kept locked and never shown again. The citizen is known by it when they sign in.',
    worker: 'Whom does the citizen work with?',
    workerHint: 'Those who hold conversations. You can also leave it for later.',
    nobodyYet: 'Nobody yet',
    startsOn: 'From which day?',
    save: 'Write in',
    here: (day) => `Written in ${day}`,
    now: 'Work together now',
    before: 'Have worked together',
    addWorker: 'Add somebody',
    add: 'Add',
    rename: 'Correct the name',
    saveName: 'Save the name',
    takeBack: 'It was a mistake: take the citizen out again',
    takeBackHint: 'It can be done on the same day only, and while nobody works with the citizen.',
    whose: 'the citizen',
    those: 'those they work with',
    toColleagues: 'Colleagues',
  },
}
