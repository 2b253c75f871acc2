import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Vores ord',
  lead: (room: string) =>
    `Ord, som ${room} har skrevet om: hvad de betyder for os, hvem der er enige, og hvornår.`,
  toWords: 'Ord, vi er enige om',
  toWordsWhy: 'Skriv, hvad et ord betyder for jer, og ret det, når I ved mere.',
  none: 'Her er ikke skrevet om et ord endnu.',
  write: 'Skriv om et ord',
  correct: 'Skriv det på en ny måde',
  agree: 'Jeg er enig',
  notAgree: 'Jeg er ikke enig mere',
  takeBack: 'Tag det tilbage',
  takeAway: (name: string) => `Tag eksemplet væk: ${name}`,
  laterElsewhere: 'Der er skrevet noget nyere om ordet i et andet rum. Det står i ordbogen.',
  glossary: 'Se hele ordbogen',
  newTitle: 'Hvad betyder ordet for jer?',
  newLead: 'Det, der stod før, bliver stående med sin dag. De andre i rummet siger selv, om de er enige.',
  word: 'Hvilket ord?',
  newWord: 'Et nyt ord',
  ofHouse: 'Ord i ordbogen',
  ofTown: 'Kommunens egne ord',
  name: 'Det nye ord',
  nameHint: 'Kun når I har valgt “Et nyt ord”.',
  words: 'Sådan siger vi det',
  wordsHint: 'Med hverdagsord. Ingen borgeres navne, og ingen ord fra et stykke.',
  example: 'Et eksempel fra et stykke, du har',
  exampleHint: 'Det er kun en vej hen til stykket. Den er der for dem, der har det, og ikke for andre.',
  noExample: 'Intet eksempel',
  save: 'Skriv det',
  unchanged: 'Lad det stå, som det er',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Our words',
    lead: (room) => `Words that ${room} has written of: what they mean to us, who agrees, and since when.`,
    toWords: 'Words that we agree on',
    toWordsWhy: 'Write what a word means to you, and put it another way when you know more.',
    none: 'Nothing has been written of a word here yet.',
    write: 'Write of a word',
    correct: 'Put it another way',
    agree: 'I agree',
    notAgree: 'I do not agree any more',
    takeBack: 'Take it back',
    takeAway: (name) => `Take the example away: ${name}`,
    laterElsewhere: 'Something newer has been written of the word in another room. It is in the dictionary.',
    glossary: 'See the whole dictionary',
    newTitle: 'What does the word mean to you?',
    newLead:
      'What stood there before stays, with its day. The others in the room say themselves whether they agree.',
    word: 'Which word?',
    newWord: 'A new word',
    ofHouse: 'Words in the dictionary',
    ofTown: 'The municipality’s own words',
    name: 'The new word',
    nameHint: 'Only when you have chosen “A new word”.',
    words: 'How we say it',
    wordsHint: 'In everyday words. No citizens’ names, and no words from a passage.',
    example: 'An example from a passage that you have',
    exampleHint: 'It is only a way to the passage. It is there for those who have it, and for nobody else.',
    noExample: 'No example',
    save: 'Write it',
    unchanged: 'Leave it as it is',
  },
}

/** What is told once it is done. */
export const receipts = {
  written: {
    da: 'Det er skrevet. De, der ser på tale sammen, kan læse det, og ingen leder.',
    en: 'It is written. Those who reflect together can read it, and no leader.',
  },
  agreed: {
    da: 'Du har sagt, at du er enig. De, der ser på tale sammen, kan se det.',
    en: 'You have said that you agree. Those who reflect together can see it.',
  },
  notAgreed: {
    da: 'Det er taget tilbage. Ingen kan se, at du har sagt det.',
    en: 'It is taken back. Nobody can see that you said it.',
  },
  back: {
    da: 'Det er taget tilbage. Ingen kan læse det.',
    en: 'It is taken back. Nobody can read it.',
  },
  exampleAway: {
    da: 'Eksemplet er taget væk. Ingen kan se det her.',
    en: 'The example is taken away. Nobody can see it here.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noWords: { da: 'Skriv, hvad ordet betyder for jer', en: 'Write what the word means to you' },
  noName: {
    da: 'Skriv det nye ord, eller vælg et, der er der',
    en: 'Write the new word, or choose one that is there',
  },
  noWord: { da: 'Vælg et ord', en: 'Choose a word' },
  noPassage: {
    da: 'Du har ikke det stykke mere. Vælg et andet, eller intet.',
    en: 'You do not have that passage any more. Choose another, or none.',
  },
  othersAgree: {
    da: 'Andre er enige i det, så det bliver stående. Skriv det på en ny måde i stedet.',
    en: 'Others agree with it, so it stays. Put it another way instead.',
  },
} satisfies Record<string, Sentence>
