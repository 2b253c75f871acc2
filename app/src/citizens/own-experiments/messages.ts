import type { Messages } from '@lydhoer/words'

const da = {
  word: 'Prøver',
  title: (name: string) => `Det vil ${name} prøve`,
  lead: (name: string) =>
    `Det, ${name} selv har skrevet og vist jer. Der kan være mere, og det er ${name}s eget.`,
  none: (name: string) => `${name} har ikke vist jer noget.`,
  written: (day: string) => `Skrevet ${day}.`,
  looksFor: 'Vil lægge mærke til:',
  went: 'Sådan gik det:',
  notYours: (name: string) => `Det er ikke en aftale. Tal kun om det, hvis ${name} selv gør det.`,
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    word: 'Tries',
    title: (name) => `What ${name} wants to try`,
    lead: (name) => `What ${name} has written and shown you. There may be more, and that is ${name}’s own.`,
    none: (name) => `${name} has shown you nothing.`,
    written: (day) => `Written on ${day}.`,
    looksFor: 'Wants to notice:',
    went: 'How it went:',
    notYours: (name) => `It is no agreement, and is not to be asked about unless ${name} does so.`,
  },
}
