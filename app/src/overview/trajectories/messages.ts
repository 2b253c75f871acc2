import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  thoseLetIn: 'dem, du har delt med',
  itsMakerAndOthers: 'den, der har delt med dig, og dem, der også har fået adgang',
}

/** What is told when something was to be shared, and nobody was chosen. */
export const nobodyChosen: Sentence = {
  da: 'Du valgte ingen. Intet er ændret.',
  en: 'You chose nobody. Nothing was changed.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    thoseLetIn: 'those you have shared with',
    itsMakerAndOthers: 'the one who shared it with you and those who were also let in',
  },
}
