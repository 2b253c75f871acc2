import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { triedInFjordby, type DemoTried } from './demo-tried.ts'
import { writeLine } from './diary.ts'
import { endIt } from './ending.ts'
import { beginJointExperiment, jointExperimentOf } from './joint-experiments.ts'
import { ask, sayWith } from './people.ts'
import { keyOfGroup } from './sealed.ts'

/** What several of Fjordby try and tried: kept, dropped, changed and tried again, under way, and standing still. */
export const demo: Demo = async (town) => {
  for (const one of triedInFjordby) await tell(town, one)
}

async function tell(town: DemoTown, one: DemoTried): Promise<void> {
  const { services, person, id } = town
  const { key, by, ago, from, asked, wishes = [], lines, end, ...toTry } = one
  const itsId = id(`joint experiment ${key}`)
  const day = (days: number) => addDay(services.now(), -days)
  const me = await person(by)
  await services.database.as(me, async (sql) => {
    const then = {
      masterKey: services.masterKey,
      now: () => new Date(services.now().getTime() - ago * 86_400_000),
    }
    const cameFromId = from === undefined ? null : id(`joint experiment ${from}`)
    await beginJointExperiment(sql, then, me, { id: itsId, cameFromId, ...toTry, fromDay: day(ago) })
    for (const { who, why } of asked)
      await ask(sql, services, me, itsId, { personId: (await person(who)).personId, why })
  })
  const saysYes = [...asked.filter(({ yes }) => yes).map(({ who }) => who), ...wishes]
  for (const who of saysYes) {
    const other = await person(who)
    await services.database.as(other, async (sql) =>
      sayWith(sql, services, other, await jointExperimentOf(sql, services, other, itsId), 'yes'),
    )
  }
  for (const [nth, { by: writer, ago: days, words }] of lines.entries()) {
    const other = await person(writer)
    const lineId = id(`joint experiment ${key} ${nth}`)
    await services.database.as(other, async (sql) => {
      const itsKey = await keyOfGroup(sql, services, other, itsId)
      await writeLine(sql, other, itsKey, { id: lineId, of: itsId, day: day(days), words })
    })
    await town.lain('joint_experiment_line', [lineId], days)
  }
  await town.lain('joint_experiment', [itsId], ago)
  if (!end) return
  const { by: whoEnds, ago: endedAgo, ...said } = end
  const other = await person(whoEnds)
  await services.database.as(other, (sql) => endIt(sql, services, other, itsId, { ...said, seen: '' }))
  await town.lain('joint_experiment_end', [itsId], endedAgo)
}
