import { listIn, type Messages } from '@lydhoer/words'

const da = {
  weave: 'Hvem havde tråden hvornår. Hver knude fører til et skridt.',
  knot: (number: number, title: string, when: string) => `${number}. ${title}, ${when}`,
  fromLeft: (kinds: string[]) => `Fra venstre: ${listIn('da', kinds)}.`,
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    weave: 'Who had the thread when. Each knot leads to a step.',
    knot: (number, title, when) => `${number}. ${title}, ${when}`,
    fromLeft: (kinds) => `From the left: ${listIn('en', kinds)}.`,
  },
}
