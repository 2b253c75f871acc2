import type { Role as SpeakerRole } from '@lydhoer/conversation'
import type { Purpose } from '@lydhoer/database'
import type { ConversationKind } from '@lydhoer/app/conversation-kinds'

export interface DemoConversation {
  /** The transcript in demo/conversations; sound of the same name lies beside it where there is some. */
  file: string
  owner: string
  citizen: string
  kind: ConversationKind
  /** How many days ago it was held. */
  daysAgo: number
  /** What the citizen said yes to; everything else was a no. */
  given: Purpose[]
  /** For how many days from now the yes holds. */
  days: number
  roles?: Record<string, SpeakerRole>
  /** Left for whoever tries the demo: the names have not been taken out yet. */
  unconfirmed?: true
  notes?: { turn: number; words: string }[]
  passages?: DemoPassage[]
}

export interface DemoPassage {
  from: number
  to: number
  /** What its owner wants those who have it to listen for. */
  question: string
  with: string[]
  withSound?: true
  /** What those it was shared with noticed. */
  notes?: { by: string; turn: number; words: string; shared: boolean }[]
  /** Which codes each has put on which turns, and whether they have shared them. */
  codes?: { by: string; shared: boolean; put: Record<string, number[]> }[]
  earSession?: DemoSession
}

interface DemoSession {
  facilitator: string
  people: string[]
  /** In how many days it is held; one that is held today has begun, and people write alone. */
  inDays: number
  notes: { by: string; turn: number; words: string }[]
}

/** What the finder of names may suggest in these talks and a person would let stand. */
export const notNames = new Set(['lynlåsen', 'uno', 'rulle'])

const colleagues: Purpose[] = ['ownReflection', 'colleagues']
const all: Purpose[] = ['ownReflection', 'colleagues', 'research', 'teaching', 'quote']

