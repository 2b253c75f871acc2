import type { Sql } from '@lydhoer/database'
import { addDay, momentOf, today, workingDayFrom } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { demoBeside } from './demo-beside.ts'
import { demoFlips, type DemoFlip } from './demo-flips.ts'
import { flipOf, prepareFlip, setTheme } from './flips.ts'
import { sayGrasped } from './grasp.ts'
import { goTo, writeInside } from './inside.ts'
import { answerInvitation, invite } from './people.ts'
import { keyOfGroup } from './sealed.ts'
import { approve, summaryOf, writeSummary } from './summary.ts'
import { sayDone, writeTask } from './tasks.ts'

/** The FLIP in which eight workers and two researchers heard of the letters; one of leaders that awaits research; and one that comes. */
export const demo: Demo = async (town) => {
  for (const flip of demoFlips) await tell(town, flip)
  await demoBeside(town)
}

async function tell(town: DemoTown, flip: DemoFlip): Promise<void> {
  const { services, person, id } = town
  const flipId = id(`flip ${flip.key}`)
  const as = async <T>(
    who: string,
    work: (sql: Sql, me: SignedIn, key: () => Promise<Buffer>) => Promise<T>,
  ) => {
    const me = await person(who)
    return services.database.as(me, (sql) => work(sql, me, () => keyOfGroup(sql, services, me, flipId)))
  }
  const day = workingDayFrom(addDay(services.now(), flip.inDays))
  const startsAt = momentOf(day, flip.clock)
  if (!startsAt) return
  const { theme, aim, kind, whose, heldIn, minutes, where } = flip
  await as(flip.by, async (sql, me, key) => {
    const facts = { kind, whose, heldIn, minutes, where, startsAt, across: false }
    const findingId = flip.finding ? id(`finding ${flip.finding}`) : null
    await prepareFlip(sql, services, me, { ...facts, id: flipId, theme, aim, findingId, party: 'practice' })
    const it = await flipOf(sql, services, me, flipId)
    for (const { who, party, why, bring } of flip.invited)
      await invite(sql, services, me, it, { personId: (await person(who)).personId, party, why, bring })
    await writeInside(sql, await key(), flipId, (before) => ({ ...before, parts: [...flip.parts] }))
    const { theme2 } = flip
    if (!theme2) return
    await setTheme(sql, services, me, flipId, theme2.theme)
    const change = { was: theme, became: theme2.theme, why: theme2.why, on: today(services.now()) }
    await writeInside(sql, await key(), flipId, (before) => ({ ...before, themes: [change] }))
  })
  for (const { who, says, words } of flip.invited)
    if (says)
      await as(who, (sql, me) =>
        answerInvitation(sql, services, me, flipId, {
          ...{ says, question: '', brings: '', hopes: '', ...words },
        }),
      )
  await cameTo(town, flip, flipId, startsAt, as)
}

type As = <T>(
  who: string,
  work: (sql: Sql, me: SignedIn, key: () => Promise<Buffer>) => Promise<T>,
) => Promise<T>

/** How far it has come, what was grasped, who does what, and what it came to. */
async function cameTo({ services, person, id }: DemoTown, flip: DemoFlip, flipId: string, at: Date, as: As) {
  const ended = new Date(at.getTime() + flip.minutes * 60_000)
  if (flip.phase !== 'planned') await as(flip.by, (sql) => goTo(sql, flipId, flip.phase, ended))
  for (const { who, party, words, nothingNew = false } of flip.grasps)
    await as(who, async (sql, me, key) =>
      sayGrasped(sql, me, await key(), { flipId, party, words, nothingNew }),
    )
  for (const [nth, task] of flip.tasks.entries()) {
    const taskId = id(`flip ${flip.key} task ${nth}`)
    const who = (await person(task.who)).personId
    const byDay = workingDayFrom(addDay(at, task.inDays))
    await as(task.by, async (sql, me, key) =>
      writeTask(sql, me, await key(), { id: taskId, flipId, who, what: task.what, byDay }),
    )
    if (task.isDone)
      await as(task.who, (sql, me) => sayDone(sql, me, taskId, true, new Date(`${byDay}T10:00:00Z`)))
  }
  const { summary } = flip
  if (!summary) return
  const on = new Date(ended.getTime() + 2 * 86_400_000)
  await as(summary.by, async (sql, me) => {
    // Begun as the first sentence, so that what stands there was written on its own day.
    const [begun = ''] = summary.words.split('.')
    await writeSummary(sql, services, me, { flipId, words: begun, seen: 0, now: on })
    await writeSummary(sql, services, me, { flipId, words: summary.words, seen: 1, now: on })
  })
  for (const { who, party } of summary.approvedBy)
    await as(who, async (sql, me) => {
      const version = (await summaryOf(sql, services, me, flipId))?.version ?? 0
      await approve(sql, { services, me }, { flipId, version, party })
    })
}
