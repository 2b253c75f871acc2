import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  begun: {
    da: 'Det står på listen nu. Huset kan læse det. Er der en historie om et menneske med, så bed om et ja.',
    en: 'It stands on the list now. The house can read it. If there is a story of somebody in it, ask for a yes.',
  },
  changed: { da: 'Det er rettet. Huset kan læse det.', en: 'It is changed. The house can read it.' },
  changedAnew: {
    da: 'Det er rettet. Huset kan læse det. De, hvis historie er med, bliver spurgt igen.',
    en: 'It is changed. The house can read it. Those whose story is in it are asked again.',
  },
  asked: {
    da: 'Spørgsmålet er stillet. Kun du og den, du har spurgt, kan læse historien, til der er et ja.',
    en: 'The question is put. Only you and the one you asked can read the story, until there is a yes.',
  },
  yes: {
    da: 'Du har sagt ja. Nu kan alle i huset læse historien, men ikke, at den er din.',
    en: 'You have said yes. Now everybody in the house can read the story, but not that it is yours.',
  },
  out: {
    da: 'Historien er ude. Ingen kan læse den mere.',
    en: 'The story is out. Nobody can read it any more.',
  },
  ready: { da: 'Det er klar. Huset kan se det.', en: 'It is ready. The house can see it.' },
  notReady: { da: 'Det er ikke klar. Huset kan se det.', en: 'It is not ready. The house can see it.' },
  speaks: {
    da: 'Dit navn står der nu. Huset kan se, at du er med til at fortælle.',
    en: 'Your name stands there now. The house can see that you are one of those who tell.',
  },
  speaksNot: {
    da: 'Dit navn er taget af. Huset kan ikke se det mere.',
    en: 'Your name is taken off. The house does not see it any more.',
  },
  came: { da: 'Det er skrevet på. Huset kan læse det.', en: 'It is put down. The house can read it.' },
  cameOut: { da: 'Det er slettet. Ingen kan læse det.', en: 'It is deleted. Nobody can read it.' },
  off: { da: 'Det er aflyst. Huset kan se det.', en: 'It is called off. The house can see it.' },
  on: {
    da: 'Det bliver til noget alligevel. Huset kan se det.',
    en: 'It takes place after all. The house can see it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noTitle: { da: 'Skriv, hvad det hedder', en: 'Write what it is called' },
  noKind: { da: 'Vælg, hvad det er', en: 'Choose what it is' },
  noTo: { da: 'Skriv, for hvem og hvor', en: 'Write to whom and where' },
  badDay: {
    da: 'Vælg en dag, højst ti år tilbage og højst fem år frem',
    en: 'Choose a day, ten years back and five years ahead at most',
  },
  noSpeakers: { da: 'Vælg, hvem der fortæller', en: 'Choose who tells' },
  noAbout: { da: 'Skriv, hvad I fortæller', en: 'Write what you tell' },
  badAddress: {
    da: 'Skriv hele adressen. Den begynder med https://',
    en: 'Write the whole address. It begins with https://',
  },
  noWhose: { da: 'Vælg, hvis historie det er', en: 'Choose whose story it is' },
  noWords: { da: 'Skriv det, der skal fortælles', en: 'Write what is to be told' },
  noCame: { da: 'Skriv, hvad de spurgte om', en: 'Write what they asked about' },
  isOff: {
    da: 'Det er aflyst. Sig først, at det bliver til noget alligevel',
    en: 'It is called off. First say that it takes place after all',
  },
  changedMeanwhile: {
    da: 'Det er rettet, siden du åbnede siden. Åbn den igen i et nyt vindue, og se, hvad der står nu',
    en: 'It was changed since you opened the page. Open it again in another window and see what stands there now',
  },
  storiesWait: {
    da: 'En historie venter stadig på et ja. Det kan ikke være klar, før den har fået det eller er taget ud.',
    en: 'A story still waits for a yes. It cannot be ready before it has got one or is taken out.',
  },
  isOver: {
    da: 'Dagen er gået. Nu kan der ikke bedes om historier mere.',
    en: 'The day is over. No more stories can be asked for.',
  },
} satisfies Record<string, Sentence>
