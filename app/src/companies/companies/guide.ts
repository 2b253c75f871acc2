import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoKnowCompanies,
  title: { da: messages.da.way, en: messages.en.way },
  steps: [
    {
      da: 'Læs virksomhederne ind fra en fil fra CVR. Du ser, hvad der er nyt, ændret og lukket, før noget bliver gemt. Den samme fil to gange gør ingen forskel.',
      en: 'Read the companies in from a file from CVR. You see what is new, changed and closed before anything is kept. The same file twice makes no difference.',
    },
  ],
}
