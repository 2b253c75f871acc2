import type { StepFacts } from './steps.ts'

/** A step in Fjordby: who writes it, and how many days ago it was. */
export interface DemoStep extends Pick<StepFacts, 'stage' | 'title' | 'words' | 'kinds'> {
  by: string
  ago: number
  /** Until how many days ago it went on. */
  untilAgo?: number
  quote?: string
  turn?: string
  figures?: StepFacts['figures']
}

/** The story of the letters that nobody opened, over two years. */
export const lettersStory: readonly DemoStep[] = [
  {
    ...{ by: 'tove', ago: 628, stage: 'known', kinds: ['citizen', 'researcher'], turn: 'at høre' },
    title: 'Fire borgere fortæller om brevene over en kop kaffe',
    quote: 'Jeg lægger dem oven på køleskabet. Så ser jeg dem ikke.',
    words:
      'En havde været så bange, at hun ringede rundt i to dage. Hun troede, hjælpen var stoppet. De bad om én ting: Skriv først, hvad vi skal.',
  },
  {
    ...{ by: 'tove', ago: 627, stage: 'exchange', kinds: ['worker'] },
    title: 'Otte sagsbehandlere hører, hvad de fire sagde',
    words:
      'De fleste kender det. Flere siger, at de læser afsnittet om sanktioner hurtigt op for at komme videre.',
  },
  {
    ...{ by: 'rikke', ago: 613, stage: 'known', kinds: ['leader', 'worker'] },
    title: 'Lederne spørger juristen, hvad der skal stå',
    words: 'Loven siger, hvad der skal siges. Den siger ikke, at det skal stå øverst, eller med de ord.',
  },
  {
    ...{ by: 'sif', ago: 590, untilAgo: 540, stage: 'material', kinds: ['worker'] },
    title: 'Ni optager de steder, hvor de vejleder',
    words: 'Korte stykker, som borgerne har sagt ja til. To har siden sagt nej, og deres stykker er slettet.',
  },
  {
    ...{ by: 'emil', ago: 528, stage: 'pattern', kinds: ['researcher', 'worker', 'broker'] },
    title: 'En temadag: først, midtvejs eller til sidst?',
    words:
      'Når vejledningen kommer først, svarer borgeren mest “ja” og “okay”. Ingen ved endnu, om det er bedre til sidst.',
  },
  {
    ...{ by: 'naja', ago: 369, stage: 'exchange', kinds: ['otherStaff', 'worker'], turn: 'at prøve' },
    title: 'Ydelse og Modtagelsen er med for første gang',
    quote: 'Vi skriver, som om nogen vil klage.',
    words: 'Ydelse sender de fleste breve og var aldrig blevet spurgt.',
  },
  {
    ...{ by: 'tove', ago: 319, stage: 'material', kinds: ['citizen', 'worker'] },
    title: 'Seks låner et øre til ét stykke',
    words:
      'Midt i vejledningen siger borgeren noget om sit gamle arbejde. Ingen hører det, før de lytter igen.',
  },
  {
    ...{ by: 'lea', ago: 290, untilAgo: 190, stage: 'experiment', kinds: ['worker', 'citizen'] },
    title: 'Fire forsøg på én gang',
    words:
      'Vejledningen først, midtvejs eller til sidst.\nEt ark med billeder, gået igennem sammen.\nEt første brev uden trussel, i Ungeteamet.\nArket sendt med posten. Det virkede ikke.',
  },
  {
    ...{ by: 'emil', ago: 172, stage: 'known', kinds: ['researcher'] },
    title: 'Et foreløbigt mønster',
    words:
      'Midtvejs stillede borgeren selv spørgsmål i 7 af 11 stykker. Når det kom først, i 2 af 14. Det er få stykker, og nogle er den samme sagsbehandlers.',
  },
  {
    ...{ by: 'rikke', ago: 81, stage: 'change', kinds: ['leader'], turn: 'at ændre' },
    title: 'Udvalget giver afkald på at trække i hjælpen den første gang',
    words: 'Det gælder, når nogen bliver væk fra det første møde. Det er et forsøg og har en slutdag.',
  },
  {
    ...{ by: 'rikke', ago: 55, stage: 'change', kinds: ['otherStaff', 'worker'] },
    title: 'Ydelse sender det nye brev',
    words:
      'Først dag og sted, så hvem man kan ringe til. Skrevet af to fra Ydelse og to fra Ungeteamet ved samme bord.',
    figures: { what: 'Kom til det første møde', before: [31, 52], after: [38, 55] },
  },
  {
    ...{ by: 'tove', ago: 5, stage: 'known', kinds: ['citizen'] },
    title: 'De fire læser det nye brev',
    quote: 'Jeg åbnede det. Det gør jeg ellers ikke.',
    words:
      'Et navn og et nummer hjælper mere end pæne ord. En lægger stadig brevet væk, men først når hun har læst det.',
  },
  {
    ...{ by: 'tove', ago: 4, stage: 'next', kinds: ['worker', 'citizen'] },
    title: 'Gælder det også de breve, der siger nej?',
    words: '',
  },
]
