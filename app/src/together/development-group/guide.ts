import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Læg noget på bordet, som driller, eller som I vil prøve. Huset ser, hvilken slags mennesker det kommer fra, og ingen ser, at det var dig.',
      en: 'Lay something on the table that gets in the way or that you want to try. The house sees which kind of people it comes from, and nobody sees that it was you.',
    },
    {
      da: 'Gruppen svarer på alt, også med et nej og hvorfor. Du får det at vide på I dag, og intet forsvinder.',
      en: 'The group answers everything, also with a no and why. You are told on Today, and nothing disappears.',
    },
    {
      da: 'Man sidder i gruppen højst et år ad gangen og siger selv ja. Siger man nej, står det ingen steder.',
      en: 'One sits in the group for a year at a time at most, and says yes oneself. If one says no, it stands nowhere.',
    },
  ],
}
