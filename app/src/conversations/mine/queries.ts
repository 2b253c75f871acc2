import { saidOnce, type Blanks, type Role, type Sql } from '@lydhoer/database'
import { sql as sqlTag, type Expression, type RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { inTheCitizensWords, partsIn, receiptsIn } from '../talk/gone/receipts.ts'
import { guestsAskedOfMe, type GuestAskedOf } from './guests.ts'

/** What is stored of a conversation, whoever may open it. */
interface Lies {
  conversation_id: string
  held_by: string
  sound: 'storing' | 'measuring' | 'ready' | 'failed' | null
  words: 'readable' | 'withNames' | 'beingWritten' | null
}

/** What lies here, asked for by itself. */
const liesHere = sqlTag<Lies>`what_lies_here()`

/** The citizen's conversations, newest first, with what there is of each, what was said and who has a part. */
function talksIn(sql: Sql, citizen: RawBuilder<string>, lies: RawBuilder<Lies>) {
  return sql
    .selectFrom('conversation as c')
    .leftJoin('department as d', 'd.id', 'c.department_id')
    .leftJoin(lies.as('here'), 'here.conversation_id', 'c.id')
    .select([
      'c.id',
      'c.kind',
      'c.held_on',
      'd.name as department_name',
      'here.held_by',
      'here.sound',
      'here.words',
    ])
    .select(sqlTag<boolean>`c.id in (select conversations_noticed())`.as('noticed'))
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('consent')
          .select(['purpose', 'state', 'given_on', 'given_how', 'ends_on', 'decided_at', 'withdrawn_how'])
          .select(sqlTag<boolean>`state = 'given' and stands_until < today()`.as('past'))
          .whereRef('conversation_id', '=', 'c.id')
          .where('citizen_id', '=', citizen),
      ).as('consents'),
      jsonArrayFrom(
        of
          .selectFrom('share_notice as s')
          .leftJoin('department as unit', 'unit.id', 's.department_id')
          .select(['s.role', 's.until', 's.with_sound', 'unit.name as department_name'])
          .whereRef('s.conversation_id', '=', 'c.id')
          .where('s.citizen_id', '=', citizen),
      ).as('shares'),
    ])
    .where('c.citizen_id', '=', citizen)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.created_at', 'desc')
}

const talksOf = saidOnce((sql, { citizen }: Blanks<{ citizen: string }>) => talksIn(sql, citizen, liesHere))
type Talk = Awaited<ReturnType<typeof talksOf>>[number]

const seenByTheCitizen = ({ held_by, consents, ...one }: Talk) => ({
  ...one,
  heldBy: held_by ?? '',
  /** The last day of the agreement has passed: it is hidden now, and erased in the night. */
  past: consents.some((consent) => consent.purpose === 'ownReflection' && consent.past),
  // JSON has no moments.
  consents: consents.map((consent) => ({ ...consent, decided_at: new Date(consent.decided_at) })),
})

/** The citizen's conversations, as they stand on their page. */
export async function conversationsWith(sql: Sql, { personId: citizen }: SignedIn) {
  return (await talksOf(sql, { citizen })).map(seenByTheCitizen)
}

/** Somebody who works with the citizen, or will; `validTo` is the first day on which they do not. */
export interface WorksWithMe {
  worker: string
  department: string | null
  validFrom: string
  validTo: string | null
}

/** Who works with the citizen who asks, now or from a day to come. */
export const whoWorksWithMe = sqlTag<WorksWithMe>`select worker, department, valid_from as "validFrom", valid_to as "validTo"
  from who_works_with_me()`

