import type { Role, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** What is stored of a conversation, whoever may open it. */
interface Lies {
  conversation_id: string
  held_by: string
  sound: 'storing' | 'measuring' | 'ready' | 'failed' | null
  words: 'readable' | 'withNames' | 'beingWritten' | null
}

/** The citizen's conversations, newest first, with what there is of each, what was said and who has a part. */
export async function conversationsWith(sql: Sql, citizen: SignedIn) {
  const conversations = await sql
    .selectFrom('conversation as c')
    .leftJoin('department as d', 'd.id', 'c.department_id')
    .select(['c.id', 'c.kind', 'c.held_on', 'd.name as department_name'])
    .where('c.citizen_id', '=', citizen.personId)
    .orderBy('c.held_on', 'desc')
    .execute()
  const { rows: lies } = await sqlTag<Lies>`select * from what_lies_here()`.execute(sql)
  const consents = await sql
    .selectFrom('consent')
    .select(['conversation_id', 'purpose', 'state', 'given_on', 'given_how', 'ends_on'])
    .select(['decided_at', 'withdrawn_how'])
    .select(sqlTag<boolean>`state = 'given' and stands_until < today()`.as('past'))
    .where('citizen_id', '=', citizen.personId)
    .execute()
  const shares = await sql
    .selectFrom('share_notice as s')
    .leftJoin('department as d', 'd.id', 's.department_id')
    .select(['s.conversation_id', 's.role', 's.until', 's.with_sound', 'd.name as department_name'])
    .where('s.citizen_id', '=', citizen.personId)
    .execute()
  const noticed = await sqlTag<{ id: string }>`select conversations_noticed() as id`.execute(sql)
  return conversations.map((one) => {
    const here = lies.find((each) => each.conversation_id === one.id)
    const said = consents.filter((consent) => consent.conversation_id === one.id)
    return {
      ...one,
      heldBy: here?.held_by ?? '',
      sound: here?.sound ?? null,
      words: here?.words ?? null,
      /** The last day of the agreement has passed: it is hidden now, and erased in the night. */
      past: said.some((consent) => consent.purpose === 'ownReflection' && consent.past),
      consents: said,
      shares: shares.filter((share) => share.conversation_id === one.id),
      noticed: noticed.rows.some((row) => row.id === one.id),
    }
  })
}

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

/**
 * Who looked, on the latest days on which somebody did: from which role, at what and why.
 *
 * @param before only days before this one (`YYYY-MM-DD`); null for the latest of all
 */
export async function whoLooked(
  sql: Sql,
  citizen: SignedIn,
  days: number,
  before: string | null,
): Promise<{ lines: DayOfLooks[]; more: boolean }> {
  const { rows } = await sqlTag<DayOfLooks>`
    with look as (
      select danish_day(l.at) as day, case when held.id is not null then here.held_by end as held_by,
        l.role, d.name as department, l.at, l.what, l.purpose,
        dense_rank() over (order by danish_day(l.at) desc) as nth
      from access_log l
      left join looks_of_who_held_it() as held (id) on held.id = l.id
      left join what_lies_here() as here on here.conversation_id = l.conversation_id
      left join department d on d.municipality_id = l.municipality_id and d.id = l.department_id
      where l.citizen_id = ${citizen.personId} and (${before}::date is null or danish_day(l.at) < ${before}::date)
    )
    select day, held_by as "heldBy", role, department,
      json_agg(json_build_object('at', at, 'what', what, 'purpose', purpose) order by at) as looks
    from look where nth <= ${days + 1} group by day, held_by, role, department
    order by day desc, max(at) desc`.execute(sql)
  const shown = [...new Set(rows.map(({ day }) => day))].slice(0, days)
  const lines = rows.filter(({ day }) => shown.includes(day))
  return { lines, more: lines.length < rows.length }
}
