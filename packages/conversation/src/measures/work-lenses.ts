import type { Sentence } from '@lydhoer/words'
import type { WorkTalk } from '../grasp/detect.ts'
import type { Conversation } from '../model.ts'
import { hesitation } from './hesitation.ts'
import { counted } from './lens-count.ts'
import type { Lens, LensMark } from './lens-model.ts'
import { sayingWhatOneSees } from './saying-what-one-sees.ts'
import type { TalkMark } from './talk-mark.ts'

type Seen = Pick<Lens, 'marks' | 'counts'>

const kinds = {
  institutional: { da: 'ture om regler, planer og papirer', en: 'turns about rules, plans and papers' },
  concrete: { da: 'ture om bestemt arbejde', en: 'turns about particular work' },
  general: { da: 'ture om arbejde i almindelighed', en: 'turns about work in general' },
} as const

/** Turns that seem to do the system's business. What is said about a whole turn stands in the margin. */
export function institutionalLens(conversation: Conversation, heard: WorkTalk | undefined): Seen {
  const found = heard?.institutional.filter(({ is }) => is) ?? []
  return {
    marks: found.map(({ turn, because }) => besideTurn(conversation, turn, 'institutional', because)),
    counts: [turnsCounted(conversation, 'institutional', found)],
  }
}

/** The citizen's turns that seem to speak of work: of particular work, or of work as the goal. */
export function workLens(conversation: Conversation, heard: WorkTalk | undefined): Seen {
  const of = (kind: 'concrete' | 'general') => heard?.perspectives.filter((one) => one.kind === kind) ?? []
  return {
    marks: [...of('concrete'), ...of('general')].map(({ turn, kind, because }) =>
      besideTurn(conversation, turn, kind, because),
    ),
    counts: (['concrete', 'general'] as const).map((kind) => turnsCounted(conversation, kind, of(kind))),
  }
}

/** Fillers, hedges, words broken off and said again. */
export function hesitationLens(conversation: Conversation): Seen {
  return placesIn(
    conversation,
    'hesitation',
    conversation.turns.flatMap((turn) => hesitation(turn, conversation.notation)),
  )
}

/** Where a worker says aloud what happens in the talk; the citizen's turns are left out where it is known which they are. */
export function seesLens(conversation: Conversation, heard: WorkTalk | undefined): Seen {
  const citizens = new Set(heard?.perspectives.map(({ turn }) => turn))
  const turns = conversation.turns.filter(({ number }) => !citizens.has(number))
  return placesIn(
    conversation,
    'sayingWhatOneSees',
    turns.flatMap((turn) => sayingWhatOneSees(turn, conversation.notation)),
  )
}

function placesIn(conversation: Conversation, what: string, found: readonly TalkMark[]): Seen {
  return {
    marks: found.map(({ turn, from, to, what: kind, because }) => ({
      turn,
      from,
      to,
      what: kind,
      note: because,
    })),
    counts: [
      counted(
        what,
        { da: 'steder', en: 'places' },
        found.map(({ turn }) => [speakerOf(conversation, turn), 1]),
      ),
    ],
  }
}

function besideTurn({ turns }: Conversation, turn: number, what: string, note: Sentence): LensMark {
  const end = turns[turn - 1]?.text.length ?? 0
  return { turn, from: end, to: end, what, note }
}

const turnsCounted = (conversation: Conversation, what: keyof typeof kinds, found: { turn: number }[]) =>
  counted(
    what,
    kinds[what],
    found.map(({ turn }) => [speakerOf(conversation, turn), 1]),
  )

const speakerOf = ({ turns }: Conversation, turn: number) => turns[turn - 1]?.speaker ?? ''