/** Fourteen conversations, newest last: who held them, what was agreed, and what people have made of them. */
export const conversations: readonly DemoConversation[] = [
  {
    file: 'syskolen.vtt',
    owner: 'sif',
    citizen: 'amina',
    kind: 'followUp',
    daysAgo: 12,
    given: [...colleagues, 'research'],
    days: 280,
    notes: [
      {
        turn: 9,
        words:
          'Jeg siger “okay”, da hun nævner maskinen i kælderen. Det er hende selv, der går videre med jakken.',
      },
      { turn: 21, words: 'Lang pause før jeg siger noget. Hun bliver siddende i den.' },
    ],
    passages: [
      {
        from: 8,
        to: 21,
        question: 'Hvad er det, der er væk, og hvem siger det først?',
        with: ['jonas', 'emil'],
        withSound: true,
        notes: [
          {
            by: 'jonas',
            turn: 19,
            words: 'Spørgsmålet “hvad er det, der er væk?” bruger hendes eget ord.',
            shared: true,
          },
          {
            by: 'jonas',
            turn: 11,
            words: 'Jeg ville selv have spurgt til ryggen her. Gad vide, hvad det var blevet til.',
            shared: false,
          },
        ],
        codes: [
          {
            by: 'jonas',
            shared: true,
            put: {
              graspOpportunity: [8, 10, 18],
              grasp: [19],
              minimalResponse: [9],
              concreteWorkPerspective: [16],
              pause: [21],
            },
          },
          {
            by: 'emil',
            shared: true,
            put: {
              graspOpportunity: [8, 10, 12, 18],
              grasp: [15, 19],
              minimalResponse: [9],
              concreteWorkPerspective: [16, 17, 18],
              pause: [20, 21],
            },
          },
          { by: 'sif', shared: false, put: { graspOpportunity: [8], laughter: [12] } },
        ],
      },
    ],
  },
  {
    file: 'duerne.txt',
    owner: 'sif',
    citizen: 'mikkel',
    kind: 'planMeeting',
    daysAgo: 40,
    given: colleagues,
    days: 120,
    notes: [
      {
        turn: 15,
        words:
          'Jeg griner, og så siger jeg “timetallet”. Han siger “de ventede jo”, og det hører jeg først nu.',
      },
    ],
    passages: [
      {
        from: 13,
        to: 20,
        question: 'Hvad sker der efter “de ventede jo”?',
        with: [],
        earSession: {
          facilitator: 'tove',
          people: ['tove', 'jonas', 'inge', 'lea'],
          inDays: 0,
          notes: [
            { by: 'jonas', turn: 15, words: 'M gentager “klokken seks” og griner. B griner ikke med.' },
            {
              by: 'lea',
              turn: 16,
              words: 'I tur 16 siger han “de ventede jo”. Hun burde have spurgt ind til det.',
            },
          ],
        },
      },
    ],
  },
  {
    file: 'biblioteket.vtt',
    owner: 'tove',
    citizen: 'bodil',
    kind: 'followUp',
    daysAgo: 25,
    given: all,
    days: 400,
  },
  {
    file: 'tolken.txt',
    owner: 'meryem',
    citizen: 'hamid',
    kind: 'followUp',
    daysAgo: 33,
    given: colleagues,
    days: 200,
    roles: { T: 'interpreter' },
    passages: [
      { from: 8, to: 19, question: 'Hvem taler jeg med, når tolken taler?', with: ['henrik', 'tove'] },
    ],
  },
  {
    file: 'tyve-aar.vtt',
    owner: 'poul',
    citizen: 'kurt',
    kind: 'firstMeeting',
    daysAgo: 18,
    given: colleagues,
    days: 90,
  },
  {
    file: 'sygebrevet.srt',
    owner: 'birgitte',
    citizen: 'louise',
    kind: 'followUp',
    daysAgo: 60,
    given: ['ownReflection'],
    days: 60,
    notes: [
      {
        turn: 39,
        words:
          'Hun siger “nu spørger du, om jeg kan støvsuge”. Jeg svarer “det er skemaet” og spørger om en dato.',
      },
      { turn: 50, words: 'To et halvt sekund. Så beder hun mig sige det i stedet for at sende det.' },
    ],
  },
  {
    file: 'telefonen.cha',
    owner: 'anders',
    citizen: 'johnny',
    kind: 'phone',
    daysAgo: 9,
    given: colleagues,
    days: 150,
    notes: [
      { turn: 20, words: 'Han tager mit “vi” og spørger, hvem det er. Først derefter siger jeg “mig”.' },
    ],
    passages: [
      {
        from: 17,
        to: 29,
        question: 'Hvem er “vi”, og hvad sker der, når det bliver til “jeg”?',
        with: ['birgitte', 'inge'],
        notes: [
          {
            by: 'inge',
            turn: 24,
            words: '“Tak” går op i tonen. Det kommer lige efter, at “vi” er blevet til “jeg”.',
            shared: true,
          },
        ],
      },
    ],
  },
  {
    file: 'solsikken.txt',
    owner: 'meryem',
    citizen: 'olena',
    kind: 'followUp',
    daysAgo: 5,
    given: [...colleagues, 'research'],
    days: 365,
  },
  {
    file: 'nattevagten.json',
    owner: 'lea',
    citizen: 'freja',
    kind: 'followUp',
    daysAgo: 15,
    given: colleagues,
    days: 100,
    notes: [
      {
        turn: 37,
        words: 'Jeg griner ad gulvet. Hun griner ikke. Halvandet sekund, og så “ja”.',
      },
    ],
  },
  {
    file: 'maskinstuen.cha',
    owner: 'henrik',
    citizen: 'erling',
    kind: 'planMeeting',
    daysAgo: 21,
    given: colleagues,
    days: 180,
    roles: { M2: 'worker' },
    passages: [
      {
        from: 31,
        to: 40,
        question: 'Hvem taler vi for, når vi siger “vi”?',
        with: ['poul', 'torben'],
        notes: [
          {
            by: 'torben',
            turn: 36,
            words: 'Her deler M “vi” i to. Bagefter går M2 tilbage til lyden.',
            shared: false,
          },
        ],
      },
    ],
  },
  {
    file: 'specialet.docx',
    owner: 'birgitte',
    citizen: 'sara',
    kind: 'firstMeeting',
    daysAgo: 44,
    given: all,
    days: 300,
    passages: [
      {
        from: 37,
        to: 48,
        question: 'Hvis ord er det, jeg skal sige videre?',
        with: ['inge', 'dorthe'],
        earSession: { facilitator: 'tove', people: ['tove', 'inge', 'lea'], inDays: 2, notes: [] },
      },
    ],
  },
  {
    file: 'gartneriet.cha',
    owner: 'tove',
    citizen: 'dennis',
    kind: 'planMeeting',
    daysAgo: 7,
    given: colleagues,
    days: 240,
    roles: { P: 'companion' },
  },
  {
    file: 'modet-om-planen.cha',
    owner: 'karim',
    citizen: 'louise',
    kind: 'networkMeeting',
    daysAgo: 30,
    given: [...colleagues, 'teaching'],
    days: 210,
    roles: { M2: 'worker', M3: 'worker', A: 'other' },
  },
  {
    file: 'hunden.txt',
    owner: 'sif',
    citizen: 'mikkel',
    kind: 'followUp',
    daysAgo: 2,
    given: colleagues,
    days: 200,
    unconfirmed: true,
  },
]
