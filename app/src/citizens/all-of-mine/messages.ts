import { inTongues } from '@lydhoer/words'
import { ar } from './messages.ar.ts'
import { easy } from './messages.easy.ts'
import { uk } from './messages.uk.ts'

const da = {
  title: 'Alt om mig',
  lead: 'Se alt, der ligger her om dig. Tag det med, eller slet det, du kan.',
  take: 'Tag det hele med',
  takeLead: 'Du får én fil. Den kan åbnes på en telefon og skrives ud. Pas på, hvem der kan se den.',
  asPage: 'Hent filen',
  dataLead: 'Skal et andet program læse det?',
  asData: 'Hent det som data (JSON)',
  nothing: 'Der ligger ikke noget.',
  see: (title: string) => `Se ${title.charAt(0).toLocaleLowerCase('da')}${title.slice(1)}`,
  fileName: 'alt-om-mig',
  fileTitle: (name: string) => `Alt om ${name}`,
  made: (day: string, municipality: string) => `Hentet den ${day} fra Lydhør i ${municipality}.`,
}
const en: typeof da = {
  title: 'All about me',
  lead: 'See all that lies here about you. Take it with you, or delete what you can.',
  take: 'Take all of it with you',
  takeLead: 'You get one file. It opens on a phone and can be printed. Mind who can see it.',
  asPage: 'Get the file',
  dataLead: 'Is another program to read it?',
  asData: 'Get it as data (JSON)',
  nothing: 'There is nothing.',
  see: (title) => `See ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  fileName: 'all-about-me',
  fileTitle: (name) => `All about ${name}`,
  made: (day, municipality) => `Taken out on ${day} from Lydhør in ${municipality}.`,
}
export const messages = inTongues(
  { da, en },
  {
    easy: easy.messages,
    ar: ar.messages,
    uk: uk.messages,
  },
)
