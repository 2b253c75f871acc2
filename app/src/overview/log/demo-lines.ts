import type { LineFacts } from './lines.ts'

type DemoLine = Pick<LineFacts, 'part' | 'words'> &
  Omit<Partial<LineFacts>, 'codes'> & {
    /** Codes of the house that are on it. */
    coded?: readonly string[]
  }

/** A log of Fjordby: of the quarter so many before this one, by whom, and with what in it. */
export interface DemoLog {
  key: string
  by: string
  quartersAgo: number
  isGiven: boolean
  sharedWith?: string
  lines: readonly DemoLine[]
}

/** Two that are given out, one quarter without, and one that is being written. */
export const demoLogs: readonly DemoLog[] = [
  {
    ...{ key: 'first', by: 'naja', quartersAgo: 4, isGiven: true, sharedWith: 'emil' },
    lines: [
      {
        part: 'did',
        words: 'Elleve medarbejdere fra tre afdelinger begyndte at lytte til korte stykker af egne samtaler.',
        pillar: 'conversations',
      },
      {
        part: 'did',
        words: 'Tre borgere var med til at vælge spørgsmålene til brevpanelet.',
        pillar: 'citizens',
      },
      {
        part: 'learned',
        words: 'De fleste venter under et sekund, før de selv svarer på deres eget spørgsmål.',
        pillar: 'conversations',
      },
      {
        ...{
          part: 'inTheWay',
          obstacle: 'time',
          pillar: 'conversations',
          toAsk: true,
          coded: ['postponement'],
        },
        words: 'Der er ikke sat tid af i kalenderen, så lytningen bliver det første, der ryger.',
      },
      {
        ...{ part: 'inTheWay', obstacle: 'departments', pillar: 'together' },
        words: 'Sundhed har deres egen plan, og borgeren er den, der bærer beskederne.',
      },
      {
        part: 'dilemma',
        words: 'Nogle borgere vil helst have én fast person. Andre vil hellere have en hurtig tid.',
        pillar: 'citizens',
      },
      { part: 'next', words: 'Vi spørger lederne, hvilken time om ugen de vil beskytte.', pillar: 'leading' },
      {
        part: 'condition',
        words:
          'Budgettet blev skåret med tre stillinger. Der var 58 sager pr. fuldtidsstilling mod 51 året før.',
      },
    ],
  },
  {
    ...{ key: 'second', by: 'naja', quartersAgo: 2, isGiven: true },
    lines: [
      {
        part: 'did',
        words: 'To fra Ydelse og to fra Ungeteamet skrev indkaldelsen om ved samme bord.',
        pillar: 'together',
      },
      { part: 'did', words: 'Læringsrummet om stilhed mødtes hver måned.', pillar: 'conversations' },
      {
        part: 'did',
        words: 'Virksomhedskonsulenterne holdt deres første runde kollegabesøg.',
        pillar: 'companies',
      },
      {
        part: 'learned',
        words: 'Et navn og et nummer i brevet gør mere end pæne ord.',
        pillar: 'citizens',
      },
      {
        part: 'learned',
        words: 'En læge sagde, at vores breve til klinikken er blevet til at forstå.',
        pillar: 'together',
      },
      {
        ...{ part: 'inTheWay', obstacle: 'law', pillar: 'citizens', coded: ['sanctionGuidance'] },
        words: 'Vejledningen om sanktioner skal gives skriftligt, og skabelonen er låst i fagsystemet.',
      },
      {
        ...{ part: 'inTheWay', obstacle: 'ourselves', pillar: 'engine', toAsk: true },
        words: 'Vi lover forskerne flere optagelser, end vi når at spørge borgere om.',
      },
      { part: 'dilemma', words: 'Mange praktikker eller den ene, der passer?', pillar: 'companies' },
      { part: 'next', words: 'Vi prøver brevet i Sygdom og Afklaring.', pillar: 'together' },
      {
        part: 'condition',
        words: 'En teamleder var sygemeldt i seks uger. 60 sager pr. fuldtidsstilling.',
      },
    ],
  },
  {
    ...{ key: 'third', by: 'tove', quartersAgo: 1, isGiven: false },
    lines: [
      {
        part: 'learned',
        words: 'Når et læringsrum bliver flyttet to gange, kommer folk ikke igen af sig selv.',
        pillar: 'conversations',
      },
      {
        ...{ part: 'inTheWay', obstacle: 'money', pillar: 'conversations' },
        words: 'Der er ikke penge til vikar, når tre fra samme team er i læringsrum.',
      },
    ],
  },
]
