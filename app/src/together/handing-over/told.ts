import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  offered: {
    da: 'Det er tilbudt. I dag siger det til den, du valgte. Intet skifter hænder, før de siger ja.',
    en: 'It is offered. Today says so to the one you chose. Nothing changes hands before they say yes.',
  },
  offeredSome: {
    da: 'Det er tilbudt. Noget af det stod tilbudt i forvejen og er, som det var.',
    en: 'It is offered. Some of it stood offered already and is as it was.',
  },
  yes: {
    da: 'Du bærer det nu. I dag siger det til den, der bar det før.',
    en: 'You carry it now. Today says so to whoever carried it before.',
  },
  no: {
    da: 'Du har sagt nej. Det bliver, hvor det er, og I dag siger det til den, der spurgte.',
    en: 'You have said no. It stays where it is, and Today says so to whoever asked.',
  },
  back: {
    da: 'Tilbuddet er taget tilbage. Ingen andre kan se, at det var der.',
    en: 'The offer is taken back. Nobody else can see that it was there.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noThings: { da: 'Vælg, hvad du vil give videre', en: 'Choose what you want to hand over' },
  noOne: { da: 'Vælg, hvem du vil tilbyde det', en: 'Choose to whom you want to offer it' },
  isOver: {
    da: 'Det kan ikke gives videre mere: En anden bærer det nu, eller det er forbi. Sig nej, så forsvinder tilbuddet.',
    en: 'It cannot be handed over any more: somebody else carries it now, or it is over. Say no, and the offer goes.',
  },
  onlyInside: {
    da: 'Det her går kun videre til en, der allerede er med i det. Bed den, der bærer det, om at invitere dig først.',
    en: 'This goes only to one who is in it already. Ask whoever carries it to invite you first.',
  },
} satisfies Record<string, Sentence>
