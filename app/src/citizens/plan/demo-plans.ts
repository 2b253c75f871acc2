import type { Origin, Part, PlanDoer } from './lines.ts'

export interface DemoLine {
  /** The same through the plans of one citizen. */
  id: string
  part: Part
  words: string
  own?: boolean
  from: Origin
  /** When it was said; when the plan was decided, unless told. */
  daysAgo?: number
  does?: Exclude<PlanDoer, 'worker'>
  other?: string
  promisedBy?: string
  /** In how many days it is to be done by, or one is spared until. */
  byIn?: number
  rule?: string
  isSpared?: boolean
  isOut?: boolean
  why?: string
}

export interface DemoPlan {
  of: string
  by: string
  daysAgo: number
  isDraft?: boolean
  why?: string
  lines: readonly DemoLine[]
  answers?: readonly { to?: string; isYes: boolean; words?: string }[]
}

const words: DemoLine = {
  ...{ id: 'own', part: 'own', own: true, from: 'meeting', daysAgo: 28 },
  words: 'Jeg vil sy igen, men ikke hver dag. Min ryg skal kunne holde.',
}
const sleeps: DemoLine = {
  ...{ id: 'sleeps', part: 'goal', own: true, from: 'meeting', daysAgo: 28 },
  words: 'Jeg vil have kræfter tilbage, når jeg henter min søn.',
}
const sews: DemoLine = {
  ...{ id: 'sews', part: 'agreed', from: 'meeting', daysAgo: 28, does: 'citizen' },
  words: 'Du syr på Systuen mandag og onsdag. Fire timer hver gang.',
}
const rings: DemoLine = {
  ...{ id: 'rings', part: 'agreed', from: 'meeting', daysAgo: 28, promisedBy: 'sif', byIn: -1 },
  words: 'Sif ringer til lægen om attesten.',
}
const searches: DemoLine = {
  ...{ id: 'searches', part: 'agreed', from: 'system', does: 'citizen' },
  words: 'Du søger selv to pladser om ugen.',
}
const cafe: DemoLine = {
  ...{ id: 'cafe', part: 'agreed', from: 'system', does: 'citizen' },
  words: 'Du kommer i jobcaféen torsdag kl. 10.',
}
const goal: DemoLine = {
  ...{ id: 'law', part: 'law', from: 'system' },
  words: 'Et jobmål. Der står: medhjælper, tekstil.',
}

/** Amina's first plan. */
export const plan: DemoPlan = {
  ...{ of: 'amina', by: 'sif', daysAgo: 28 },
  lines: [words, sleeps, sews, rings, searches, cafe, goal],
}

/** Her plan now: a line is new, one is changed, one is taken out; to one she has said no. */
export const laterPlan: DemoPlan = {
  ...{ of: 'amina', by: 'sif', daysAgo: 3 },
  why: 'Din ryg blev værre af at sidde ens. Derfor knaphullerne. Du skal ikke søge andre steder, mens I prøver det.',
  lines: [
    words,
    sleeps,
    {
      ...sews,
      words: 'Du syr på Systuen mandag og onsdag. Onsdag sidder du ved knaphullerne.',
      why: 'Stolen der er bedre for ryggen.',
    },
    rings,
    {
      ...{ id: 'hours', part: 'agreed', from: 'meeting', promisedBy: 'sanne', byIn: 16 },
      words: 'Sanne spørger Systuen om flere timer med løn.',
    },
    cafe,
    { ...searches, isOut: true, why: 'Det tog kræfterne fra syningen.' },
    {
      ...{ id: 'places', part: 'notAgreed', own: true, from: 'conversation' },
      words: 'Jeg vil ikke have tre steder i hovedet.',
      why: 'Loven siger, at man skal søge. I taler om det igen til januar.',
    },
    goal,
    {
      ...{ id: 'hours225', part: 'rule', from: 'system', rule: 'hours225', isSpared: true, byIn: 91 },
      words: '',
      why: 'Din ryg kan ikke holde til så mange timer endnu.',
    },
  ],
  answers: [{ to: 'cafe', isYes: false, words: 'Der er for mange mennesker på en gang.' }],
}

export const othersPlans: readonly DemoPlan[] = [
  {
    ...{ of: 'kurt', by: 'poul', daysAgo: 40 },
    lines: [
      {
        ...{ id: 'own', part: 'own', own: true, from: 'meeting' },
        words: 'Jeg vil kunne købe ind, uden at vente til det bliver mørkt.',
      },
      {
        ...{ id: 'mornings', part: 'goal', own: true, from: 'meeting' },
        words: 'Stå op inden ni, også når jeg ikke skal noget.',
      },
      {
        ...{ id: 'walk', part: 'agreed', from: 'meeting', does: 'other', other: 'Du og Poul-Erik' },
        words: 'Næste gang går I en tur på havnen i stedet for at sidde på kontoret.',
      },
      { ...{ id: 'law', part: 'law', from: 'system' }, words: 'Et jobmål. Der står: ikke afklaret.' },
    ],
    answers: [{ isYes: true }],
  },
  {
    ...{ of: 'bodil', by: 'tove', daysAgo: 12 },
    lines: [
      {
        ...{ id: 'own', part: 'own', own: true, from: 'meeting' },
        words: 'Jeg ved ikke, hvad jeg vil. Lad mig lige få tandlægen overstået.',
      },
    ],
  },
  {
    ...{ of: 'hamid', by: 'meryem', daysAgo: 20 },
    lines: [
      {
        ...{ id: 'own', part: 'own', own: true, from: 'meeting' },
        words: 'Jeg har bagt brød i femten år. Det kan jeg stadig.',
      },
      {
        ...{ id: 'bakery', part: 'agreed', from: 'meeting', promisedBy: 'henrik', byIn: 9 },
        words: 'Henrik ringer til bageren på torvet.',
      },
      {
        ...{
          id: 'money',
          part: 'agreed',
          from: 'network',
          does: 'department',
          other: 'Ydelseskontoret',
          byIn: -2,
        },
        words: 'Ydelsen bliver regnet efter, så lønnen fra bageren kan være der.',
      },
      {
        ...{ id: 'language', part: 'agreed', from: 'meeting', does: 'citizen' },
        words: 'Du bliver på sprogskolen om formiddagen.',
      },
    ],
  },
  {
    ...{ of: 'freja', by: 'lea', daysAgo: 0, isDraft: true },
    lines: [
      {
        ...{ id: 'own', part: 'own', own: true, from: 'meeting' },
        words: 'Jeg gider godt, hvis der er dyr.',
      },
      {
        ...{ id: 'practice', part: 'agreed', from: 'system' },
        words:
          'Der iværksættes en virksomhedspraktik med henblik på afklaring af arbejdsevnen i overensstemmelse med beskæftigelseslovgivningen.',
      },
      {
        ...{ id: 'rings', part: 'agreed', from: 'meeting', promisedBy: 'lea' },
        words: 'Lea spørger på gården, om du må komme og se på hestene.',
      },
    ],
  },
]
