import type { Messages } from '@lydhoer/words'

const da = {
  thoseLetIn: 'dem, du har delt med,',
  itsMakerAndOthers: 'den, der har delt med dig, og dem, der også har fået adgang,',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    thoseLetIn: 'those you have shared with',
    itsMakerAndOthers: 'the one who shared it with you and those who were also let in',
  },
}
