import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Ordliste',
  lead: 'De ord, vi bruger, når vi lytter til samtaler sammen. De siger, hvad der sker, ikke om det er godt.',
  concepts: 'Det, vi lytter efter',
  involvementForms: 'Fire former for borgerinddragelse',
  use: 'Når',
  notUse: 'Ikke når',
  example: 'Et eksempel, vi har fundet på',
  yours: 'Fra stykker, du må læse',
  findMore: 'Find flere',
  find: 'Find i samtaler',
  sameForAll: 'Ordene er de samme for alle. Stykkerne er dem, du må læse.',
  goTo: (number: number) => `Gå til tur ${number}`,
  contents: 'Alle ordene',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Glossary',
    lead: 'The words we use when we listen to conversations together. They say what happens, not whether it is good.',
    concepts: 'What we listen for',
    involvementForms: 'Four forms of involvement',
    use: 'When',
    notUse: 'Not when',
    example: 'An example that we made up',
    yours: 'From passages that you may read',
    findMore: 'Find more',
    find: 'Find in conversations',
    sameForAll: 'The words are the same for everybody. The passages are those you may read.',
    goTo: (number) => `Go to turn ${number}`,
    contents: 'All the words',
  },
}
