import type { Database, Sql } from '@lydhoer/database'
import { z } from 'zod'
import { sendWhile } from '../../../shared/files/send/send-while.ts'
import { sweepErased } from '../../../shared/files/sweep-erased.ts'
import { Conflict, Invalid, type Problem } from '../../../shared/request/errors.ts'
import { ofOneself } from '../../../shared/request/reading.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, slow, type Route, type Visit } from '../../../shared/request/route.ts'
import { correctLine, isSent, lineOf, writeLine } from '../../matter/agenda-lines.ts'
import { endSound, keepSpoken, soundOf, soundRow } from '../../matter/agenda-sounds.ts'
import { workersToday } from '../../matter/citizens.ts'
import { openFile } from '../../matter/kept-files.ts'
import { matterKey } from '../../matter/sealed-words.ts'
import { theCitizen as guard } from '../../matter/who.ts'
import { aloudConflicts, aloudReceipts } from './messages.ts'
import { takeInSound } from './take-in.ts'
import { sayPage } from './say-view.tsx'

const agenda = '/min/dagsorden'
const reads = ofOneself

/** Which words the citizen saw when they said yes. */
const yesTo = z.object({ worded: z.iso.datetime() })

/** What the citizen says aloud, on pages of their own. */
export const ownAloudRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: `${agenda}/lyd`,
    guard,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  slow({
    method: 'POST',
    path: `${agenda}/lyd`,
    guard,
    countsItsBody: true,
    gets: 303,
    reads,
    handler: async (visit, database) => {
      try {
        await keep(visit, database)
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        return database.as(visit.me, (sql) => show(visit, sql, error.problems))
      }
      return redirectWith(visit, agenda, { says: aloudReceipts.saved })
    },
  }),
  slow({
    method: 'GET',
    path: `${agenda}/sagt/:line/lyd`,
    guard,
    gets: { citizenA: 200, others: 404 },
    reads,
    handler: async (visit, database) => {
      const { me, services } = visit
      const line = param(visit, 'line')
      const sound = await database.as(me, async (sql) =>
        soundOf(sql, await matterKey(sql, services, me, me.personId), me, me.personId, line),
      )
      const file = await openFile(services.store, sound)
      return sendWhile(visit, database, file, sound.mime, (sql) => soundRow(sql, me.personId, line))
    },
  }),
  slow({
    method: 'POST',
    path: `${agenda}/sagt/:line/ja`,
    guard,
    gets: { citizenA: 303, others: 404 },
    reads,
    button: yesTo,
    handler: async (visit, database, { worded }) => {
      await database.as(visit.me, (sql) => sayYes(visit, sql, worded))
      await sweepErased(visit.services, visit.me)
      return redirectWith(visit, agenda, { says: aloudReceipts.yes })
    },
  }),
]

async function show(visit: Visit, sql: Sql, problems: readonly Problem[] = []) {
  return sayPage(visit, { workers: await workersToday(sql), problems })
}

/** Puts what was said on the agenda; all of it is kept, or nothing. */
async function keep(visit: Visit, database: Database): Promise<void> {
  const { me, services } = visit
  const { sound, submissionId } = await takeInSound(visit)
  const letGo = () => services.store.delete(sound.objectId)
  try {
    const isNew = await database.as(me, async (sql) => {
      if (await isSent(sql, me, submissionId)) return false
      const key = await matterKey(sql, services, me, me.personId)
      const line = await writeLine(sql, key, me, {
        ...{ citizenId: me.personId, isCitizens: true, way: 'self', helpedBy: null },
        ...{ words: '', pictures: [], submissionId },
      })
      return keepSpoken(sql, key, me, line, sound)
    })
    // Pressed twice: what the first press brought is there.
    if (!isNew) await letGo()
  } catch (error) {
    await letGo()
    throw error
  }
}

/** The words become the line's, and the sound ends. @throws Conflict where they are not those that the citizen saw */
async function sayYes(visit: Visit, sql: Sql, worded: string): Promise<void> {
  const { me, services } = visit
  const key = await matterKey(sql, services, me, me.personId)
  const { id, spoken } = await lineOf(sql, key, me.personId, param(visit, 'line'))
  // Pressed twice: the first yes has ended it.
  if (!spoken) return
  const { writtenDown } = spoken
  if (writtenDown?.at.toISOString() !== worded) throw new Conflict(aloudConflicts.otherWords)
  await correctLine(sql, key, { id, ...writtenDown, now: services.now() })
  await endSound(sql, id)
}
