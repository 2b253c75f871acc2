import { plain, type Role } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { turnsOf, wordsKey } from '../../shared/sealing/turn-words.ts'

/** One turn that was chosen, in words without signs; names are stand-ins. */
export interface ChosenTurn {
  number: number
  role: Role
  words: string
}

export interface Chosen {
  conversationId: string
  heldOn: string
  fromTurn: number
  toTurn: number
  turns: readonly ChosenTurn[]
}

/** Of a conversation at most so many turns are chosen at once: a plan is short. */
const mostTurns = 12

/**
 * The turns that somebody chooses for the plan, read where they lie.
 *
 * @param citizenId whose conversation it must be
 * @throws NotFound where the visitor may not read it, its names are not out, or it has no such turns
 */
export async function wordsChosen(
  sql: Sql,
  { services, me }: Visit,
  citizenId: string,
  { conversationId, fra, til }: { conversationId: string; fra: number; til: number },
): Promise<Chosen> {
  const [fromTurn, last] = [Math.min(fra, til), Math.max(fra, til)]
  const toTurn = Math.min(last, fromTurn + mostTurns - 1)
  const talk = await sql
    .selectFrom('conversation as c')
    .innerJoin('transcript as t', 't.conversation_id', 'c.id')
    .select('c.held_on')
    .where('c.id', '=', conversationId)
    .where('c.citizen_id', '=', citizenId)
    .where('t.confirmed_at', 'is not', null)
    .executeTakeFirst()
  if (!talk) throw new NotFound()
  const key = await wordsKey(sql, services, me, conversationId)
  const { turns, notation } = await turnsOf(sql, key, conversationId, { fromTurn, toTurn })
  if (turns.length === 0) throw new NotFound()
  const speakers = await sql
    .selectFrom('speaker')
    .select(['code', 'role'])
    .where('conversation_id', '=', conversationId)
    .execute()
  const roles = new Map(speakers.map(({ code, role }) => [code, role]))
  return {
    conversationId,
    heldOn: talk.held_on,
    fromTurn,
    toTurn: turns.at(-1)?.number ?? toTurn,
    turns: turns.map(({ number, speaker, text }) => ({
      number,
      role: roles.get(speaker) ?? 'other',
      words: plain(text, notation),
    })),
  }
}

/** What the citizen says in them, as it would stand on a line. */
export const citizensWords = ({ turns }: Pick<Chosen, 'turns'>): string =>
  turns
    .filter(({ role }) => role === 'citizen')
    .map(({ words }) => words)
    .join(' … ')
