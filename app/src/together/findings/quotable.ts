import { plain } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { turnsOf, wordsKey } from '../../shared/sealing/turn-words.ts'

/** A passage of the visitor's own, as far as it can be quoted. */
export interface Quotable {
  passageId: string
  conversationId: string
  /** Whether the citizen has said yes to being quoted, and it holds today. */
  saidYes: boolean
  /** What the citizen says in it, in words without signs; names are stand-ins. */
  turns: readonly { number: number; words: string }[]
}

/**
 * What the citizen says in a passage of the visitor's own; the citizen's log tells that somebody looked.
 *
 * @param day today, `YYYY-MM-DD`
 * @throws NotFound unless it is the visitor's own and its names are out
 */
export async function quotable(sql: Sql, visit: Visit, passageId: string, day: string): Promise<Quotable> {
  const { services, me } = visit
  const passage = await sql
    .selectFrom('passage as p')
    .innerJoin('transcript as t', 't.conversation_id', 'p.conversation_id')
    .leftJoin('consent as c', (on) =>
      on.onRef('c.conversation_id', '=', 'p.conversation_id').on('c.purpose', '=', 'quote'),
    )
    .select(['p.conversation_id', 'p.citizen_id', 'p.from_turn', 'p.to_turn', 'c.stands_until'])
    .where('p.id', '=', passageId)
    .where('p.owner_id', '=', me.personId)
    .where('t.confirmed_at', 'is not', null)
    .executeTakeFirst()
  if (!passage) throw new NotFound()
  const { conversation_id: conversationId, citizen_id: citizenId, stands_until: until } = passage
  const key = await wordsKey(sql, services, me, conversationId)
  const { turns, notation } = await turnsOf(sql, key, conversationId, {
    fromTurn: passage.from_turn,
    toTurn: passage.to_turn,
  })
  const speakers = await sql
    .selectFrom('speaker')
    .select('code')
    .where('conversation_id', '=', conversationId)
    .where('role', '=', 'citizen')
    .execute()
  const citizens = new Set(speakers.map(({ code }) => code))
  await recordAccess(sql, visit, { citizenId, conversationId, purpose: 'ownReflection' })
  return {
    ...{ passageId, conversationId },
    saidYes: until !== null && (until === 'infinity' || (until !== '-infinity' && until >= day)),
    turns: turns
      .filter(({ speaker }) => citizens.has(speaker))
      .map(({ number, text }) => ({ number, words: plain(text, notation).trim() }))
      .filter(({ words }) => words !== ''),
  }
}

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim()

/**
 * What is quoted of a turn: all of it, or the part that was typed where it stands there in so many words. Null where it does not.
 *
 * @example quotedOf('Jeg tør  ikke ringe', 'ikke ringe') // 'ikke ringe'
 */
export function quotedOf(turn: string, part: string): string | null {
  const [whole, some] = [spaced(turn), spaced(part)]
  if (some === '') return whole
  return whole.includes(some) ? some : null
}
