import { whoStudies } from '../who.ts'
import type { Guide } from '../../../shared/request/place.ts'

export const guide: Guide = {
  for: whoStudies,
  title: { da: 'Forløb', en: 'Trajectories' },
  steps: [
    {
      da: 'Læg et register ind med en linje for hver person. Ingen bliver vist, og små grupper kan ikke kendes igen.',
      en: 'Put in a register with a line for each person. Nobody is shown, and small groups cannot be recognised.',
    },
    {
      da: 'Vælg, hvad du vil se på: hvor folk er hvornår, hvad de går imellem, og hvilke forløb der ligner hinanden.',
      en: 'Choose what you want to look at: where people are when, what they go between, and which trajectories are alike.',
    },
  ],
}
