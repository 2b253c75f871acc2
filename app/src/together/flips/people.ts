import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { answerMeeting, excuseFrom, inviteTo } from '../../shared/meetings/meetings.ts'
import { meetingFor } from '../../shared/meetings/read-meetings.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import { letIn, letOut } from '../../shared/people/group.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Flip } from './flips.ts'
import type { Answer, Party } from './kinds.ts'
import { answerContext, askedContext, keyOfGroup, openInside, replyContext, sealInside } from './sealed.ts'

/** Why somebody is invited, and what to bring; '' where nothing was said. */
export interface AskedWords {
  why: string
  bring: string
}
/** What somebody writes with their answer; each may be ''. */
export interface AnswerWords {
  question: string
  brings: string
  hopes: string
}
export interface Invited extends AskedWords {
  id: string
  name: string
  party: Party
  /** What was answered to their question; '' where nothing was. */
  reply: string
  answer: ({ says: Answer } & AnswerWords) | null
}

/** Who is invited, by name, with what each answers. */
export async function invitedTo(sql: Sql, key: Buffer, flipId: string): Promise<Invited[]> {
  const rows = await sql
    .selectFrom('flip_person as x')
    .leftJoin('person as n', 'n.id', 'x.person_id')
    .leftJoin('flip_answer as a', (on) =>
      on.onRef('a.flip_id', '=', 'x.flip_id').onRef('a.person_id', '=', 'x.person_id'),
    )
    .select(['x.person_id', 'x.party', 'x.asked_sealed', 'x.reply_sealed', 'a.says', 'a.words_sealed'])
    .select('n.display_name as name')
    .where('x.flip_id', '=', flipId)
    .execute()
  return rows
    .map(({ person_id: id, ...row }) => ({
      ...{ id, name: row.name ?? '', party: row.party },
      ...openInside<AskedWords>(key, askedContext(flipId, id), row.asked_sealed),
      reply: row.reply_sealed ? openInside<string>(key, replyContext(flipId, id), row.reply_sealed) : '',
      answer:
        row.says && row.words_sealed
          ? { says: row.says, ...openInside<AnswerWords>(key, answerContext(flipId, id), row.words_sealed) }
          : null,
    }))
    .sort(byName(({ name }) => name))
}

export interface ToInvite extends AskedWords {
  personId: string
  party: Party
}

/** Invites somebody; invited twice is once. They are told by mail. @throws Error from the database unless the visitor prepares it */
export async function invite(
  sql: Sql,
  services: Services,
  me: SignedIn,
  flip: Pick<Flip, 'id' | 'isOff'>,
  { personId, party, why, bring }: ToInvite,
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const key = await keyOfGroup(sql, services, me, flip.id)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('flip_person')
    .values({
      ...{ ...here, flip_id: flip.id, person_id: personId, prepared_by: me.personId, party },
      asked_sealed: sealInside(key, askedContext(flip.id, personId), { why, bring } satisfies AskedWords),
    })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id', 'person_id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await letIn(sql, me, flip.id, personId)
  const meeting = await meetingFor(sql, services, me, { kind: 'flip', aboutId: flip.id })
  if (meeting) await inviteTo(sql, services, me, meeting.id, [{ personId }])
}

/** Says anew why and what to bring, and answers their question. @throws NotFound unless the visitor prepares it */
export async function sayToInvited(
  sql: Sql,
  keys: Pick<Services, 'masterKey'>,
  me: SignedIn,
  flipId: string,
  { personId, why, bring, party, reply }: ToInvite & { reply: string },
): Promise<void> {
  const key = await keyOfGroup(sql, keys, me, flipId)
  const { numUpdatedRows } = await sql
    .updateTable('flip_person')
    .set({
      party,
      asked_sealed: sealInside(key, askedContext(flipId, personId), { why, bring } satisfies AskedWords),
      reply_sealed: reply === '' ? null : sealInside(key, replyContext(flipId, personId), reply),
    })
    .where('flip_id', '=', flipId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/**
 * Takes an invitation back; they are told that it is off for them, and see nothing of it any more.
 *
 * @returns the address that undoes it; undefined where they were not invited, or prepare it themselves
 */
export async function takeBackInvitation(
  sql: Sql,
  { services, me }: Visit,
  flip: Flip,
  personId: string,
): Promise<string | undefined> {
  if (personId === flip.preparedBy.id) return undefined
  const row = await sql
    .deleteFrom('flip_person')
    .where('flip_id', '=', flip.id)
    .where('person_id', '=', personId)
    .returning(['party', 'asked_sealed'])
    .executeTakeFirst()
  if (!row) return undefined
  const key = await keyOfGroup(sql, services, me, flip.id)
  const asked = openInside<AskedWords>(key, askedContext(flip.id, personId), row.asked_sealed)
  await letOut(sql, flip.id, personId)
  const meeting = await meetingFor(sql, services, me, { kind: 'flip', aboutId: flip.id })
  if (meeting) await excuseFrom(sql, services, me, meeting.id, [personId])
  const kept = { flipId: flip.id, personId, party: row.party, ...asked }
  return letGo(sql, services, me, { kind: 'flipInvitation', kept })
}

/** They are invited again; what they had answered has to be answered anew. */
export const inviteAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { flipId, ...one } = kept as ToInvite & { flipId: string }
  await invite(sql, services, me, { id: flipId, isOff: false }, one)
  return `/flip/${flipId}`
}

/** Answers the visitor's own invitation, also where their calendar asks. */
export async function answerInvitation(
  sql: Sql,
  services: Services,
  me: SignedIn,
  flipId: string,
  { says, ...words }: { says: Answer } & AnswerWords,
): Promise<void> {
  const key = await keyOfGroup(sql, services, me, flipId)
  const said = {
    says,
    words_sealed: sealInside(key, answerContext(flipId, me.personId), words satisfies AnswerWords),
    answered_at: services.now(),
  }
  await sql
    .insertInto('flip_answer')
    .values({ municipality_id: me.municipalityId, flip_id: flipId, person_id: me.personId, ...said })
    .onConflict((same) => same.columns(['municipality_id', 'flip_id', 'person_id']).doUpdateSet(said))
    .execute()
  const meeting = await meetingFor(sql, services, me, { kind: 'flip', aboutId: flipId })
  if (meeting)
    await answerMeeting(sql, me, meeting.id, says === 'comes' ? 'yes' : says === 'comesNot' ? 'no' : 'none')
}

/** Whether the visitor has not come to a FLIP before. */
export async function isNewToFlips(sql: Sql, me: SignedIn, flipId: string): Promise<boolean> {
  const row = await sql
    .selectFrom('flip_answer')
    .select('flip_id')
    .where('person_id', '=', me.personId)
    .where('flip_id', '<>', flipId)
    .where('says', '=', 'comes')
    .limit(1)
    .executeTakeFirst()
  return row === undefined
}
