import type { End, Tried } from './joint-experiments.ts'
import type { KindOfPeople, Theme } from './kinds.ts'

/** Something that several of Fjordby try. Days are so many ago. */
export interface DemoTried extends Tried {
  key: string
  by: string
  theme: Theme
  triedBy: readonly KindOfPeople[]
  ago: number
  /** The one that it was tried again from. */
  from?: string
  /** Who is asked, with what was written to them; `yes` where they said so. */
  asked: readonly { who: string; why: string; yes?: boolean }[]
  /** Who would like to join. */
  wishes?: readonly string[]
  lines: readonly { by: string; ago: number; words: string }[]
  end?: Omit<End, 'endedOn'> & { by: string; ago: number }
}

const guidance = { theme: 'guidance', triedBy: ['worker'], among: 'Ungeteamet' } as const

/** Telling guidance first, last and midway; with pictures, and by post; and a call that has stood still. */
export const triedInFjordby: readonly DemoTried[] = [
  {
    ...guidance,
    ...{ key: 'first', by: 'sif', ago: 290 },
    tries: 'Vejledningen først, så det er overstået',
    how: 'Vi siger det om rettigheder og pligter, så snart vi har sat os. Så er resten af mødet borgerens.',
    looksFor: 'Om borgeren taler mere bagefter, når det er sagt.',
    asked: [
      { who: 'lea', why: 'Du begynder altid med kaffen. Vil du prøve det modsatte i en måned?', yes: true },
      { who: 'jonas', why: 'Du ved, hvordan vi plejer at gøre.', yes: true },
    ],
    lines: [
      { by: 'lea', ago: 286, words: 'Det tog fire minutter. Der kom seks gange okay og ikke et spørgsmål.' },
      { by: 'jonas', ago: 279, words: 'Jeg kunne selv høre, at jeg læste op.' },
      { by: 'sif', ago: 270, words: 'Resten af mødet blev også kort. Det var ikke meningen.' },
    ],
    end: {
      ...{ by: 'sif', ago: 262, cameTo: 'change', worked: 'no' },
      learned:
        'Når det kommer først, bliver mødet til en besked. Borgeren svarer ja, og så er tonen lagt. Vi vil prøve den anden ende.',
    },
  },
  {
    ...guidance,
    ...{ key: 'last', by: 'sif', ago: 260, from: 'first' },
    tries: 'Vejledningen til sidst, når borgeren har talt ud',
    how: '',
    looksFor: 'Om borgeren når at spørge om noget, inden vi rejser os.',
    asked: [
      { who: 'lea', why: 'Vi vender det om.', yes: true },
      { who: 'meryem', why: 'Du har tolk med. Gør det en forskel?' },
    ],
    lines: [
      { by: 'lea', ago: 251, words: 'Roligere. Men jeg så på uret de sidste ti minutter.' },
      { by: 'sif', ago: 240, words: 'Vi nåede det ikke. Jeg måtte ringe bagefter.' },
    ],
    end: {
      ...{ by: 'lea', ago: 215, cameTo: 'change', worked: 'partly' },
      learned:
        'Mødet blev borgerens, og det var godt. To gange nåede vi ikke at sige det, vi skal, og så sluttede mødet med en huskeliste.',
    },
  },
  {
    ...guidance,
    ...{ key: 'pictures', by: 'lea', ago: 280, triedBy: ['worker', 'citizen'] },
    tries: 'Et ark med billeder, som vi går igennem sammen',
    how: 'Otte billeder på én side. Vi lægger det mellem os og tager ét ad gangen.',
    looksFor: 'Om borgeren selv peger på noget, og om arket kommer med hjem.',
    asked: [
      { who: 'sif', why: 'Du har tegnet det første.', yes: true },
      { who: 'dorthe', why: 'Kom gerne med det, I ved om at pege og vise.', yes: true },
    ],
    lines: [
      { by: 'lea', ago: 274, words: 'Hun lagde fingeren på billedet af brevet, før jeg havde sagt noget.' },
      { by: 'sif', ago: 266, words: 'Billedet af uret forstod ingen af os.' },
      { by: 'dorthe', ago: 220, words: 'Når begge ser på papiret, er der plads til at tie.' },
    ],
    end: {
      ...{ by: 'lea', ago: 190, cameTo: 'keep', worked: 'yes' },
      learned:
        'Arket gør det til noget, vi ser på sammen. Fire billeder er nok, og man skal kunne skrive på arket. Nu ligger det i alle mødelokaler.',
    },
  },
  {
    ...guidance,
    ...{ key: 'post', by: 'sif', ago: 270 },
    tries: 'Arket sendt med posten før mødet',
    how: 'Vi lægger det i konvolutten sammen med indkaldelsen.',
    looksFor: 'Om nogen har det med, når de kommer.',
    asked: [{ who: 'lea', why: 'Så kan vi se, om de har læst det.', yes: true }],
    lines: [
      { by: 'sif', ago: 255, words: 'Fem møder. Ingen havde arket med.' },
      { by: 'lea', ago: 238, words: 'En troede, det var en regning.' },
    ],
    end: {
      ...{ by: 'sif', ago: 230, cameTo: 'drop', worked: 'no' },
      learned:
        'Arket er ikke noget uden nogen at se på det sammen med. I en konvolut er det endnu et papir fra kommunen. Spar portoen.',
    },
  },
  {
    ...guidance,
    ...{ key: 'midway', by: 'sif', ago: 60, from: 'last', triedBy: ['worker', 'researcher'] },
    tries: 'Vejledningen midtvejs, når borgeren selv kommer forbi det',
    how: 'Vi venter, til borgeren siger noget om regler, penge eller breve. Så siger vi det der. Kommer det ikke, tager vi det efter kaffen.',
    looksFor: 'Om borgeren spørger selv, og om vi får sagt det hele.',
    asked: [
      { who: 'lea', why: 'Tredje gang er lykkens gang.', yes: true },
      { who: 'emil', why: 'Du så det i stykkerne fra foråret. Vil du følge med?', yes: true },
      { who: 'tove', why: 'Vil du være med, når vi lytter til det bagefter?' },
    ],
    wishes: ['meryem'],
    lines: [
      { by: 'lea', ago: 52, words: 'Det kom af sig selv, da vi talte om huslejen.' },
      { by: 'sif', ago: 33, words: 'Jeg glemte det næsten. Papiret på bordet reddede mig.' },
      {
        by: 'lea',
        ago: 12,
        words: 'Han spurgte, hvad der sker, hvis han er syg den dag. Det har han aldrig gjort før.',
      },
    ],
  },
  {
    ...{ key: 'call', by: 'rikke', ago: 45, theme: 'letters', triedBy: ['worker', 'otherStaff'], among: '' },
    tries: 'Vi ringer dagen efter et afslag',
    how: 'Fem minutter, uden dagsorden. Den, der skrev brevet, ringer selv.',
    looksFor: 'Om borgeren forstod, hvad der stod, og hvad de kan gøre nu.',
    asked: [{ who: 'meryem', why: 'Du foreslog det i foråret.', yes: true }],
    lines: [],
  },
]
