import { inTongues, sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './own-pick-messages.ar.ts'
import { easy } from './own-pick-messages.easy.ts'
import { uk } from './own-pick-messages.uk.ts'

export const ownPickReceipts = sentencesIn(
  {
    chosen: {
      da: 'Det er valgt til din plan. De, der arbejder med din sag, kan se, at du har valgt det.',
      en: 'It is chosen for your plan. Those who work with your case can see that you have chosen it.',
    },
    back: {
      da: 'Det er taget tilbage. Ingen kan se, at du valgte det.',
      en: 'It is taken back. Nobody can see that you chose it.',
    },
  } as const satisfies Record<string, Sentence>,
  { easy: easy.receipts, ar: ar.receipts, uk: uk.receipts },
)

const da = {
  title: 'Skal det stå i din plan?',
  lead: (day: string) => `Samtalen den ${day}. Navne er byttet ud.`,
  said: 'Det her sagde du:',
  note: 'Vælger du det, taler I om det, når I skriver planen. Du kan tage det tilbage.',
  choose: 'Ja, det skal med',
  picked: 'Det har du valgt til din plan',
  pickedLine: (day: string) => `Noget du sagde den ${day}.`,
  see: 'Se stedet',
  back: 'Tag det tilbage',
}
const en: typeof da = {
  title: 'Should it stand in your plan?',
  lead: (day) => `The conversation on ${day}. Names have been replaced.`,
  said: 'This is what you said:',
  note: 'If you choose it, you talk about it when you write the plan. You can take it back.',
  choose: 'Yes, take it along',
  picked: 'What you have chosen for your plan',
  pickedLine: (day) => `Something you said on ${day}.`,
  see: 'See the place',
  back: 'Take it back',
}

/** What a citizen chooses of their own words for the plan. */
export const ownPickMessages = inTongues(
  { da, en },
  { easy: easy.messages, ar: ar.messages, uk: uk.messages },
)
