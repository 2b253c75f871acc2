import { Worker } from 'node:worker_threads'
import { studiesToCompute } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { LaterJob } from '../../shared/later/later-job.ts'
import type { Services } from '../../shared/request/services.ts'
import { ObjectMissing } from '../../shared/files/store/index.ts'
import { partsToCompute, type PartName, type Parts } from './compute.ts'
import type { StudySettings } from './settings.ts'
import { keepPart, registerOf, resultsOf, studySeenBy } from './studies.ts'
import { workOn, type Worked } from './work.ts'

declare module '../../shared/later/later-job.ts' {
  interface LaterWork {
    computeStudy: { municipalityId: string; personId: string; studyId: string }
  }
}
type Job = LaterJob<'computeStudy'>

/** Every study that is not computed to its end. */
export async function studiesBegun({ database }: Services): Promise<Job[]> {
  return (await studiesToCompute(database)).map(({ municipality_id, owner_id, study_id }) => ({
    kind: 'computeStudy',
    municipalityId: municipality_id,
    personId: owner_id,
    studyId: study_id,
  }))
}

/**
 * Computes what is lacking of a study in a thread of its own. Each part is kept as soon as it is there, so that a machine that
 * stops in the midst goes on from there; doing it again when all is there does nothing.
 */
export async function computeStudy(services: Services, job: Job): Promise<void> {
  const { database } = services
  try {
    const { study, results } = await database.as(job, async (sql) => {
      const study = await studySeenBy(sql, services, job, job.studyId)
      return { study, results: await resultsOf(sql, study) }
    })
    const worked = workOn(await registerOf(services, job, study.dataSet), study.settings, 'Øvrige')
    const grouped = new Set(worked.groups).size > 1
    const lacking = partsToCompute(grouped).filter((part) => !(part in results))
    const tell = (state: 'computing' | 'ready' | 'failed', progress: number) =>
      database.as(job, (sql) =>
        sql
          .updateTable('study')
          .set({ state, progress, told_at: services.now() })
          .where('id', '=', job.studyId)
          .execute(),
      )
    await tell('computing', 0)
    try {
      await inThread(worked, study.settings, lacking, {
        progress: (done) => tell('computing', Math.min(99, Math.round(done * 100))),
        part: (name, body) => database.as(job, (sql) => keepPart(sql, job, study, name, body)),
      })
    } catch (error) {
      if (error instanceof Refused) return void (await tell('failed', 0))
      throw error
    }
    await tell('ready', 100)
  } catch (error) {
    // The study or its data may be deleted while it is computed. Then there is nothing to do.
    if (!(error instanceof NotFound) && !(error instanceof ObjectMissing)) throw error
  }
}

/** The library refuses the settings, and would the next time too; anything else that goes wrong may be the machine. */
class Refused extends Error {}

type Message =
  { refused: true } | { done: number } | { name: PartName; body: Parts[PartName] } | { finished: true }

function inThread(
  worked: Worked,
  settings: StudySettings,
  lacking: PartName[],
  tell: {
    progress: (done: number) => Promise<unknown>
    part: (name: PartName, body: Parts[PartName]) => Promise<unknown>
  },
): Promise<void> {
  if (lacking.length === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./compute-worker.ts', import.meta.url), {
      workerData: { worked, settings, lacking },
    })
    // One thing is written at a time, in the order in which it came.
    let written: Promise<unknown> = Promise.resolve()
    const stop = (error: unknown) => {
      void worker.terminate()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    let latest = 0
    let finished = false
    worker.on('message', (message: Message) => {
      if ('done' in message) {
        if (Date.now() - latest < 500) return
        latest = Date.now()
        written = written.then(() => tell.progress(message.done))
      } else if ('name' in message) written = written.then(() => tell.part(message.name, message.body))
      else if ('refused' in message) stop(new Refused())
      else {
        finished = true
        void written.then(() => resolve(), stop)
        return
      }
      written.catch(stop)
    })
    worker.on('error', stop)
    // It ends before all that it said has been written down.
    worker.on(
      'exit',
      (code) => finished || reject(new Error(`the computing stopped without an answer (${code})`)),
    )
  })
}
