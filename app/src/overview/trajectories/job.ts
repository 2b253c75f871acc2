import { studiesToCompute } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { LaterJob } from '../../shared/later/later-job.ts'
import type { Services } from '../../shared/request/services.ts'
import { ObjectMissing } from '../../shared/files/store/index.ts'
import { WorkerDied } from '../../shared/workers/errors.ts'
import { taskIn } from '../../shared/workers/task.ts'
import type { PartName, Parts } from './compute.ts'
import { keptAs } from './open-register.ts'
import { placeOf } from './data-set.ts'
import { studySeenBy } from './studies.ts'
import { keepPart, resultsOf } from './results.ts'

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

const computing = taskIn<typeof import('./compute-work.ts').work>(
  new URL('./compute-work.ts', import.meta.url),
)

/** The largest step of a study, its types among four thousand people, says nothing for a minute or two. */
const silenceMs = 10 * 60_000

/**
 * Computes what is lacking of a study in a worker. Each part is kept as soon as it is there, so that a machine that stops in
 * the midst goes on from there; doing it again when all is there does nothing.
 */
export async function computeStudy(services: Services, job: Job): Promise<void> {
  const { database, workers } = services
  const tell = (state: 'computing' | 'ready' | 'failed', progress: number) =>
    database.as(job, (sql) =>
      sql
        .updateTable('study')
        .set({ state, progress, told_at: services.now() })
        .where('id', '=', job.studyId)
        .execute(),
    )
  try {
    const { study, results } = await database.as(job, async (sql) => {
      const study = await studySeenBy(sql, services, job, job.studyId)
      return { study, results: await resultsOf(sql, study) }
    })
    await tell('computing', 0)
    const of = placeOf(services, study.dataSet)
    const have = Object.keys(results) as PartName[]
    let said = 0
    let saying: Promise<unknown> = Promise.resolve()
    const done = await workers.do(
      computing,
      { of, settings: study.settings, have },
      {
        ...{ municipalityId: job.municipalityId, isAwaited: false, keeps: keptAs(of), silenceMs },
        progress: (part) => {
          const progress = Math.min(99, Math.round(part * 100))
          if (progress <= said) return
          said = progress
          // What cannot be told now is told a moment later.
          saying = saying.then(() => tell('computing', progress)).catch(() => undefined)
        },
        told: (part) => {
          const { name, body } = part as { name: PartName; body: Parts[PartName] }
          return database.as(job, (sql) => keepPart(sql, job, study, name, body))
        },
      },
    )
    await saying
    await tell(done ? 'ready' : 'failed', done ? 100 : 0)
  } catch (error) {
    // What was too much for a worker would be too much the next time too.
    if (error instanceof WorkerDied && error.why !== 'ended') return void (await tell('failed', 0))
    // The study or its data may be deleted while it is computed. Then there is nothing to do.
    if (!(error instanceof NotFound) && !(error instanceof ObjectMissing)) throw error
  }
}
