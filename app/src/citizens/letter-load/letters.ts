import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import type { LetterWay, Sender, Understood } from './senders.ts'

interface LetterWords {
  /** What it says, in one line. */
  about: string
  /** What the citizen is to do; '' where nothing. */
  does: string
  /** Whom to ring; '' where nobody said. */
  calls: string
  /** The letter itself; '' where it is not kept. */
  text: string
  /** What another sender is called; '' for the municipality. */
  from: string
}

/** A letter that was sent to a citizen. Days are `YYYY-MM-DD`. */
export interface Letter extends LetterWords {
  id: string
  sender: Sender
  sentOn: string
  answerBy: string | null
  canBeBundled: boolean
  understood: Understood | null
  understoodAt: Date | null
  readTogetherOn: string | null
  writtenBy: string
}

const context = (id: string) => `citizen_letter ${id} words`

const rowsIn = (sql: Sql, citizenId: string) =>
  sql.selectFrom('citizen_letter').selectAll().where('citizen_id', '=', citizenId)
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

const opened = (key: Buffer, row: Row): Letter => {
  const { about, does, calls, text, from } = openMatter<LetterWords>(key, context(row.id), row.words_sealed)
  return {
    ...{ about, does, calls, text, from },
    id: row.id,
    sender: row.sender,
    sentOn: row.sent_on,
    answerBy: row.answer_by,
    canBeBundled: row.can_be_bundled,
    understood: row.understood,
    understoodAt: row.understood_at,
    readTogetherOn: row.read_together_on,
    writtenBy: row.written_by,
  }
}

/** A citizen's letters, the newest first. */
export async function lettersOf(sql: Sql, key: Buffer, citizenId: string, most = 60): Promise<Letter[]> {
  const rows = await rowsIn(sql, citizenId)
    .orderBy('sent_on', 'desc')
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => opened(key, row))
}

/** How many letters in a quarter, from each sender. */
export interface QuarterLoad {
  year: number
  quarter: number
  bySender: ReadonlyMap<Sender, number>
  total: number
}

/** How many letters a citizen got in each of the last quarters, the newest first. */
export async function loadOf(sql: Sql, citizenId: string, quarters = 4): Promise<QuarterLoad[]> {
  const rows = await sql
    .selectFrom('citizen_letter')
    .select(sqlTag<number>`extract(year from sent_on)::int`.as('year'))
    .select(sqlTag<number>`extract(quarter from sent_on)::int`.as('quarter'))
    .select(['sender', sqlTag<number>`count(*)::int`.as('letters')])
    .where('citizen_id', '=', citizenId)
    .where(
      'sent_on',
      '>=',
      sqlTag<string>`(date_trunc('quarter', today()::timestamp) - make_interval(months => ${3 * (quarters - 1)}))::date`,
    )
    .groupBy(['year', 'quarter', 'sender'])
    .execute()
  const names = [...new Set(rows.map(({ year, quarter }) => `${year} ${quarter}`))].sort().reverse()
  return names.map((name) => {
    const mine = rows.filter(({ year, quarter }) => `${year} ${quarter}` === name)
    return {
      year: mine[0]?.year ?? 0,
      quarter: mine[0]?.quarter ?? 0,
      bySender: new Map(mine.map(({ sender, letters }) => [sender, letters])),
      total: mine.reduce((sum, { letters }) => sum + letters, 0),
    }
  })
}

export interface NewLetter extends LetterWords {
  submissionId: string
  citizenId: string
  sender: Sender
  sentOn: string
  answerBy: string | null
  canBeBundled: boolean
}

/** Notes that a letter was sent; the same submission twice is one. */
export async function noteLetter(sql: Sql, key: Buffer, me: SignedIn, one: NewLetter): Promise<void> {
  const id = crypto.randomUUID()
  const { about, does, calls, text, from } = one
  await sql
    .insertInto('citizen_letter')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      written_by: me.personId,
      sender: one.sender,
      sent_on: one.sentOn,
      answer_by: one.answerBy,
      can_be_bundled: one.canBeBundled,
      words_sealed: sealMatter(key, context(id), { about, does, calls, text, from }),
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** The citizen says how they understood it; null takes it back. @throws NotFound when it is not theirs */
export async function sayOf(
  sql: Sql,
  me: SignedIn,
  id: string,
  says: Understood | null,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('citizen_letter')
    .set({ understood: says, understood_at: says && now })
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Notes the day on which it was read together; null takes it back. @throws NotFound when there is no such letter of that citizen's */
export async function noteReadTogether(
  sql: Sql,
  citizenId: string,
  id: string,
  day: string | null,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('citizen_letter')
    .set({ read_together_on: day })
    .where('id', '=', id)
    .where('citizen_id', '=', citizenId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** The row that the visitor noted, for putting it back; undefined where it is another's, or gone. */
export const notedRow = (sql: Sql, me: SignedIn, citizenId: string, id: string) =>
  sql
    .selectFrom('citizen_letter')
    .select([
      'id',
      'citizen_id',
      'sender',
      'sent_on',
      'words_sealed',
      'answer_by',
      'can_be_bundled',
      'submission_id',
    ])
    .where('id', '=', id)
    .where('citizen_id', '=', citizenId)
    .where('written_by', '=', me.personId)
    .executeTakeFirst()

/** Takes the note away, where the visitor made it. */
export async function takeAway(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql.deleteFrom('citizen_letter').where('id', '=', id).where('written_by', '=', me.personId).execute()
}

/** How a citizen is best told what a letter says. */
export interface ChosenWay {
  way: LetterWay
  words: string
  chosenAt: Date
  isCitizens: boolean
}

const wayContext = (citizenId: string, submissionId: string) =>
  `letter_way ${citizenId} ${submissionId} words`

/** What holds; undefined where nothing has been chosen. */
export async function wayOf(sql: Sql, key: Buffer, citizenId: string): Promise<ChosenWay | undefined> {
  const row = await sql
    .selectFrom('letter_way')
    .select(['way', 'chosen_at', 'chosen_by', 'words_sealed', 'submission_id'])
    .where('citizen_id', '=', citizenId)
    .orderBy('chosen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { words } = openMatter<{ words: string }>(
    key,
    wayContext(citizenId, row.submission_id),
    row.words_sealed,
  )
  return { way: row.way, words, chosenAt: row.chosen_at, isCitizens: row.chosen_by === citizenId }
}

/** Chooses it, in the visitor's name; the same submission twice is one. */
export async function chooseWay(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  one: { citizenId: string; way: LetterWay; words: string; submissionId: string },
): Promise<void> {
  await sql
    .insertInto('letter_way')
    .values({
      municipality_id: me.municipalityId,
      citizen_id: one.citizenId,
      way: one.way,
      chosen_by: me.personId,
      words_sealed: sealMatter(key, wayContext(one.citizenId, one.submissionId), { words: one.words }),
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'chosen_by', 'submission_id']).doNothing())
    .execute()
}
