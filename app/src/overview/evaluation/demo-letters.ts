import type { ChangeFacts } from './changes.ts'
import type { Version } from './criteria.ts'
import type { Answered } from './drafts.ts'
import type { Asked } from './evaluations.ts'
import type { EvidenceFacts } from './evidence.ts'
import type { KindOfPeople } from './kinds.ts'
import type { MaterialFacts } from './material-table.ts'

/** What the evaluation of Fjordby's letters asks. */
export const asksInFjordby: Asked = {
  title: 'Er brevene blevet til at bruge?',
  question: 'Ved borgere, der får brev om møder og praktik, hvad de skal, og tør de åbne det?',
  role: 'En forsker, der ikke har været med til at skrive brevene om, og en mentor uden for kommunen. Koordinatoren henter tal og finder folk. Ingen af dem leder nogen.',
  limits: 'Vi har kun talt med folk, der har en telefon, og som tog den. Dem, der flyttede, ved vi intet om.',
}

/** By whom it is written, and from how many days ago it holds; where it was changed, as what. */
interface DemoCriterion extends Pick<Version, 'whose' | 'words' | 'reason'> {
  key: string
  by: string
  ago: number
  anew?: Pick<Version, 'words' | 'reason'> & { ago: number }
}

export const criteriaOfFjordby: readonly DemoCriterion[] = [
  {
    ...{ key: 'citizens', by: 'samir', ago: 74, whose: 'citizen', reason: '' },
    words: 'Jeg forstår brevet.',
    anew: {
      ago: 50,
      words: 'Når jeg har læst brevet, ved jeg, hvad jeg skal gøre, og hvem jeg kan ringe til.',
      reason: 'To af dem, vi spurgte, forstod hvert ord og vidste stadig ikke, hvad de skulle.',
    },
  },
  {
    ...{ key: 'benefits', by: 'naja', ago: 72, whose: 'otherStaff', reason: '' },
    words: 'Brevet siger stadig det, loven siger, at det skal.',
  },
  {
    ...{ key: 'evaluator', by: 'dorthe', ago: 70, whose: 'evaluator', reason: '' },
    words: 'Nogen, som brevene ikke har hjulpet, er blevet hørt.',
  },
]

/** What was held elsewhere, and how long ago. */
export const materialOfFjordby: readonly (Omit<MaterialFacts, 'half' | 'countedOn'> & { ago: number })[] = [
  ...[
    { ago: 400, about: 'borgere', count: 6, source: 'Forskerens lydfiler, som hun har talt op' },
    { ago: 60, about: 'borgere', count: 9, source: 'Forskerens lydfiler, som hun har talt op' },
    { ago: 60, about: 'Ydelse og Modtagelsen', count: 4, source: 'Aftalerne i kalenderen' },
  ].map((row) => ({ ...row, kind: 'interview' as const, municipality: 'Fjordby' })),
  {
    ...{ ago: 60, kind: 'interview', about: 'borgere', count: 3, municipality: 'Vesterlund' },
    source: 'Oplyst i en mail fra nabokommunen',
  },
  {
    ...{ ago: 200, kind: 'document', about: 'breve, gamle og nye', count: 14, municipality: 'Fjordby' },
    source: 'Mappen hos Ydelse',
  },
]

/** What hangs beside it; `links` leads to something of Fjordby's. */
interface DemoChange extends ChangeFacts {
  key: string
  by: string
  beside: readonly (Omit<EvidenceFacts, 'href'> & { links?: { under: string; to: string } })[]
}

export const seemsInFjordby: readonly DemoChange[] = [
  {
    ...{ key: 'afraid', by: 'dorthe', pillar: 'citizens', forWhom: 'borgere, der får det nye brev' },
    ...{
      says: 'Færre er bange for brevet, når det begynder med, hvad man skal.',
      since: 'Siden det nye brev blev brugt.',
    },
    causes: ['underWay', 'otherMeasures'],
    otherwise: 'Modtagelsen begyndte at ringe før mødet i samme måned. Det kan være opkaldet og ikke brevet.',
    beside: [
      {
        side: 'for',
        kind: 'interview',
        says: 'Fem af ni åbnede det samme dag.',
        source: 'Interview med borgere',
      },
      {
        ...{ side: 'for', kind: 'finding', says: 'Spørger borgeren selv, er det sjældnere om sanktioner.' },
        source: 'Hvornår i samtalen sanktionerne bliver nævnt',
        links: { under: '/fund', to: 'finding letters' },
      },
      {
        ...{
          side: 'against',
          kind: 'interview',
          says: 'To lagde stadig brevet på køleskabet. De så kun logoet.',
        },
        source: 'Interview med borgere',
      },
    ],
  },
  {
    ...{ key: 'paper', by: 'samir', pillar: 'conversations', forWhom: 'borgere, der får arket med posten' },
    ...{
      says: 'Et ark i konvolutten gør ingen forskel.',
      since: 'Fra det blev prøvet.',
      causes: [],
      otherwise: '',
    },
    beside: [
      {
        ...{ side: 'for', kind: 'jointExperiment', says: 'De skrev selv, at ingen havde det med.' },
        source: 'Arket sendt med posten før mødet',
        links: { under: '/vi-proever', to: 'joint experiment post' },
      },
    ],
  },
  {
    ...{ key: 'along', by: 'naja', pillar: 'together', forWhom: 'dem, der sender breve uden for jobcentret' },
    ...{ says: 'Ydelse bliver spurgt, før et brev bliver lavet om.', since: 'Det seneste år.' },
    ...{ causes: ['lawOrNumbers'], otherwise: '', beside: [] },
  },
]

/** What was sent to those whom it is about, and what the first of them answered. */
export const draftOfFjordby: {
  of: string
  words: string
  kinds: readonly KindOfPeople[]
  answer: Answered
} = {
  of: 'afraid',
  words:
    'Færre borgere er bange for brevet, når det begynder med, hvad de skal. Men nogle åbner det stadig ikke.',
  kinds: ['worker', 'broker'],
  answer: {
    says: 'partly',
    words: 'Dem, jeg taler med, er ikke bange for brevet. De er bange for det næste.',
  },
}
