import type { Sentence } from '@lydhoer/words'
import type { RolesByCode } from '../concordance/looked-at.ts'
import type { Conversation } from '../model.ts'
import { institutionalTurns } from './detect.ts'
import { saidTurns } from './said.ts'

/** A stretch where a worker tells of rights, duties and sanctions. */
export interface SanctionGuidance {
  /** The worker turns of the stretch. */
  turns: number[]
  /** Where in the talk it begins, by words spoken before it. */
  where: 'first' | 'midway' | 'last'
  /** Words said in it by workers. */
  words: number
  /** How long it lasts, in milliseconds; null where times are missing. */
  ms: number | null
  because: Sentence
}

/** How many turns may lie between two turns of the same stretch: the citizen’s “ja”, and one more. */
const nearby = 3
const toldOf = ['sanction', 'instrumental'] as const

/**
 * Where and for how long duties, rights and sanctions are told of: first, midway or last is a theme in itself.
 *
 * A turn counts when it seems to do the system's business and says what follows if one does not, or asks for no more
 * than a “yes” to a right or duty. Hints to listen by. Cost: linear in the words.
 */
export function sanctionGuidance(
  conversation: Pick<Conversation, 'notation' | 'turns'>,
  roles: RolesByCode,
): SanctionGuidance[] {
  const turns = saidTurns(conversation, roles)
  const institutional = new Set(
    institutionalTurns(conversation, roles).flatMap(({ turn, is }) => (is ? [turn] : [])),
  )
  const all = turns.reduce((sum, { words }) => sum + words.length, 0)
  const found: (SanctionGuidance & { told: string[]; lastIndex: number })[] = []
  let before = 0
  turns.forEach((said, index) => {
    const told = toldOf.flatMap((name) => said.found.get(name) ?? [])
    if (institutional.has(said.number) && told.length > 0) {
      const open = found.at(-1)
      if (open && index - open.lastIndex <= nearby) {
        open.turns.push(said.number)
        open.words += said.words.length
        open.told.push(...told)
        open.lastIndex = index
      } else {
        const share = all === 0 ? 0 : before / all
        const where = share < 1 / 3 ? 'first' : share < 2 / 3 ? 'midway' : 'last'
        found.push({
          turns: [said.number],
          where,
          words: said.words.length,
          ms: null,
          because: { da: '', en: '' },
          told,
          lastIndex: index,
        })
      }
    }
    before += said.words.length
  })
  return found.map(({ turns: numbers, where, words, told }) => {
    const quoted = [...new Set(told)]
      .slice(0, 3)
      .map((word) => `“${word}”`)
      .join(', ')
    return {
      turns: numbers,
      where,
      words,
      ms: lasting(conversation, numbers),
      because: {
        da: `${quoted} handler om pligter, rettigheder eller følger`,
        en: `${quoted} is about duties, rights or consequences`,
      },
    }
  })
}

function lasting({ turns }: Pick<Conversation, 'turns'>, numbers: readonly number[]): number | null {
  const own = turns.filter(({ number }) => numbers.includes(number))
  const [start, end] = [own[0]?.startMs ?? null, own.at(-1)?.endMs ?? null]
  return start === null || end === null ? null : end - start
}
