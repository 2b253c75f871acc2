import type { Messages } from '@lydhoer/words'

const da = {
  promise: (words: string, name: string) => `Hold løftet til ${name}: ${words}`,
  promised: (name: string) => `${name} ser, at det ikke er gjort endnu.`,
  no: (name: string) => `Tal med ${name} om planen`,
  noWhy: 'Der er sagt nej til noget i den. Det gælder ikke, før I har talt om det.',
}

export const waitsMessages: Messages<typeof da> = {
  da,
  en: {
    promise: (words, name) => `Keep the promise to ${name}: ${words}`,
    promised: (name) => `${name} sees that it is not done yet.`,
    no: (name) => `Talk with ${name} about the plan`,
    noWhy: 'Something in it was answered with a no. It does not hold until you have talked about it.',
  },
}
