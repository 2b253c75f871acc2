import { citizenStandIns, earlierStandIns, standInMark, stem } from '@lydhoer/danish'
import type { Conversation, Role, Turn } from '../model.ts'
import { laughsIn } from '../measures/laughter.ts'
import { pauses, type Pause } from '../measures/pauses.ts'
import { questionsIn, type Question } from '../measures/questions.ts'
import { minimal } from '../measures/responses.ts'
import { saidWords } from '../notation/words.ts'
import { compoundParts } from './compounds.ts'

/** Who is what, by the speakers' codes. */
export type RolesByCode = ReadonlyMap<string, Role>

/** A word of a turn as it is looked up. */
export interface LookedWord {
  from: number
  to: number
  /** In small letters, without marks. */
  form: string
  stem: string
  /** Stems of the parts, of a compound that splits surely. */
  parts: readonly string[]
}

/** All that a pattern can ask of a conversation, each worked out when it is asked for and remembered. */
export interface LookedAt {
  turns: readonly Turn[]
  words(turn: Turn): readonly LookedWord[]
  questions(turn: Turn): readonly Question[]
  laughs(turn: Turn): readonly { from: number; to: number }[]
  /** Written in the turn or standing after it. */
  pauses(turn: Turn): readonly Pause[]
  isMinimal(turn: Turn): boolean
  role(turn: Turn): Role | null
}

/** Whatever the citizen is called, their name is looked up in all conversations as `navnborger`. */
const citizensName = [stem(earlierStandIns.citizen.toLowerCase())]
const citizens = new Set(
  citizenStandIns.map((name) => stem(name.slice(0, -standInMark.length).toLowerCase())),
)

/** Looks at a conversation; words that come again are stemmed once. */
export function lookAt(conversation: Conversation, roles: RolesByCode): LookedAt {
  const { notation, turns } = conversation
  const known = new Map<string, Pick<LookedWord, 'form' | 'stem' | 'parts'>>()
  const word = (text: string) => {
    const form = text.normalize('NFC').toLowerCase().replaceAll('’', "'")
    const seen = known.get(form)
    if (seen) return seen
    const fresh = { form, stem: stem(form), parts: compoundParts(form) }
    known.set(form, fresh)
    return fresh
  }
  let silences: Map<number, Pause[]> | undefined
  const allSilences = () =>
    (silences ??= Map.groupBy(pauses(conversation), (pause) => pause.withinTurn ?? pause.afterTurn ?? 0))
  return {
    turns,
    words: once((turn) =>
      saidWords(turn.text, notation).map(({ text, from, to }) => {
        const looked = word(text)
        if (turn.text[to] !== standInMark) return { from, to, ...looked }
        const parts = citizens.has(looked.stem) ? [...looked.parts, ...citizensName] : looked.parts
        return { from, to: to + standInMark.length, ...looked, parts }
      }),
    ),
    questions: once((turn) => questionsIn(turn, notation)),
    laughs: once((turn) => laughsIn(turn, notation)),
    isMinimal: once((turn) => minimal(turn, notation)),
    pauses: (turn) => allSilences().get(turn.number) ?? [],
    role: (turn) => roles.get(turn.speaker) ?? null,
  }
}

function once<T>(work: (turn: Turn) => T): (turn: Turn) => T {
  const done = new Map<Turn, T>()
  return (turn) => {
    const before = done.get(turn)
    if (before !== undefined) return before
    const now = work(turn)
    done.set(turn, now)
    return now
  }
}
