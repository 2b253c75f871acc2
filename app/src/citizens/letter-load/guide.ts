import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { whoFollowLetters } from './house.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Breve til en borger', en: 'Letters to a citizen' },
  steps: [
    {
      da: 'Se først, hvordan borgeren helst får det at vide. Vælg det sammen, hvis I ikke har gjort det.',
      en: 'See first how the citizen would best be told. Choose it together where you have not.',
    },
    {
      da: 'Notér de breve, der er sendt, også andres: hvad de siger i én linje, hvad der skal gøres, inden hvornår, og hvem man kan ringe til. Borgeren ser det på sin side.',
      en: 'Note the letters that were sent, also by others: what they say in one line, what is to be done, by when, and whom one can ring. The citizen sees it on their page.',
    },
    {
      da: 'Siger borgeren, at et brev ikke er til at forstå, står det på din I dag, til I har læst det sammen.',
      en: 'Where the citizen says that a letter cannot be understood, it stands on your Today until you have read it together.',
    },
  ],
}

export const houseGuide: Guide = {
  for: whoFollowLetters,
  title: { da: 'Hvor mange breve borgerne får', en: 'How many letters citizens get' },
  steps: [
    {
      da: 'Se for hvert kvartal, hvor mange breve borgerne fik, og fra hvem. Brug det til at spørge, hvad der kunne være samlet eller sagt.',
      en: 'See for each quarter how many letters citizens got, and from whom. Use it to ask what could have been one letter, or said.',
    },
  ],
}
