import { inTongues } from '@lydhoer/words'
import { ar } from './kept-messages.ar.ts'
import { easy } from './kept-messages.easy.ts'
import { uk } from './kept-messages.uk.ts'

const da = {
  kept: (why: string) => `Det hører til din sag. ${why}`,
  undecided: 'Det hører til din sag. Kommunen har ikke bestemt, hvor længe det bliver gemt.',
}
const en: typeof da = {
  kept: (why) => `It belongs to your case. ${why}`,
  undecided: 'It belongs to your case. The municipality has not decided how long it is kept.',
}

/** Why something of a citizen's is kept. */
export const keptMessages = inTongues(
  { da, en },
  {
    easy: easy.keptMessages,
    ar: ar.keptMessages,
    uk: uk.keptMessages,
  },
)
