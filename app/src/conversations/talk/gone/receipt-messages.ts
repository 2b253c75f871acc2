import { inTongues } from '@lydhoer/words'
import { ar } from './receipt-messages.ar.ts'
import { easy } from './receipt-messages.easy.ts'
import { uk } from './receipt-messages.uk.ts'

const da = {
  why: {
    ownPage: 'Du sagde nej.',
    toldWorker: 'Den, du talte med, har skrevet, at du sagde nej.',
    ended: 'Tiden gik ud.',
    mistaken: 'En samtale var skrevet ind ved en fejl og er slettet.',
  },
  erased: (parts: string) => `Vi slettede ${parts}.`,
  nothing: 'Der var ikke noget at slette.',
  talks: (n: number) => `${n} samtaler`,
}
const en: typeof da = {
  why: {
    ownPage: 'You said no.',
    toldWorker: 'The one you talked with has written that you said no.',
    ended: 'The time ran out.',
    mistaken: 'A conversation had been written in by mistake and has been deleted.',
  },
  erased: (parts) => `We deleted ${parts}.`,
  nothing: 'There was nothing to delete.',
  talks: (n) => `${n} conversations`,
}

/** What was erased and why, to the one it was about. */
export const receiptMessages = inTongues({ da, en }, { easy: easy.receipt, ar: ar.receipt, uk: uk.receipt })

/** What the parts are called that can be erased, by their code; in Danish and English the database has their names. */
export const partsInTongue: { [tongue: string]: Partial<Record<string, (n: number) => string>> | undefined } =
  {
    ar: ar.parts,
    uk: uk.parts,
  }
