import type { Messages } from '@lydhoer/words'
import type { Question } from './queries.ts'

const da = {
  title: 'Ord til sidst',
  lead: 'Sådan svarede borgere, da deres møder sluttede.',
  few: 'Her er ikke noget at vise endnu.',
  fewWhy:
    'En afdeling står her, når mindst ti borgere har svaret i et kvartal, om mindst fem medarbejdere, og mindre end halvdelen om én af dem. Ellers kunne nogen blive kendt.',
  period: (from: string, until: string) => `${from} til ${until}. Hver borger er med én gang.`,
  met: (n: number) => `${n} borgere havde et møde. De andre har ikke svaret, og her står ikke hvorfor.`,
  of: (n: number) => `Svar fra ${n} borgere.`,
  answer: 'Svar',
  citizens: 'Borgere',
  between: 'Det kan ligge mellem',
  tooFew: 'For få til at vise',
  share: (low: string, high: string) => `${low} og ${high}`,
  what: 'Det er en anledning til at tale sammen, ikke en måling af nogen. Man behøver ikke svare. Hvad der ligger bag, ved de, der var der.',
  source:
    'Svar fra et til fire mennesker vises ikke og er ikke talt med. Usikkerheden er Wilsons interval på 95 %.',
  ask: 'Hvad har I selv hørt, der ligner det her?',
  questions: {
    said: 'Fik du sagt det, du ville?',
    knows: 'Ved du, hvad der sker nu?',
    felt: 'Hvordan var det at være her?',
  } satisfies Record<Question, string>,
  answers: {
    said: { yes: 'Ja', some: 'Noget af det', no: 'Nej' },
    knows: { yes: 'Ja', some: 'Sådan da', no: 'Nej' },
    felt: { good: 'Godt', fine: 'Helt fint', hard: 'Svært' },
  },
}
const en: typeof da = {
  title: 'Words at the end',
  lead: 'How citizens answered when their meetings ended.',
  few: 'There is nothing to show yet.',
  fewWhy:
    'A department stands here when ten citizens or more have answered in a quarter, about five workers or more, and less than half of them about one. Otherwise somebody might be recognised.',
  period: (from, until) => `${from} to ${until}. Each citizen is in it once.`,
  met: (n) => `${n} citizens had a meeting. The others have not answered, and why is not known here.`,
  of: (n) => `Answers of ${n} citizens.`,
  answer: 'Answer',
  citizens: 'Citizens',
  between: 'It may lie between',
  tooFew: 'Too few to show',
  share: (low, high) => `${low} and ${high}`,
  what: 'It is a reason to talk, and does not measure anybody. Nobody has to answer. What lies behind is known by those who were there.',
  source:
    'Answers of one to four people are not shown and not counted. The uncertainty is Wilson’s interval of 95%.',
  ask: 'What have you heard yourselves that is like this?',
  questions: {
    said: 'Did you get to say what you wanted?',
    knows: 'Do you know what happens now?',
    felt: 'How was it to be here?',
  },
  answers: {
    said: { yes: 'Yes', some: 'Some of it', no: 'No' },
    knows: { yes: 'Yes', some: 'More or less', no: 'No' },
    felt: { good: 'Good', fine: 'Fine', hard: 'Hard' },
  },
}
export const messages: Messages<typeof da> = { da, en }
