import type { Messages } from '@lydhoer/words'

const da = {
  promise: (words: string, name: string) => `Hold løftet til ${name}: ${words}`,
  promised: (name: string) => `${name} ser, at det ikke er gjort endnu.`,
  given: (words: string, name: string) => `I planen for ${name} står et løfte som dit: ${words}`,
  cameBack: (words: string, name: string) => `Find ud af, hvem der holder løftet til ${name}: ${words}`,
  cameBackWhy: 'Den, der står ved løftet, siger, at det er en andens.',
  no: (name: string) => `Tal med ${name} om planen`,
  noWhy: 'Der er sagt nej til noget i den. Det gælder ikke, før I har talt om det.',
}

export const waitsMessages: Messages<typeof da> = {
  da,
  en: {
    promise: (words, name) => `Keep the promise to ${name}: ${words}`,
    promised: (name) => `${name} sees that it is not done yet.`,
    given: (words, name) => `The plan of ${name} has a promise as yours: ${words}`,
    cameBack: (words, name) => `Find out who keeps the promise to ${name}: ${words}`,
    cameBackWhy: 'Whoever stands by the promise says that it is somebody else’s.',
    no: (name) => `Talk with ${name} about the plan`,
    noWhy: 'Something in it was answered with a no. It does not hold until you have talked about it.',
  },
}
