import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Hvem taler, og hvad skal tages ud?',
  lead: 'Se efter, før nogen anden kan se noget. Når du bekræfter, bliver navne og numre skrevet om, og det oprindelige bliver slettet.',
  leadCorrections:
    'Kun det, du har rettet, skal ses efter igen. Indtil du bekræfter, ser alle andre teksten, som den var.',
  correct: 'Ret udskriften',
  who: 'Hvem taler?',
  whoLead: 'Vi har gættet. Ret det, hvis det er forkert.',
  roles: {
    citizen: 'borgeren',
    worker: 'en medarbejder',
    interpreter: 'en tolk',
    companion: 'en, der er med borgeren',
    other: 'en anden',
  },
  says: 'siger for eksempel',
  names: 'Navne og numre',
  namesLead:
    'De gule ord i teksten tages ud. Tag fluebenet væk, hvis et ord skal blive stående. Du kan skrive noget andet i stedet.',
  none: 'Vi fandt ingen navne eller numre. Læs selv teksten igennem, før du bekræfter.',
  instead: 'I stedet skrives',
  takeOut: (word: string) => `Tag «${word}» ud`,
  places: (n: number) => (n === 1 ? '1 sted' : `${n} steder`),
  inTurns: (turns: string) => `Tur ${turns}`,
  keepAll: 'Lad alle stå',
  takeAll: 'Tag alle ud',
  also: 'Mangler der noget?',
  alsoHint: 'Skriv et ord eller navn, som det står i teksten. Vi finder det alle steder.',
  alsoDo: 'Find det',
  kinds: {
    person: 'navn',
    place: 'sted',
    workplace: 'arbejdsplads',
    cpr: 'CPR-nummer',
    phone: 'telefon',
    email: 'e-mail',
    address: 'adresse',
    plate: 'nummerplade',
    birthdate: 'fødselsdag',
    other: 'andet',
  } as Record<string, string>,
  text: 'Teksten',
  save: 'Gem, og se igen',
  confirm: 'Bekræft: navnene er ude',
  confirmHint:
    'Herefter findes de oprindelige navne ikke mere, heller ikke hos os. I lyden kan navne stadig høres.',
  where: (line: number | null, count: number) =>
    [line !== null && `linje ${line}`, count > 1 && `${count} steder`].filter(Boolean).join(', '),
  lost: 'Det kom ikke med fra filen',
  otherPerson: {
    speaks: (citizen: string, other: string) =>
      `Samtalen er skrevet ind med ${citizen}. I teksten taler ${other}. Er det den rigtige fil?`,
    greeted: (citizen: string, other: string) =>
      `Samtalen er skrevet ind med ${citizen}. I teksten siger du hej til ${other}. Er det den rigtige fil?`,
  },
  rightFile: (citizen: string) => `Ja, det er samtalen med ${citizen}`,
  otherFile: 'Nej, læg en anden fil ind',
  otherCitizen: 'Nej, samtalen var med en anden: slet den',
  done: 'Navnene er ude.',
  already: 'Navnene er allerede taget ud. Teksten ligger, som du bekræftede den.',
}

/** What is said of names that cannot be taken out. */
export const problems = {
  rightFile: {
    da: 'Se efter, om det er den rigtige fil, og sig ja til det, før navnene bliver taget ud',
    en: 'Check whether it is the right file, and say yes to it, before the names are taken out',
  },
  alsoNone: { da: 'Ordet står ikke i teksten', en: 'The word is not in the text' },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Who speaks, and what shall be taken out?',
    lead: 'Look it over before anybody else can see anything. When you confirm, names and numbers are rewritten and the original is deleted.',
    leadCorrections:
      'Only what you have corrected needs looking over again. Until you confirm, everybody else sees the text as it was.',
    correct: 'Correct the transcript',
    who: 'Who speaks?',
    whoLead: 'This is a guess. Correct it where it is wrong.',
    roles: {
      citizen: 'the citizen',
      worker: 'a worker',
      interpreter: 'an interpreter',
      companion: 'somebody who is with the citizen',
      other: 'somebody else',
    },
    says: 'says for instance',
    names: 'Names and numbers',
    namesLead:
      'The yellow words in the text are taken out. Untick a word that should stay. You can write something else instead.',
    none: 'No names or numbers were found. Read the text through yourself before you confirm.',
    instead: 'Written instead',
    takeOut: (word) => `Take «${word}» out`,
    places: (n) => (n === 1 ? '1 place' : `${n} places`),
    inTurns: (turns) => `Turn ${turns}`,
    keepAll: 'Let all stay',
    takeAll: 'Take all out',
    also: 'Is anything missing?',
    alsoHint: 'Write a word or name as it stands in the text. It is found everywhere.',
    alsoDo: 'Find it',
    kinds: {
      person: 'name',
      place: 'place',
      workplace: 'workplace',
      cpr: 'CPR number',
      phone: 'telephone',
      email: 'e-mail',
      address: 'address',
      plate: 'number plate',
      birthdate: 'birthday',
      other: 'other',
    },
    text: 'The text',
    save: 'Save, and look again',
    confirm: 'Confirm: the names are out',
    confirmHint:
      'After this the original names do not exist any more, not here either. In the sound, names can still be heard.',
    where: (line, count) =>
      [line !== null && `line ${line}`, count > 1 && `${count} places`].filter(Boolean).join(', '),
    lost: 'This did not come along from the file',
    otherPerson: {
      speaks: (citizen, other) =>
        `The conversation is written in with ${citizen}. In the text ${other} speaks. Is it the right file?`,
      greeted: (citizen, other) =>
        `The conversation is written in with ${citizen}. In the text you greet ${other}. Is it the right file?`,
    },
    rightFile: (citizen) => `Yes, it is the conversation with ${citizen}`,
    otherFile: 'No, put in another file',
    otherCitizen: 'No, the conversation was with somebody else: delete it',
    done: 'The names are out.',
    already: 'The names have been taken out already. The text is as you confirmed it.',
  },
}

/** What the citizen reads of it in their own log. */
export const readings = {
  checkedNames: { da: 'Læste teksten for at tage navne ud', en: 'Read the text to take names out' },
} satisfies Record<string, Sentence>
