import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { Demo } from '../../shared/testing/demo.ts'
import { citizensOf } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { daysBetween } from '../matter/waiting.ts'
import { earlier } from './demo-earlier.ts'
import { tried, type DemoPlacement } from './demo-now.ts'
import { agreeHours, hoursOf, sayWorked } from './hours.ts'
import { agreedOn, type Change } from './ladder.ts'
import { decide, notWorkingAt, sayNotWorking } from './not-working.ts'
import { addStretch, agreeCourse, courseOf, reviewStretch } from './package-course.ts'
import { placementOf, takeStep, writePlacement } from './placements.ts'
import { showHours } from './shown.ts'
import { goAlong, saidOf, say } from './voices.ts'
import { mondayOf, plusDays } from './weeks.ts'
import { answerWish, wishesOf, wishForHours } from './wishes.ts'
import { today } from '@lydhoer/words'

/** One that is over, told as one that goes on: each block of hours three weeks, and every week as it was agreed. */
const asTried = ([
  citizen,
  where,
  goTo,
  weeksAgo,
  blocks,
  as,
  words,
]: (typeof earlier)[number]): DemoPlacement => ({
  ...{ citizen, where, goTo, weeksAgo, goodDay: '', stopWhen: '', until: blocks.length * 3 - weeksAgo },
  hours: blocks.map((hours, nth) => [nth * 3, hours, 0, nth === 0 ? 'together' : 'citizen', '']),
  worked: blocks.flatMap((hours) => [hours, hours, hours - 1]),
  ended: [as, words],
})

export const after = ['companies/own-page']

/** Forty places that Fjordby's citizens try or have tried: some with hours that go up, some with hours that go down. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const { database } = services
  const workers = ['sif', 'tove', 'meryem', 'poul', 'birgitte', 'anders', 'lea']
  for (const [nth, one] of [...earlier.map(asTried), ...tried].entries()) {
    const citizen = await person(one.citizen)
    const worker = await whoWorks(citizen.personId)
    if (!worker) continue
    const at = (daysAgo: number) => ({
      ...services,
      now: () => new Date(services.now().getTime() - daysAgo * 86_400_000),
    })
    const of = await database.as(worker, async (sql) => {
      const made = await begin(sql, services, worker, citizen.personId, one, (name) => id(`${name} ${nth}`))
      for (const [at_, voice, words, daysAgo] of one.voices ?? [])
        if (voice !== 'citizen')
          await say(sql, { services: at(daysAgo), me: worker, key: made.key }, made, {
            ...{ submissionId: id(`said ${nth} ${words}`), about: at_, voice, words },
          })
      return made
    })
    await database.as(citizen, async (sql) => {
      const key = await matterKey(sql, services, citizen, citizen.personId)
      for (const [about, voice, words, daysAgo] of one.voices ?? [])
        if (voice === 'citizen')
          await say(sql, { services: at(daysAgo), me: citizen, key }, of, {
            ...{ submissionId: id(`said ${nth} ${words}`), about, voice, words },
          })
      for (const learned of await saidOf(sql, key, of.id))
        if (learned.about === 'learned' && learned.voice === 'citizen') await goAlong(sql, learned.id, true)
      for (const { daysAgo, ...wish } of one.wishes ?? [])
        await wishForHours(sql, { services: at(daysAgo), me: citizen, key }, of, {
          ...{ submissionId: id(`wish ${nth} ${wish.why}`), hours: wish.hours, why: wish.why },
        })
      if (one.shows) {
        const placement = await placementOf(sql, key, citizen.personId, of.id)
        const { companyId } = placement
        const { changes } = await hoursOf(sql, key, placement)
        const at = { services, me: citizen }
        if (companyId)
          await showHours(sql, at, { ...placement, companyId }, changes, { name: true, days: true })
      }
      if (one.notWorking) {
        const { wants, words, daysAgo } = one.notWorking
        await sayNotWorking(sql, { services: at(daysAgo), me: citizen, key }, of, {
          ...{ submissionId: id(`not working ${nth}`), wants, words, tell: false },
        })
      }
    })
    await database.as(worker, async (sql) => {
      const { key } = of
      for (const wish of await wishesOf(sql, key, of.id)) {
        const answer = one.wishes?.find(({ why }) => why === wish.why)?.answer
        if (answer)
          await answerWish(sql, { services: at(answer[2]), me: worker, key }, wish.id, {
            ...{ says: answer[0], words: answer[1] },
          })
      }
      const decided = one.notWorking?.decided
      const [said] = decided ? await notWorkingAt(sql, key, of.id) : []
      if (decided && said) {
        const [stops, words, daysAgo] = decided
        await decide(sql, { services: at(daysAgo), me: worker, key }, said.id, { stops, words })
        if (stops) await end(sql, key, worker, of, at(daysAgo).now(), 'stopped', words, id(`end ${nth}`))
      }
    })
    // Each step is written on its day, so that a half year that has ended can be told of.
    const steps = await database.as(worker, (sql) =>
      sql.selectFrom('placement_step').select(['id', 'on_day']).where('placement_id', '=', of.id).execute(),
    )
    for (const step of steps)
      await lain('placement_step', [step.id], Math.max(0, daysBetween(step.on_day, today(services.now()))))
  }

  /** The first of Fjordby's workers who works with the citizen. */
  async function whoWorks(citizenId: string): Promise<SignedIn | undefined> {
    for (const name of workers) {
      const me = await person(name)
      const theirs = await database.as(me, (sql) => citizensOf(sql, me))
      if (theirs.some((one) => one.id === citizenId)) return me
    }
    return undefined
  }
}

