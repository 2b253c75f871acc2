import { whoWrite } from './who.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoWrite,
  title: { da: 'Breve', en: 'Letters' },
  steps: [
    {
      da: 'Sæt et brev ind, før det bliver sendt. Du ser, om det vigtigste står først, hvad der kan skræmme, og hvad der er svært at læse.',
      en: 'Put a letter in before it is sent. You see whether the most important is first, what may frighten, and what is hard to read.',
    },
    {
      da: 'Mærkerne spørger, de dømmer ikke. Brevet bliver ikke gemt.',
      en: 'The marks ask, they do not judge. The letter is not kept.',
    },
  ],
}
