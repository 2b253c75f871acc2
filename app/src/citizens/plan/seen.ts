import type { Sql } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { Citizen } from '../matter/citizens.ts'
import { openSeats, type Seat } from '../matter/at-the-table.ts'
import { waitsNow, type WaitNow } from '../matter/waits-now.tsx'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { answersIn, openAnswer, type Answer } from './answers.ts'
import { anyOf, conversationsIn, idsOf, namesIn, type Names } from './names.ts'
import { planOf, versionOf, type Plan, type Version } from './plans.ts'
import { picksIn, type PlanPick } from './picks.ts'
import { doneIn, notMineIn, type Done, type NotMine } from './promises.ts'
import { ruleOf, rulesIn, type Rule } from './rules.ts'

/** What it takes to tell of the lines of a plan. */
export interface Around {
  answers: readonly Answer[]
  done: ReadonlyMap<string, Done>
  names: Names
  rules: ReadonlyMap<string, Rule>
  /** The conversations that the visitor may open. */
  open: ReadonlySet<string>
  /** Who sat at the meetings that lines came from, in kind; nobody, at those of the two alone. */
  seats: ReadonlyMap<string, readonly Seat[]>
  /** What was chosen in conversations, the newest first. */
  picks: ReadonlyMap<string, PlanPick>
  /** Who says of which promise of the plan that holds, by its line, that it is not theirs. */
  notMine: ReadonlyMap<string, NotMine>
}

const nothing: Around = {
  answers: [],
  done: new Map(),
  names: new Map(),
  rules: new Map(),
  open: new Set(),
  seats: new Map(),
  picks: new Map(),
  notMine: new Map(),
}

/** All that is told around the lines of these plans, in one statement. */
export async function around(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  citizenId: string,
  versions: readonly (Version | undefined)[],
): Promise<Around> {
  const lines = versions.flatMap((version) => version?.lines ?? [])
  const rows = await sql
    .selectNoFrom((of) => [
      jsonArrayFrom(answersIn(of, citizenId)).as('answers'),
      jsonArrayFrom(doneIn(of, citizenId)).as('done'),
      jsonArrayFrom(namesIn(of, me, citizenId, lines)).as('names'),
      jsonArrayFrom(rulesIn(of).where('id', '=', anyOf(idsOf(lines, ({ ruleId }) => ruleId)))).as('rules'),
      jsonArrayFrom(conversationsIn(of, me, citizenId, lines)).as('open'),
      jsonArrayFrom(
        of
          .selectFrom('citizen_meeting as m')
          .select(['m.id', 'm.with_sealed'])
          .where('m.id', '=', anyOf(idsOf(lines, ({ meetingId }) => meetingId))),
      ).as('meetings'),
      jsonArrayFrom(picksIn(of, citizenId)).as('picks'),
      jsonArrayFrom(notMineIn(of, citizenId)).as('notMine'),
    ])
    .executeTakeFirstOrThrow()
  return {
    answers: rows.answers.map((row) => openAnswer(key, row)),
    done: new Map(rows.done.map((row) => [row.line_id, { at: new Date(row.done_at), by: row.done_by }])),
    names: new Map(rows.names.map(({ id, name }) => [id, firstName(name)])),
    rules: new Map(rows.rules.map((row) => [row.id, ruleOf(row)])),
    open: new Set(rows.open.map(({ id }) => id)),
    seats: new Map(rows.meetings.map(({ id, with_sealed }) => [id, openSeats(key, id, with_sealed)])),
    picks: new Map(rows.picks.map((one) => [one.id, one])),
    notMine: new Map(rows.notMine.map((one) => [one.lineId, one])),
  }
}

/** A citizen's plan with all that is told around it; an empty one where nothing has been written. */
export async function planToShow(
  sql: Sql,
  services: Services,
  me: SignedIn,
  citizenId: string,
): Promise<Plan & { around: Around }> {
  const key = await matterKeyIfThere(sql, services, me, citizenId)
  if (!key) {
    const picks = await picksIn(sql, citizenId).execute()
    const chosen = new Map(picks.map((one) => [one.id, one]))
    return {
      holds: undefined,
      before: undefined,
      draft: undefined,
      around: { ...nothing, picks: chosen, open: new Set(picks.map(({ conversationId }) => conversationId)) },
    }
  }
  const plan = await planOf(sql, key, citizenId)
  const { holds, before } = plan
  return { ...plan, around: await around(sql, key, me, citizenId, [holds, before]) }
}

/** What the citizen waits for now, as whoever looks is told it. */
export async function waitsToShow(
  sql: Sql,
  visit: Visit,
  { id, firstName: name }: Citizen,
  { names }: Pick<Around, 'names'>,
): Promise<WaitNow[]> {
  const { me, services } = visit
  const key = await matterKeyIfThere(sql, services, me, id)
  const citizen = me.personId === id ? null : name
  return waitsNow(sql, visit, key, id, { citizen, me: me.personId, names })
}

/** One version, with the one before it. @throws NotFound when there is none */
export async function versionToShow(
  sql: Sql,
  services: Services,
  me: SignedIn,
  citizenId: string,
  id: string,
) {
  const key = await matterKeyIfThere(sql, services, me, citizenId)
  const { version, before } = await versionOf(sql, key ?? Buffer.alloc(0), citizenId, id)
  return {
    version,
    before,
    around: await around(sql, key ?? Buffer.alloc(0), me, citizenId, [version, before]),
  }
}
