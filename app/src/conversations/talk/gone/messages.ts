import type { Messages } from '@lydhoer/words'

const da = {
  things: {
    conversation: (day: string) => `Samtalen ${day} er slettet.`,
    ownPassage: (day: string) => `Et stykke af samtalen ${day} er slettet.`,
    passage: (who: string, day: string) => `Et stykke, som ${who} delte den ${day}, er slettet.`,
    ownSession: (day: string) => `Lån et øre fra ${day} er slettet.`,
    session: (who: string, day: string) => `Lån et øre med ${who} fra ${day} er slettet.`,
  },
  why: {
    withdrawn: (day: string) => `Borgeren sagde nej den ${day}.`,
    ended: (day: string) => `Aftalen løb ud. Det blev slettet den ${day}.`,
    mistaken: (day: string) => `Samtalen var skrevet ind ved en fejl. Det blev rettet den ${day}.`,
  },
  youSaidNo: (day: string) => `Du sagde nej den ${day}.`,
  colleague: 'en kollega',
  until: (day: string) => `Det står her til og med ${day}.`,
  more: (n: number) => `${n} ${n === 1 ? 'linje' : 'linjer'} mere`,
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    things: {
      conversation: (day) => `The conversation of ${day} has been deleted.`,
      ownPassage: (day) => `A passage of the conversation of ${day} has been deleted.`,
      passage: (who, day) => `A passage that ${who} shared on ${day} has been deleted.`,
      ownSession: (day) => `Lend an ear of ${day} has been deleted.`,
      session: (who, day) => `Lend an ear with ${who} of ${day} has been deleted.`,
    },
    why: {
      withdrawn: (day) => `The citizen said no on ${day}.`,
      ended: (day) => `The agreement ran out. It was deleted on ${day}.`,
      mistaken: (day) => `The conversation had been written in by mistake. That was put right on ${day}.`,
    },
    youSaidNo: (day) => `You said no on ${day}.`,
    colleague: 'a colleague',
    until: (day) => `This stands here until and including ${day}.`,
    more: (n) => `${n} more ${n === 1 ? 'line' : 'lines'}`,
  },
}
