import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Placement } from './placements.ts'
import { open, seal } from './sealed.ts'

/** Of what something is said: what one expects at the start, how it is to be there, a note, the tasks now, what was learned. */
export const abouts = ['start', 'howItIs', 'note', 'tasks', 'learned'] as const
export type About = (typeof abouts)[number]
/** Whose voice it is; the company's is what it told a worker. */
export const voices = ['citizen', 'company', 'worker'] as const
export type Voice = (typeof voices)[number]

/** What somebody said of a placement, in their own voice. */
export interface Said {
  id: string
  voice: Voice
  about: About
  words: string
  /** Whether the citizen lets it come along to the next place. */
  goesAlong: boolean
  writtenBy: string
  saidOn: string
}

/** What was said of a placement, in the order in which it was. */
export async function saidOf(sql: Sql, key: Buffer, placementId: string): Promise<Said[]> {
  const rows = await sql
    .selectFrom('placement_voice')
    .selectAll()
    .where('placement_id', '=', placementId)
    .orderBy('said_on')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...open(key, 'placement_voice words', row.id, row.words_sealed),
    ...{ id: row.id, voice: row.voice, about: row.about, goesAlong: row.goes_along },
    ...{ writtenBy: row.written_by, saidOn: row.said_on },
  }))
}

/** Somebody says something, in their own voice; the same submission twice is one. */
export async function say(
  sql: Sql,
  { services, me, key }: { services: Pick<Services, 'now'>; me: SignedIn; key: Buffer },
  { id: placementId, citizenId }: Pick<Placement, 'id' | 'citizenId'>,
  { submissionId, voice, about, words }: Pick<Said, 'voice' | 'about' | 'words'> & { submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('placement_voice')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, placement_id: placementId },
      ...{ written_by: me.personId, voice, about, said_on: today(services.now()) },
      ...{ words_sealed: seal(key, 'placement_voice words', id, { words }), submission_id: submissionId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** The citizen chooses whether it comes along to the next place. */
export async function goAlong(sql: Sql, id: string, goes: boolean): Promise<void> {
  await sql.updateTable('placement_voice').set({ goes_along: goes }).where('id', '=', id).execute()
}

/** What the citizen lets come along from one place to the next. */
export async function comesAlong(
  sql: Sql,
  key: Buffer,
  citizenId: string,
): Promise<(Said & { placementId: string })[]> {
  const rows = await sql
    .selectFrom('placement_voice')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .where('goes_along', '=', true)
    .orderBy('created_at')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    ...open(key, 'placement_voice words', row.id, row.words_sealed),
    ...{ id: row.id, voice: row.voice, about: row.about, goesAlong: true },
    ...{ writtenBy: row.written_by, saidOn: row.said_on, placementId: row.placement_id },
  }))
}

/** Whoever said it takes it back. @returns the address that undoes it; undefined where it is gone or another's */
export async function takeBackSaid(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('placement_voice')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .returning(['municipality_id', 'id', 'citizen_id', 'placement_id', 'written_by', 'voice', 'about'])
    .returning(['goes_along', 'words_sealed', 'said_on', 'submission_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'placementVoice', kept: row })
}
