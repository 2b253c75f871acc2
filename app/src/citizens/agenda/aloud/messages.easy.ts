import { mostMinutes } from './limits.ts'

/** Saying it aloud, in Danish that is easy to read. */
export const easy = {
  aloudMessages: {
    lead: 'Du kan tale. Så skal du ikke skrive.',
    fileHint: `Højst ${mostMinutes} minutter. Du kan optage på en telefon. Du kan også vælge en optagelse.`,
    working: 'Vi prøver lyden',
    lost: 'Nettet gik ned. Vi har ikke gemt noget. Prøv igen.',
    steps: [
      'Lyden står på din liste. Den, du møder, kan høre den.',
      'Du kan skrive den om til ord. I kan også gøre det på mødet.',
      'Først siger du ja til ordene. Så sletter vi lyden.',
      'Du kan altid tage den tilbage. Så er den væk.',
    ],
    record: {
      ready: (time: string) => `Du har optaget ${time}. Hør det først. Send det så.`,
      refused: 'Telefonen kan ikke optage lige nu. Du kan vælge en optagelse.',
    },
    otherWords: 'Ret ordene',
    otherWordsOne: (what: string) => `Ret ordene: ${what}`,
    yes: 'Ja, det sagde jeg',
    yesHint: 'Så står ordene på listen. Så er lyden væk. Vi kan ikke hente den igen.',
    wordsHint: 'Hør det, og skriv det. Så siger du ja til ordene. Først da sletter vi lyden.',
  },
  said: {
    tooLarge: 'Filen fylder for meget.',
    tooLong: `Du har talt i mere end ${mostMinutes} minutter.`,
    tooLongHint: 'Sig det i to dele. Så kommer alt med.',
    video: 'Det er en film. Her kan du kun sende lyd.',
    unreadable: 'Vi kan ikke høre lyden. Filen er gået i stykker.',
    otherWords: 'Nogen har ændret ordene. Læs dem igen. Er det det, du sagde? Så sig ja.',
    written: 'Ordene står ved lyden. Er det det, du sagde? Så sig ja.',
  },
}
