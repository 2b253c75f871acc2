import type { Sql } from '@lydhoer/database'
import type { Veil } from '@lydhoer/sound'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Passage } from '../stretch/stretch.ts'
import { guestsWhoRead } from './guests.ts'
import type { Recipient } from './recipients.ts'

/** Those who are given a passage, each under a consent. */
export type Chosen = readonly Pick<Recipient, 'id' | 'purpose'>[]
/** A passage of one's own. */
export type PassageToOpen = Pick<Passage, 'passageId' | 'conversationId' | 'citizenId'>

interface Opening {
  recipients: Chosen
  /** The last day, as `YYYY-MM-DD`. */
  until: string
  withSound?: boolean
  /** How the sound is disguised; as it is, when left out. */
  veil?: Veil | null
  /** The ear session that it is opened for: whoever has the passage already has it in the session, and as long. */
  earSessionId?: string
}

/** Opens a passage of one's own for named people until a day. Without a session, whoever has it already keeps it as it is. */
export async function openPassage(
  sql: Sql,
  owner: SignedIn,
  passage: PassageToOpen,
  { recipients, until, withSound = false, veil = null, earSessionId }: Opening,
): Promise<void> {
  if (recipients.length === 0) return
  await sql
    .insertInto('passage_share')
    .values(
      recipients.map(({ id, purpose }) => ({
        municipality_id: owner.municipalityId,
        passage_id: passage.passageId,
        conversation_id: passage.conversationId,
        owner_id: owner.personId,
        citizen_id: passage.citizenId,
        with_person_id: id,
        purpose,
        with_sound: withSound,
        veil: withSound && veil ? JSON.stringify(veil) : null,
        until,
        ear_session_id: earSessionId ?? null,
      })),
    )
    .onConflict((on) => {
      const has = on.columns(['municipality_id', 'passage_id', 'with_person_id', 'purpose'])
      return earSessionId ? has.doUpdateSet({ ear_session_id: earSessionId, until }) : has.doNothing()
    })
    .execute()
}

/** The names of those who have a passage of one's own today, guests of a session on it among them. */
export async function whoHaveIt(
  sql: Sql,
  { passageId }: Pick<PassageToOpen, 'passageId'>,
): Promise<string[]> {
  const rows = await sql
    .selectFrom('passage_share as s')
    .innerJoin('person as p', 'p.id', 's.with_person_id')
    .select('p.display_name as name')
    .distinct()
    .where('s.passage_id', '=', passageId)
    .where('s.until', '>=', sqlTag<string>`today()`)
    .orderBy('name')
    .execute()
  return [...rows.map(({ name }) => name), ...(await guestsWhoRead(sql, passageId))]
}
