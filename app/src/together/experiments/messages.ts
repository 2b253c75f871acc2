import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Det vil jeg prøve',
  lead: 'Det, du selv vil gøre anderledes, med dine egne ord.',
  one: (day: string) => `Det ville jeg prøve, skrevet ${day}`,
  none: 'Her er ikke noget endnu, og det er helt i orden. Skriv én ting, og vælg en dag. Så spørger I dag dig, hvordan det gik.',
  write: 'Skriv, hvad du vil prøve',
  toReturnTo: (n: number) => `${n} at vende tilbage til`,
  noHurry: 'Det haster ikke. Du kan også lade det ligge.',
  written: (day: string) => `Skrevet den ${day}`,
  askedOn: (day: string) => `Du bliver spurgt den ${day}`,
  tell: 'Fortæl, hvordan det gik',
  see: 'Se det',
  about: (open: string, words: string) => `${open}: ${words}`,
  newTitle: 'Hvad vil du prøve?',
  aboutYou:
    'Skriv om det, du selv vil gøre, og ikke om borgeren: ingen navne, og ikke det, borgeren har sagt.',
  stays: 'Det tælles ikke nogen steder. Det bliver her, til du sletter det, også når samtalen er slettet.',
  wants: 'Det vil jeg prøve',
  wantsHint: 'Med dine egne ord.',
  askOn: 'Hvornår vil du spørges, hvordan det gik?',
  askOnHint: 'Lad feltet være tomt, hvis du ikke vil spørges.',
  save: 'Gem',
  changeTitle: 'Skriv det om',
  change: 'Skriv det om, eller vælg en dag',
  fromSession: 'Til Lån et øre, hvor det kom fra',
  went: 'Sådan gik det:',
  ask: 'Hvordan gik det?',
  askedAgain: 'Vil du sige det på en anden måde?',
  askHint: 'Et par ord til dig selv. Skriv om det, du selv gjorde, og ikke om borgeren.',
  notTriedButton: 'Det blev ikke prøvet',
  notTried: 'Det blev ikke prøvet.',
  notTriedFine: 'Blev det ikke prøvet, er det helt i orden.',
  letLie: 'Lad det ligge',
  letLieHint: 'Så bliver du ikke spurgt. Det bliver stående.',
  remove: 'Slet det',
  removeHint: 'Så er det væk, og det kan ikke hentes tilbage.',
  unchanged: 'Lad det stå, som det er',
  onlyYou: (day: string) => `Skrevet den ${day}. Kun for dig.`,
  hangOnLoop: 'Hæng på en undren',
}

/** What is told once it is done. */
export const receipts = {
  saved: { da: 'Gemt. Kun du kan se det.', en: 'Saved. Only you can see it.' },
  lies: {
    da: 'Det ligger. Du bliver ikke spurgt, og kun du kan se det.',
    en: 'It lies. You will not be asked, and only you can see it.',
  },
  deleted: { da: 'Slettet. Ingen kan se det.', en: 'Deleted. Nobody can see it.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  empty: { da: 'Skriv noget, før du gemmer', en: 'Write something before you save' },
  badDay: {
    da: 'Vælg en dag fra i morgen og højst et år frem, eller lad feltet være tomt',
    en: 'Choose a day from tomorrow and a year ahead at most, or leave the field empty',
  },
  noWords: {
    da: 'Skriv et par ord, eller tryk på “Det blev ikke prøvet”',
    en: 'Write a few words, or press “It was not tried”',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'What I want to try',
    lead: 'What you want to do differently yourself, in your own words.',
    one: (day) => `What I wanted to try, written ${day}`,
    none: 'There is nothing here yet, and that is fine. Write one thing, and choose a day. Then Today asks you how it went.',
    write: 'Write what you want to try',
    toReturnTo: (n) => `${n} to come back to`,
    noHurry: 'There is no hurry. You can also let it lie.',
    written: (day) => `Written on ${day}`,
    askedOn: (day) => `You will be asked on ${day}`,
    tell: 'Tell how it went',
    see: 'See it',
    about: (open, words) => `${open}: ${words}`,
    newTitle: 'What do you want to try?',
    aboutYou:
      'Write about what you want to do yourself, and not about the citizen: no names, and nothing the citizen has said.',
    stays:
      'It is not counted anywhere. It stays here until you delete it, also when the conversation has been deleted.',
    wants: 'What I want to try',
    wantsHint: 'In your own words.',
    askOn: 'When do you want to be asked how it went?',
    askOnHint: 'Leave the field empty if you do not want to be asked.',
    save: 'Save',
    changeTitle: 'Say it anew',
    change: 'Say it anew, or choose a day',
    fromSession: 'To the ear session it came from',
    went: 'How it went:',
    ask: 'How did it go?',
    askedAgain: 'Do you want to say it in another way?',
    askHint: 'A few words to yourself. Write about what you did yourself, and not about the citizen.',
    notTriedButton: 'It was not tried',
    notTried: 'It was not tried.',
    notTriedFine: 'If it was not tried, that is quite all right.',
    letLie: 'Let it lie',
    letLieHint: 'Then you will not be asked. It stays where it is.',
    remove: 'Delete it',
    removeHint: 'Then it is gone and cannot be brought back.',
    unchanged: 'Leave it as it is',
    onlyYou: (day) => `Written on ${day}. Only for you.`,
    hangOnLoop: 'Hang it on a wonder',
  },
}