/** One conversation with this citizen. */
export async function conversationWith(sql: Sql, citizen: SignedIn, id: string) {
  const found = (await conversationsWith(sql, citizen)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** All that one person did on one day, or all those of one role and unit when they are not to be told apart. */
export interface DayOfLooks {
  day: string
  /** The name of who held the conversation, when it was they; whoever else looked is not told (CJEU C-579/21). */
  heldBy: string | null
  role: Role | 'none'
  department: string | null
  looks: { at: string; what: string; purpose: string }[]
}

/** Who looked, on the latest days on which somebody did, one day more than is shown; `before` null for the latest of all. */
const lookedIn = (
  citizen: RawBuilder<string>,
  days: RawBuilder<number>,
  before: RawBuilder<string | null>,
  lies: RawBuilder<Lies>,
) =>
  sqlTag<DayOfLooks>`
    with look as (
      select danish_day(l.at) as day, case when held.id is not null then here.held_by end as held_by,
        l.role, d.name as department, l.at, l.what, l.purpose,
        dense_rank() over (order by danish_day(l.at) desc) as nth
      from access_log l
      left join looks_of_who_held_it() as held (id) on held.id = l.id
      left join ${lies} as here on here.conversation_id = l.conversation_id
      left join department d on d.municipality_id = l.municipality_id and d.id = l.department_id
      where l.citizen_id = ${citizen} and (${before}::date is null or danish_day(l.at) < ${before}::date)
    )
    select day, held_by as "heldBy", role, department,
      json_agg(json_build_object('at', at, 'what', what, 'purpose', purpose) order by at) as looks
    from look where nth <= ${days} group by day, held_by, role, department
    order by day desc, max(at) desc`

interface Looks {
  lines: DayOfLooks[]
  more: boolean
}

function shownOf(rows: DayOfLooks[], days: number): Looks {
  const shown = [...new Set(rows.map(({ day }) => day))].slice(0, days)
  const lines = rows.filter(({ day }) => shown.includes(day))
  return { lines, more: lines.length < rows.length }
}

type OfDays = { citizen: string; days: number; before: string | null }
const looksOf = saidOnce((sql, { citizen, days, before }: Blanks<OfDays>) => ({
  compile: () => lookedIn(citizen, days, before, liesHere).compile(sql),
}))

/**
 * Who looked, on the latest days on which somebody did: from which role, at what and why.
 *
 * @param before only days before this one (`YYYY-MM-DD`); null for the latest of all
 */
export async function whoLooked(
  sql: Sql,
  { personId: citizen }: SignedIn,
  days: number,
  before: string | null,
): Promise<Looks> {
  return shownOf(await looksOf(sql, { citizen, days: days + 1, before }), days)
}

const listed = (rows: Expression<unknown>) =>
  sqlTag`(select coalesce(json_agg(one), '[]') from ${rows} as one)`

/** All that stands on the citizen's own page: one question, in which what lies here is found once. */
const lies = sqlTag<Lies>`lies`
const pageOf = saidOnce((sql, { citizen, days }: Blanks<{ citizen: string; days: number }>) =>
  sql
    .with('lies', (from) => from.selectFrom(liesHere.as('here')).selectAll())
    .selectNoFrom([
      jsonArrayFrom(talksIn(sql, citizen, lies)).as('talks'),
      listed(sqlTag`(${whoWorksWithMe})`)
        .$castTo<WorksWithMe[]>()
        .as('worksWith'),
      listed(sqlTag`(${guestsAskedOfMe})`)
        .$castTo<GuestAskedOf[]>()
        .as('guests'),
      listed(sqlTag`(${lookedIn(citizen, days, sqlTag`null`, lies)})`)
        .$castTo<DayOfLooks[]>()
        .as('looks'),
      jsonArrayFrom(receiptsIn(sql, citizen)).as('receipts'),
      jsonArrayFrom(partsIn(sql)).as('parts'),
    ]),
)

/** @param days of how many the looks are told */
export async function ownPage(sql: Sql, { personId: citizen }: SignedIn, days: number) {
  const [all] = await pageOf(sql, { citizen, days: days + 1 })
  if (!all) throw new Error('a statement without a table gives one row')
  return {
    conversations: all.talks.map(seenByTheCitizen),
    worksWith: all.worksWith,
    guests: all.guests,
    looks: shownOf(all.looks, days),
    receipts: inTheCitizensWords(all.receipts, all.parts),
  }
}
