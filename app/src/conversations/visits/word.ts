import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { whoConverse } from '../../shared/people/roles.ts'
import { holdsToday } from '../../shared/people/holds-today.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { evenLong } from '../../shared/sealing/even-long.ts'
import { groundKey, groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import type { PrivateWord } from './form.ts'

type Keys = Pick<Services, 'masterKey'>

const own = (me: SignedIn) => ({ of: 'person', personId: me.personId }) as const
const pairOf = (one: string, other: string) =>
  ({ of: 'pair', people: [one, other] as [string, string] }) as const
const wordOf = (roundId: string, personId: string) => `visit word ${roundId} ${personId}`
const talkOf = (roundId: string, personId: string) => `visit talk ${roundId} ${personId}`

/** The key of the visitor's own words; a page needs it for what is typed there. */
export const ownKey = (sql: Sql, keys: Keys, me: SignedIn): Promise<Buffer> =>
  groundKey(sql, keys, me, own(me))

/** With whom the visitor would like to talk, and whether they may read the words. */
export interface Talk {
  leaderId: string
  leaderName: string
  withWords: boolean
}

/** What the visitor has said for themselves in a round; undefined where nothing. */
export async function wordIn(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  roundId: string,
): Promise<(PrivateWord & { talk: Talk | null }) | undefined> {
  const row = await sql
    .selectFrom('visit_word')
    .select('word_sealed')
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  const key = row && (await groundKeyIfThere(sql, keys, me, own(me)))
  if (!key) return undefined
  const { word, words } = unsealJson<PrivateWord>(key, wordOf(roundId, me.personId), row.word_sealed)
  const talk = await sql
    .selectFrom('visit_talk as t')
    .innerJoin('person as p', 'p.id', 't.leader_id')
    .select(['t.leader_id as leaderId', 'p.display_name as leaderName', 't.word_sealed as sealed'])
    .where('t.round_id', '=', roundId)
    .where('t.person_id', '=', me.personId)
    .executeTakeFirst()
  if (!talk) return { word, words, talk: null }
  const { sealed, ...leader } = talk
  return { word, words, talk: { ...leader, withWords: sealed !== null } }
}

/** Keeps what the visitor says for themselves, and with whom they would like to talk: said again, it is what they said last. */
export async function sayWord(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  roundId: string,
  said: PrivateWord,
  talk: Pick<Talk, 'leaderId' | 'withWords'> | null,
): Promise<void> {
  const key = await ownKey(sql, keys, me)
  const row = { municipality_id: me.municipalityId, round_id: roundId, person_id: me.personId }
  const sealed = { word_sealed: sealJson(key, wordOf(roundId, me.personId), evenLong(said)) }
  await sql
    .insertInto('visit_word')
    .values({ ...row, ...sealed })
    .onConflict((same) => same.columns(['municipality_id', 'round_id', 'person_id']).doUpdateSet(sealed))
    .execute()
  await takeTalkBack(sql, me, roundId)
  if (!talk) return
  const pair = await groundKey(sql, keys, me, pairOf(me.personId, talk.leaderId))
  const sent = talk.withWords ? sealJson(pair, talkOf(roundId, me.personId), evenLong(said)) : null
  await sql
    .insertInto('visit_talk')
    .values({ ...row, leader_id: talk.leaderId, word_sealed: sent })
    .onConflict((same) => same.columns(['municipality_id', 'round_id', 'person_id']).doNothing())
    .execute()
}

/** Takes all of it back, also what a leader sees. */
export async function takeWordBack(sql: Sql, me: SignedIn, roundId: string): Promise<void> {
  await takeTalkBack(sql, me, roundId)
  await sql
    .deleteFrom('visit_word')
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .execute()
}

const takeTalkBack = (sql: Sql, me: SignedIn, roundId: string) =>
  sql.deleteFrom('visit_talk').where('round_id', '=', roundId).where('person_id', '=', me.personId).execute()

/** Those who lead a department in which the visitor holds talks today, by name. */
export async function leadersOf(sql: Sql, me: SignedIn): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as l')
    .innerJoin('person_role as w', 'w.department_id', 'l.department_id')
    .innerJoin('person as p', 'p.id', 'l.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('l.role', '=', 'teamLead')
    .where(holdsToday('l'))
    .where('w.person_id', '=', me.personId)
    .where('w.role', 'in', [...whoConverse])
    .where(holdsToday('w'))
    .where('l.person_id', '!=', me.personId)
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/** Somebody who would like to talk with the visitor. */
export interface WantsTalk {
  name: string
  since: Date
  /** What they wrote, where they sent it. */
  said: PrivateWord | null
}

/** Those who would like to talk with the visitor about visits, who has waited longest first; a hundred at most. */
export async function talksWith(sql: Sql, keys: Keys, me: SignedIn): Promise<WantsTalk[]> {
  const rows = await sql
    .selectFrom('visit_talk as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .select(['t.round_id', 't.person_id', 'p.display_name as name', 't.created_at as since', 't.word_sealed'])
    .where('t.leader_id', '=', me.personId)
    .orderBy('t.created_at')
    .orderBy('t.person_id')
    .limit(100)
    .execute()
  const talks: WantsTalk[] = []
  for (const { round_id, person_id, name, since, word_sealed: sealed } of rows) {
    const key = sealed && (await groundKeyIfThere(sql, keys, me, pairOf(me.personId, person_id)))
    const said = key ? unsealJson<PrivateWord>(key, talkOf(round_id, person_id), sealed) : null
    talks.push({ name, since, said })
  }
  return talks
}
