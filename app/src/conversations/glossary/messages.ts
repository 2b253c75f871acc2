import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Ordbog',
  lead: 'De ord, vi bruger, når vi lytter til samtaler sammen. De siger, hvad der sker, ikke om det er godt. Hvert ord kan sættes på en samtale som kode. Tryk på et ord for at se mere.',
  concepts: 'Det, vi lytter efter',
  involvementForms: 'Fire former for borgerinddragelse',
  use: 'Brug det, når',
  notUse: 'Brug det ikke, når',
  example: 'Et eksempel, vi har fundet på',
  yours: 'Fra stykker, du må læse',
  findMore: 'Find flere',
  find: 'Find i samtaler',
  sameForAll: 'Ordene er de samme for alle. Stykkerne er dem, du må læse.',
  goTo: (number: number) => `Gå til tur ${number}`,
  contents: 'Alle ordene',
  own: 'Kommunens egne ord',
  makeOwn: 'Lav et ord til kommunen, eller slet et af dine',
  agree: 'Er vi enige?',
  agreeWhy: 'Hvor to eller flere har sat de samme ord, og hvor ikke.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Dictionary',
    lead: 'The words we use when we listen to conversations together. They say what happens, not whether it is good. Each can be put on talk as a code. Press a word to see more.',
    concepts: 'What we listen for',
    involvementForms: 'Four forms of involvement',
    use: 'Use it when',
    notUse: 'Do not use it when',
    example: 'An example that we made up',
    yours: 'From passages that you may read',
    findMore: 'Find more',
    find: 'Find in conversations',
    sameForAll: 'The words are the same for everybody. The passages are those you may read.',
    goTo: (number) => `Go to turn ${number}`,
    contents: 'All the words',
    own: 'The municipality’s own words',
    makeOwn: 'Make a word for the municipality, or delete one of yours',
    agree: 'Do we agree?',
    agreeWhy: 'Where two or more have put the same words, and where not.',
  },
}
