import type { Messages } from '@lydhoer/words'
import type { Placement } from './guidance-queries.ts'

const da = {
  title: 'Når vejledningen kom',
  lead: 'Sådan svarede borgere til sidst i de møder, hvor de blev vejledt om rettigheder og pligter.',
  few: 'Der er ikke nok til at vise noget endnu.',
  fewWhy:
    'Her står noget om et halvt år, der er gået: når mindst ti borgere har svaret samme dag, som de blev vejledt, om mindst fem medarbejdere, og mindre end halvdelen om én af dem. Ellers kunne nogen blive kendt.',
  period: (from: string, until: string) => `${from} til ${until}. Hver borger er med én gang.`,
  answer: 'Svar',
  placed: { first: 'Først', midway: 'Midt i', last: 'Sidst' } satisfies Record<Placement, string>,
  of: (n: number) => `${n} borgere`,
  notEnough: 'ikke nok endnu',
  tooFew: 'for få',
  share: (n: number, low: string, high: string) => `${n} (${low} til ${high})`,
  chance: 'Hvor spændene rækker ind over hinanden, kan forskellen være tilfældig.',
  chosen:
    'I har selv valgt, hvornår det blev sagt. Så forskellen kan også komme af, hvem det blev sagt til, og hvem der sagde det.',
  ask: 'Hvad har I selv hørt, når det kom først, midt i eller sidst?',
  write: 'Det skriver I, når I har gennemgået et ark med vejledning.',
}
const en: typeof da = {
  title: 'When guidance came',
  lead: 'How citizens answered at the end of the meetings in which they were guided on rights and duties.',
  few: 'There is not enough to show anything yet.',
  fewWhy:
    'Something stands here of a half year that has ended: when ten citizens or more have answered on the day they were guided, about five workers or more, and less than half of them about one. Otherwise somebody might be recognised.',
  period: (from, until) => `${from} to ${until}. Each citizen is in it once.`,
  answer: 'Answer',
  placed: { first: 'First', midway: 'Midway', last: 'Last' },
  of: (n) => `${n} citizens`,
  notEnough: 'not enough yet',
  tooFew: 'too few',
  share: (n, low, high) => `${n} (${low} to ${high})`,
  chance: 'Where the ranges reach into each other, the difference may be chance.',
  chosen:
    'You have chosen yourselves when it was told. So the difference may also come from whom it was told to, and who told it.',
  ask: 'What have you heard yourselves when it came first, midway or last?',
  write: 'You write that down when you have gone through a sheet of guidance.',
}
export const guidanceMessages: Messages<typeof da> = { da, en }
