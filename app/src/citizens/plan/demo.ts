import { addDay } from '@lydhoer/words'
import type { Sql } from '@lydhoer/database'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { sayOfPlan } from './answers.ts'
import { laterPlan, othersPlans, plan, type DemoLine, type DemoPlan } from './demo-plans.ts'
import { demoRules } from './demo-rules.ts'
import { decide, startDraft, type NewLine } from './drafts.ts'
import { planOf } from './plans.ts'

/** Fjordby's plans, each written by the one who works with the citizen, and what the citizens have said to them. */
export const demo: Demo = async (town) => {
  const rules = await demoRules(town)
  for (const one of [plan, laterPlan, ...othersPlans]) {
    const worker = await town.person(one.by)
    const citizen = await town.person(one.of)
    await town.services.database.as(worker, (sql) => write(town, sql, { worker, citizen, one, rules }))
    const say = one.answers
    if (say) await town.services.database.as(citizen, (sql) => answer(town, sql, citizen, one))
  }
}

interface Writing {
  worker: SignedIn
  citizen: SignedIn
  one: DemoPlan
  rules: ReadonlyMap<string, string>
}

async function write(town: DemoTown, sql: Sql, { worker, citizen, one, rules }: Writing): Promise<void> {
  const { services, id } = town
  const key = await matterKey(sql, services, worker, citizen.personId)
  const talk = await sql
    .selectFrom('conversation')
    .select(['id', 'held_on'])
    .where('citizen_id', '=', citizen.personId)
    .orderBy('held_on')
    .executeTakeFirst()
  const lines: NewLine[] = []
  for (const line of one.lines) {
    const promiser = line.promisedBy ? await town.person(line.promisedBy) : undefined
    const fromTalk = line.from === 'conversation' && talk
    lines.push({
      ...plainOf(line),
      lineId: id(`plan ${one.of} ${line.id}`),
      promisedBy: promiser?.personId ?? null,
      byDay: line.byIn === undefined ? null : addDay(services.now(), line.byIn),
      ruleId: line.rule === undefined ? null : (rules.get(line.rule) ?? null),
      cameFrom: line.from === 'conversation' && !talk ? 'meeting' : line.from,
      fromDay:
        line.from === 'system'
          ? null
          : fromTalk
            ? talk.held_on
            : addDay(services.now(), -(line.daysAgo ?? one.daysAgo)),
      agendaLineId: null,
      conversationId: fromTalk ? talk.id : null,
      pickId: null,
      meetingId: null,
    })
  }
  await startDraft(sql, key, worker, {
    citizenId: citizen.personId,
    meetingId: null,
    submissionId: id(`plan ${one.of} ${one.daysAgo}`),
    lines,
  })
  const { draft } = await planOf(sql, key, citizen.personId)
  if (!draft || one.isDraft) return
  const at = new Date(services.now().getTime() - one.daysAgo * 86_400_000)
  await decide(sql, key, worker, draft.id, { why: one.why ?? '', at })
}

const plainOf = (line: DemoLine) => ({
  part: line.part,
  words: line.words,
  inOwnWords: line.own === true,
  does: line.promisedBy ? ('worker' as const) : (line.does ?? null),
  other: line.other ?? '',
  isSpared: line.isSpared === true,
  isOut: line.isOut === true,
  why: line.why ?? '',
})

async function answer({ services, id }: DemoTown, sql: Sql, citizen: SignedIn, one: DemoPlan): Promise<void> {
  const key = await matterKey(sql, services, citizen, citizen.personId)
  const { holds } = await planOf(sql, key, citizen.personId)
  for (const [nth, { to, isYes, words }] of (one.answers ?? []).entries())
    if (holds)
      await sayOfPlan(sql, key, citizen, {
        versionId: holds.id,
        lineId: to === undefined ? null : id(`plan ${one.of} ${to}`),
        isYes,
        words: words ?? '',
        submissionId: id(`plan answer ${one.of} ${one.daysAgo} ${nth}`),
        now: services.now(),
      })
}
