import { saidOf, type Said } from './said.ts'

/** How far back the turn of somebody is looked for. */
export const nearby = 4

/** The index of the nearest turn before `at` in a role, or -1. */
export function before(turns: readonly Said[], at: number, role: 'citizen' | 'worker'): number {
  for (let index = at - 1; index >= Math.max(0, at - nearby); index--)
    if (turns[index]?.role === role) return index
  return -1
}

/** The answer to a citizen's turn, as the coding manual has it. */
export interface Answer {
  /** Indices of the worker turns that are the answer, first to last. */
  turns: number[]
  /** True where only continuers (“mm”, “ja”) followed. */
  onlyContinuers: boolean
}

/** How far an answer is looked for before the talk has gone on without one. */
const farthestAnswer = 7

/**
 * The first answer after a citizen's turn: the next worker turn that is more than a continuer, with what workers say
 * right after it, until somebody else speaks; null when no worker speaks again nearby.
 */
export function answerTo(turns: readonly Said[], at: number): Answer | null {
  let continuer = -1
  for (let index = at + 1; index < Math.min(turns.length, at + 1 + farthestAnswer); index++) {
    const turn = turns[index] as Said
    if (turn.role !== 'worker') continue
    const goesOn = turns[index + 1]?.role === 'worker'
    if (turn.minimal && !goesOn) {
      continuer = continuer < 0 ? index : continuer
      continue
    }
    const answer = [index]
    while (turns[answer.at(-1) + 1]?.role === 'worker') answer.push(answer.at(-1) + 1)
    return { turns: answer, onlyContinuers: false }
  }
  return continuer < 0 ? null : { turns: [continuer], onlyContinuers: true }
}

/** All that is said in an answer, as one turn. */
export function joinedAnswer(turns: readonly Said[], answer: Answer): Said {
  const [first] = answer.turns
  const said = turns[first as number] as Said
  if (answer.turns.length === 1) return said
  const text = answer.turns.map((index) => (turns[index] as Said).text).join(' ')
  return saidOf(text, said.number, said.speaker, said.role)
}
