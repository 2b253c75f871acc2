import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoKnowCompanies,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Har en virksomhed plads til nogen, så åbn pladsen på virksomhedens side. Skriv, hvor få timer man kan begynde med, og hvordan man kommer derhen.',
      en: 'If a company has room for somebody, open the place on the company’s page. Write how few hours one can begin with, and how one gets there.',
    },
    {
      da: 'Tag pladsen, før du lover den til nogen. Vil to have den sidste på samme tid, får den ene den, og den anden får det at vide med det samme.',
      en: 'Take the place before you promise it to anybody. If two want the last at the same time, one gets it, and the other is told at once.',
    },
  ],
}
