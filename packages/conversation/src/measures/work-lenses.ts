import type { Sentence } from '@lydhoer/words'
import type { WorkTalk } from '../grasp/detect.ts'
import type { Conversation } from '../model.ts'
import { hesitation } from './hesitation.ts'
import { counted } from './lens-count.ts'
import type { Lens, LensMark } from './lens-model.ts'

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
  const found = conversation.turns.flatMap((turn) => hesitation(turn, conversation.notation))
  return {
    marks: found.map(({ turn, from, to, what, because }) => ({ turn, from, to, what, note: because })),
    counts: [
      counted(
        'hesitation',
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
