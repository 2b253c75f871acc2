import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: (talk: string) => `Navne i ${talk.charAt(0).toLocaleLowerCase('da')}${talk.slice(1)}`,
  lead: 'Når du bekræfter, bliver navne og numre skrevet om, og det oprindelige bliver slettet.',
  leadCorrections:
    'Kun det, du har rettet, skal ses efter igen. Indtil du bekræfter, ser alle andre teksten, som den var.',
  notYet: (citizen: string) => `${citizen} ser den først, når du har bekræftet.`,
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
  toList: (n: number) => (n === 1 ? 'Til det navn, der er fundet' : `Til de ${n} navne, der er fundet`),
  toText: 'Til teksten',
  none: 'Vi fandt ingen navne eller numre. Læs selv teksten igennem, før du bekræfter.',
  doubtful: 'Er det et navn?',
  doubtfulLead: 'De går ud, hvis du ikke siger noget.',
  unlikely: 'Måske slet ikke navne',
  unlikelyDo: 'Nej, lad dem alle stå',
  sure: 'De her er vi sikre på',
  sureDo: 'Ja, tag dem alle ud',
  decided: (n: number) => (n === 1 ? 'Afgjort: 1' : `Afgjort: ${n}`),
  yes: 'Ja, tag ud',
  no: 'Nej, lad stå',
  stays: 'bliver stående',
  instead: 'I stedet skrives',
  same: 'Er det samme person eller sted, så vælg det, der står i teksten i forvejen.',
  mark: 'ª efter et ord siger, at det står i stedet for et navn. Borgeren og medarbejderen hedder det samme i alle samtaler; de andre får et navn, som ingen i samtalen hedder.',
  places: (n: number) => (n === 1 ? '1 sted' : `${n} steder`),
  inTurns: (turns: string) => `Tur ${turns}`,
  openTurn: (turn: number) => `Vis ordene i tur ${turn}, så du kan trykke på dem`,
  pressWord: 'Tryk på det ord, der skal tages ud.',
  reading: 'Teksten. Gå fra ord til ord med piletasterne; Enter tager ordet ud.',
  selectHint: 'Marker et ord i teksten, eller skriv det her. Vi finder det alle steder.',
  also: 'Mangler der noget?',
  alsoHint: 'Tryk på en turs nummer for at vælge et ord, eller skriv det her. Vi finder det alle steder.',
  kind: 'Hvad er det?',
  guess: 'Find selv ud af det',
  kindsToSay: { person: 'et navn', place: 'et sted', workplace: 'en arbejdsplads', other: 'noget andet' },
  sameAs: 'Samme som',
  sameAsNone: 'ingen af dem',
  takeOutAs: 'Tag ud som',
  alsoDo: 'Tag det ud',
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
    age: 'alder',
    number: 'nummer',
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
  already: 'Navnene er taget ud. Teksten ligger, som du bekræftede den.',
  listen: 'Lyt og læs',
  listenWhy: 'se, hvad der sker i samtalen, tur for tur',
  correctWhy: 'hvis der er hørt forkert, eller et navn blev stående',
  waits: {
    takeOut: (who: string) => `Tag navnene ud af samtalen med ${who}`,
    held: (kind: string, day: string) => `${kind}, ${day}. Ingen andre kan læse den, før det er gjort.`,
  },
}

/** What is told once it is done. */
export const receipts = {
  out: {
    da: 'Navnene er ude, og det oprindelige er slettet. Du og borgeren kan læse teksten; andre først, når du deler et stykke.',
    en: 'The names are out, and the original is deleted. You and the citizen can read the text; others only once you share a passage.',
  },
  saved: {
    da: 'Gemt. Ingen andre ser det, før du har bekræftet.',
    en: 'Saved. Nobody else sees it until you have confirmed.',
  },
} satisfies Record<string, Sentence>

/** What is said of names that cannot be taken out. */
export const problems = {
  rightFile: {
    da: 'Se efter, om det er den rigtige fil, og sig ja til det, før navnene bliver taget ud',
    en: 'Check whether it is the right file, and say yes to it, before the names are taken out',
  },
  alsoNone: {
    da: 'Det står ikke i teksten. Se efter, om det er stavet, som det står, eller marker ordet i teksten',
    en: 'It is not in the text. Check that it is spelt as it stands there, or select the word in the text',
  },
  isSaid: (name: string): Sentence => ({
    da: `«${name}» hedder en i samtalen. Skriv et andet navn`,
    en: `Somebody in the conversation is called «${name}». Write another name`,
  }),
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: (talk) => `Names in ${talk.charAt(0).toLowerCase()}${talk.slice(1)}`,
    lead: 'When you confirm, names and numbers are rewritten and the original is deleted.',
    leadCorrections:
      'Only what you have corrected needs looking over again. Until you confirm, everybody else sees the text as it was.',
    notYet: (citizen) => `${citizen} sees it only once you have confirmed.`,
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
    toList: (n) => (n === 1 ? 'To the name that was found' : `To the ${n} names that were found`),
    toText: 'To the text',
    none: 'No names or numbers were found. Read the text through yourself before you confirm.',
    doubtful: 'Is it a name?',
    doubtfulLead: 'They go out unless you say something.',
    unlikely: 'Perhaps no names at all',
    unlikelyDo: 'No, let them all stay',
    sure: 'Of these we are sure',
    sureDo: 'Yes, take them all out',
    decided: (n) => `Decided: ${n}`,
    yes: 'Yes, take out',
    no: 'No, let it stay',
    stays: 'stays',
    instead: 'Written instead',
    same: 'If it is the same person or place, choose what stands in the text already.',
    mark: 'ª after a word says that it stands in a name’s place. The citizen and the worker are called the same in all conversations; the others have a name that nobody in the conversation has.',
    places: (n) => (n === 1 ? '1 place' : `${n} places`),
    inTurns: (turns) => `Turn ${turns}`,
    openTurn: (turn) => `Show the words of turn ${turn}, so that you can press them`,
    pressWord: 'Press the word that shall be taken out.',
    reading: 'The text. Go from word to word with the arrow keys; Enter takes the word out.',
    selectHint: 'Select a word in the text, or write it here. It is found everywhere.',
    also: 'Is anything missing?',
    alsoHint: 'Press the number of a turn to choose a word, or write it here. It is found everywhere.',
    kind: 'What is it?',
    guess: 'Find out by yourself',
    kindsToSay: { person: 'a name', place: 'a place', workplace: 'a workplace', other: 'something else' },
    sameAs: 'Same as',
    sameAsNone: 'none of them',
    takeOutAs: 'Take out as',
    alsoDo: 'Take it out',
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
      age: 'age',
      number: 'number',
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
    already: 'The names have been taken out. The text is as you confirmed it.',
    listen: 'Listen and read',
    listenWhy: 'see what happens in the conversation, turn by turn',
    correctWhy: 'if something was heard wrong, or a name was left',
    waits: {
      takeOut: (who) => `Take the names out of the conversation with ${who}`,
      held: (kind, day) => `${kind}, ${day}. Nobody else can read it until that is done.`,
    },
  },
}

/** What the citizen reads of it in their own log. */
export const readings = {
  checkedNames: { da: 'Læste teksten for at tage navne ud', en: 'Read the text to take names out' },
} satisfies Record<string, Sentence>
