import { registersToRead } from '@lydhoer/database'
import { ObjectMissing } from '../../shared/files/store/index.ts'
import type { LaterJob } from '../../shared/later/later-job.ts'
import { Invalid, NotFound, type Problem } from '../../shared/request/errors.ts'
import type { Services } from '../../shared/request/services.ts'
import { WorkerDied } from '../../shared/workers/errors.ts'
import type { Held } from './held.ts'
import { sealWords } from './keys.ts'
import { dataSetSeenBy, readInWorker, type DataSetSeen } from './data-set.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    readRegister: { municipalityId: string; personId: string; dataSetId: string }
  }
}
type Job = LaterJob<'readRegister'>

/** Every register that has come and has not been read. */
export async function registersThatCame({ database }: Services): Promise<Job[]> {
  return (await registersToRead(database)).map(({ municipality_id, owner_id, data_set_id }) => ({
    kind: 'readRegister',
    municipalityId: municipality_id,
    personId: owner_id,
    dataSetId: data_set_id,
  }))
}

/**
 * Reads a register that has come, in a worker, and keeps what it holds. One that cannot be used is let go of, with the reason
 * kept for its owner. Doing it again when it has been read does nothing.
 */
export async function readRegister(services: Services, job: Job): Promise<void> {
  const { database } = services
  try {
    const set = await database.as(job, (sql) => dataSetSeenBy(sql, services, job, job.dataSetId))
    if (set.state !== 'reading') return
    try {
      await keepHeld(
        services,
        job,
        set,
        await readInWorker(services, set, false, tellProgress(services, job)),
      )
    } catch (error) {
      if (error instanceof Invalid) await refuse(services, job, set, error.problems)
      else if (error instanceof WorkerDied && error.why !== 'ended')
        await refuse(services, job, set, [tooMuch])
      else throw error
    }
  } catch (error) {
    // It may be deleted while it is read. Then there is nothing to do.
    if (!(error instanceof NotFound) && !(error instanceof ObjectMissing)) throw error
  }
}

const tooMuch: Problem = {
  field: 'file',
  what: {
    da: 'Filen kræver mere, end en maskine her må bruge. Tag færre personer eller perioder',
    en: 'The file takes more than a machine may use here. Take fewer people or periods',
  },
}

function tellProgress({ database, now }: Services, job: Job): (part: number) => void {
  let said = 0
  return (part) => {
    const progress = Math.min(99, Math.round(part * 100))
    if (progress <= said) return
    said = progress
    // What it is for is told again a moment later.
    database
      .as(job, (sql) => update(sql, job).set({ progress, told_at: now() }).execute())
      .catch(() => undefined)
  }
}

const update = (sql: Parameters<Parameters<Services['database']['as']>[1]>[0], { dataSetId }: Job) =>
  sql.updateTable('data_set').where('id', '=', dataSetId).where('state', '=', 'reading')

async function keepHeld({ database }: Services, job: Job, set: DataSetSeen, held: Held): Promise<void> {
  const about_sealed = sealWords(set.key, `about ${set.id}`, { ...set.about, held })
  await database.as(job, (sql) =>
    update(sql, job)
      .set({
        ...{ state: 'ready', progress: 100, about_sealed },
        ...{ people: held.people, periods: held.periods.length },
      })
      .execute(),
  )
}

/** The file goes first: what is told to be gone is gone. */
async function refuse(
  { database, store }: Services,
  job: Job,
  set: DataSetSeen,
  problems: readonly Problem[],
): Promise<void> {
  if (set.objectId !== null) await store.delete(set.objectId)
  const about_sealed = sealWords(set.key, `about ${set.id}`, { ...set.about, problems })
  await database.as(job, (sql) =>
    update(sql, job).set({ state: 'refused', object_id: null, about_sealed }).execute(),
  )
}
