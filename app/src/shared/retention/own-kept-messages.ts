import { inTongues } from '@lydhoer/words'
import { ar } from './own-kept-messages.ar.ts'
import { easy } from './own-kept-messages.easy.ts'
import { uk } from './own-kept-messages.uk.ts'

const da = {
  kept: (long: string, from: string) => `Vi gemmer det i ${long} fra ${from}. Så sletter vi det.`,
  undecided: 'Kommunen har ikke bestemt, hvor længe det bliver gemt. Vi sletter det ikke af os selv.',
  next: (day: string, long: string) => `Fra ${day} gemmer vi det i ${long}.`,
}

const en: typeof da = {
  kept: (long, from) => `We keep it for ${long} from ${from}. Then we delete it.`,
  undecided: 'The municipality has not decided how long it is kept. We do not delete it by ourselves.',
  next: (day, long) => `From ${day} we keep it for ${long}.`,
}

/** For how long what is a citizen's own is kept, said to them. */
export const ownKeptMessages = inTongues(
  { da, en },
  { easy: easy.keptMessages, ar: ar.keptMessages, uk: uk.keptMessages },
)
