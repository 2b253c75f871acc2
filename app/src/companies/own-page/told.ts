import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  revoked: {
    da: 'Adressen virker ikke mere. Den, der åbner den, får det at vide og ser ikke andet.',
    en: 'The address works no more. Whoever opens it is told so and sees nothing else.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noReach: { da: 'Skriv, hvordan de får fat i dig', en: 'Write how they get hold of you' },
  badEnd: {
    da: 'Vælg, hvornår siden holder op: efter i dag og inden for et år',
    en: 'Choose when the page ends: after today and within a year',
  },
  noWords: { da: 'Skriv, hvad I har brug for', en: 'Write what you need' },
  noAnswer: { da: 'Vælg et svar', en: 'Choose an answer' },
} satisfies Record<string, Sentence>

/** What somebody at the company is told on their page once it is done. */
export const done = {
  sagt: {
    da: 'Tak. Det står her nu, og kommunen kan læse det.',
    en: 'Thank you. It stands here now, and the municipality can read it.',
  },
  taget: { da: 'Tak. Pladsen står som taget.', en: 'Thank you. The place stands as taken.' },
  fuldt: { da: 'Alle pladser er allerede taget.', en: 'All places are taken already.' },
  formeget: {
    da: 'Der er skrevet meget i dag. Prøv igen i morgen, eller ring til os.',
    en: 'Much has been written today. Try again tomorrow, or ring us.',
  },
  tilbage: { da: 'Det er taget tilbage.', en: 'It is taken back.' },
} satisfies Record<string, Sentence>
export type Done = keyof typeof done
