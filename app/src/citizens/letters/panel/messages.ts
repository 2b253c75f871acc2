import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Panelet',
  what: 'Borgere, der har sagt ja til det, kan læse en udgave og sige, hvad de forstår, mærker og ville gøre. De ser en kopi og ikke kladderne. Der står ikke, hvem der sagde hvad, og de kan slette det igen.',
  small: (least: number) =>
    `Færre end ${least} har sagt ja. Så kan et svar pege på den, der gav det, også uden navn. Det får borgeren at vide, før de svarer.`,
  some: (least: number) => `Mindst ${least} har sagt ja.`,
  waits: (least: number) =>
    `Borgeren vælger, om svaret må læses med det samme, eller når mindst ${least} har svaret om brevet. Svar står i tilfældig rækkefølge.`,
  asked: (number: number, day: string) => `Panelet er spurgt om udgave ${number} til og med ${day}.`,
  until: 'Spørg panelet til og med',
  ask: (number: number) => `Spørg panelet om udgave ${number}`,
  ofAll: 'Om hele brevet',
  understood: 'Forstod:',
  felt: 'Mærkede:',
  would: 'Ville:',
  about: (number: number) => `Panelet, om udgave ${number}`,
  older: 'Det er sagt om en ældre ordlyd:',
  few: 'Det er nogle få menneskers ord. De er her for at blive læst, ikke talt.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'The panel',
    what: 'Citizens who have said yes to it can read a version and say what they understand, feel and would do. They see a copy and not the drafts. It does not say who said what, and they can delete it again.',
    small: (least) =>
      `Fewer than ${least} have said yes. An answer may then point to whoever gave it, also without a name. The citizen is told so before they answer.`,
    some: (least) => `At least ${least} have said yes.`,
    waits: (least) =>
      `The citizen chooses whether the answer may be read at once, or when at least ${least} have answered about the letter. Answers stand in a random order.`,
    asked: (number, day) => `The panel is asked about version ${number} until ${day}.`,
    until: 'Ask the panel until',
    ask: (number) => `Ask the panel about version ${number}`,
    ofAll: 'About the whole letter',
    understood: 'Understood:',
    felt: 'Felt:',
    would: 'Would:',
    about: (number) => `The panel, about version ${number}`,
    older: 'It was said about an older wording:',
    few: 'These are some few people’s words. They are here to be read, not counted.',
  },
}

export const problems: Record<'badDay', Sentence> = {
  badDay: {
    da: 'Vælg en dag, der ligger fremme, inden for et halvt år',
    en: 'Choose a day to come, within half a year',
  },
}

export const receipts: Record<'asked', Sentence> = {
  asked: {
    da: 'Panelet er spurgt. Det, de siger, kommer til at stå ved afsnittene.',
    en: 'The panel is asked. What they say will stand beside the paragraphs.',
  },
}
