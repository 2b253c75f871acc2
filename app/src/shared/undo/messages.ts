import type { Messages } from '@lydhoer/words'

const da = {
  back: 'Det er tilbage.',
  gone: 'Det, som det hørte til, er slettet eller taget tilbage. Derfor kan det ikke hentes tilbage.',
  tooLate: 'Det er mere end ti minutter siden. Det kan ikke hentes tilbage.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    back: 'It is back.',
    gone: 'What it belonged to has been deleted or taken back. So it cannot be fetched back.',
    tooLate: 'It is more than ten minutes ago. It cannot be fetched back.',
  },
}

/** The same in both languages, for what is said before one knows in which it is read. */
export const both = (word: keyof typeof da) => ({ da: messages.da[word], en: messages.en[word] })
