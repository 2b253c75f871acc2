import type { BankItem } from './item.ts'

/** What came of it. */
export const consequences: readonly BankItem[] = [
  {
    ...{ key: 'c-different', element: 'consequences', asks: 'citizen', answer: 'agree' },
    da: 'Noget blev anderledes, fordi jeg sagde noget.',
    easy: 'Der skete noget, fordi jeg sagde noget.',
    en: 'Something became different because I said something.',
  },
  {
    ...{ key: 'c-sense', element: 'consequences', asks: 'citizen', answer: 'agree' },
    da: 'Det, jeg er i gang med, giver mening for mig.',
    easy: 'Det, jeg laver, giver mening.',
    en: 'What I am doing makes sense to me.',
  },
  {
    ...{ key: 'c-nearer', element: 'consequences', asks: 'citizen', answer: 'degree' },
    da: 'Er du kommet nærmere på det, du selv gerne vil?',
    easy: 'Er du kommet tættere på det, du vil?',
    en: 'Have you come nearer to what you want yourself?',
  },
  {
    ...{ key: 'c-work', element: 'consequences', asks: 'citizen', answer: 'degree' },
    da: 'Er du kommet nærmere på et arbejde, du kan holde til?',
    easy: 'Er du kommet tættere på et job, du kan klare?',
    en: 'Have you come nearer to work that you can bear?',
  },
  {
    ...{ key: 'c-courage', element: 'consequences', asks: 'citizen', answer: 'agree' },
    da: 'Jeg tror mere på mig selv, end da vi begyndte.',
    easy: 'Jeg tror mere på mig selv nu.',
    en: 'I believe in myself more than when we began.',
  },
  {
    ...{ key: 'c-worse', element: 'consequences', asks: 'citizen', answer: 'yesNo' },
    da: 'Er noget blevet sværere for dig, efter vi begyndte?',
    easy: 'Er noget blevet sværere?',
    en: 'Has anything become harder for you since we began?',
  },
  {
    ...{ key: 'c-worse-what', element: 'consequences', asks: 'citizen', answer: 'words' },
    da: 'Hvad er blevet sværere, og hvad skulle vi have gjort?',
    easy: 'Hvad er blevet sværere?',
    en: 'What has become harder, and what should we have done?',
  },
  {
    ...{ key: 'c-kept', element: 'consequences', asks: 'citizen', answer: 'words' },
    da: 'Hvad skal vi blive ved med?',
    easy: 'Hvad gør vi godt?',
    en: 'What should we go on doing?',
  },
  {
    ...{ key: 'c-ask', element: 'consequences', asks: 'citizen', answer: 'words' },
    da: 'Hvad skulle vi have spurgt dig om?',
    easy: 'Hvad glemte vi at spørge om?',
    en: 'What should we have asked you about?',
  },
  {
    ...{ key: 'c-worker-learnt', element: 'consequences', asks: 'worker', answer: 'words' },
    da: 'Hvad har en borger lært dig det sidste halve år?',
    easy: 'Hvad har en borger lært dig?',
    en: 'What has a citizen taught you in the last half-year?',
  },
]