interface Begun {
  id: string
  citizenId: string
  key: Buffer
}

/** Writes it down, lets it begin, agrees on hours and writes what each week came to. */
async function begin(
  sql: Sql,
  services: Services,
  me: SignedIn,
  citizenId: string,
  one: DemoPlacement,
  idFor: (name: string) => string,
): Promise<Begun> {
  const key = await matterKey(sql, services, me, citizenId)
  const now = today(services.now())
  const start = plusDays(mondayOf(now), -7 * one.weeksAgo)
  const until = plusDays(mondayOf(now), 7 * one.until + 4)
  const { where, kind = 'placement', goTo, goodDay, stopWhen } = one
  const id = await writePlacement(sql, key, me, {
    ...{ submissionId: idFor('placement'), citizenId, where, kind, goTo, goodDay, stopWhen },
    ...{ fromOn: one.stands ? null : start, toOn: null, fromWish: null },
  })
  const of = { id, citizenId, key }
  const step = { steps: '', became: null, words: '' }
  if (one.notYet) {
    const { words, steps, lookIn } = one.notYet
    const onDay = plusDays(now, -12)
    await takeStep(sql, key, me, of, {
      ...{ ...step, submissionId: idFor('not yet'), kind: 'notYet', onDay },
      ...{ words, steps, toOn: plusDays(now, lookIn) },
    })
  }
  if (one.stands) return of
  const [first] = one.longer ?? []
  const firstUntil = first ? plusDays(start, 7 * (first[0] + 1)) : until
  await takeStep(sql, key, me, of, {
    ...{ ...step, submissionId: idFor('began'), kind: 'began', onDay: start, toOn: firstUntil },
  })
  for (const [week, weeks, words] of one.longer ?? []) {
    const onDay = plusDays(start, 7 * week)
    const isLast = week === one.longer?.at(-1)?.[0]
    await takeStep(sql, key, me, of, {
      ...{ ...step, submissionId: idFor(`longer ${week}`), kind: 'extended', onDay, words },
      toOn: isLast ? until : plusDays(onDay, 7 * weeks),
    })
  }
  await writeHours(sql, key, me, of, one, start, idFor)
  await agree(sql, services, me, of, one, start, idFor)
  if (one.ended) {
    const [as, words] = one.ended
    const last = new Date(`${plusDays(start, 7 * one.worked.length - 3)}T12:00:00Z`)
    await end(sql, key, me, of, last, as, words, idFor('ended'))
  }
  return of
}

async function writeHours(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  of: Begun,
  { hours, worked }: DemoPlacement,
  start: string,
  idFor: (name: string) => string,
): Promise<void> {
  const changes: Change[] = hours.map(([week, many, paid, whose, why]) => ({
    ...{
      id: idFor(`hours ${week}`),
      fromWeek: plusDays(start, 7 * week),
      hours: many,
      paid,
      whose,
      why,
      days: '',
    },
  }))
  for (const { id: submissionId, ...change } of changes)
    await agreeHours(sql, key, me, of, { ...change, submissionId })
  for (const [nth, came] of worked.entries()) {
    const week = plusDays(start, 7 * nth)
    const paid = Math.min(came ?? 0, agreedOn(changes, week)?.paid ?? 0)
    await sayWorked(sql, key, me, of, { week, hours: came ?? 0, paid, isClosed: came === null })
  }
}

/** What it is to lead to, with its stretches; those that are over are looked at. */
async function agree(
  sql: Sql,
  services: Services,
  me: SignedIn,
  of: Begun,
  { course }: DemoPlacement,
  start: string,
  idFor: (name: string) => string,
): Promise<void> {
  if (!course) return
  const { stretches, ...agreed } = course
  await agreeCourse(sql, of.key, me, of, agreed)
  for (const [from, to, what, mustBe, pays] of stretches)
    await addStretch(sql, of.key, me, of, {
      ...{ submissionId: idFor(`stretch ${from}`), what, mustBe, pays },
      ...{ fromOn: plusDays(start, 7 * from), toOn: plusDays(start, 7 * to + 4) },
    })
  for (const one of (await courseOf(sql, of.key, of.id))?.stretches ?? []) {
    const words = stretches.find(([, , what]) => what === one.what)?.[5]
    if (words) await reviewStretch(sql, { services, me, key: of.key }, one.id, { held: true, words })
  }
}

const end = (
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  of: Begun,
  on: Date,
  as: NonNullable<DemoPlacement['ended']>[0],
  words: string,
  submissionId: string,
) =>
  takeStep(sql, key, me, of, {
    ...{ submissionId, kind: 'ended', onDay: today(on), toOn: null, steps: '', became: as, words },
  })
