import { jobsOptions } from '@lydhoer/database'
import PgBoss from 'pg-boss'
import type { Services } from '../request/services.ts'
import type { Job } from './job.ts'
import type { LaterJob } from './later-job.ts'

export interface Jobs {
  send(job: LaterJob): Promise<void>
  stop(): Promise<void>
}

/** Starts taking the places' jobs from the same PostgreSQL; more programs on it are more hands. */
export async function startJobs(appUrl: string, services: Services, jobs: readonly Job[]): Promise<Jobs> {
  const boss = new PgBoss(jobsOptions(appUrl))
  // A connection that is still closing when the database stops is no fault.
  let stopping = false
  boss.on('error', (error) => {
    if (!stopping) services.report('jobs', error)
  })
  await boss.start()
  for (const { kind, work, byItself } of jobs) {
    await boss.createQueue(kind, { retryLimit: 3, retryDelay: 5, expireInSeconds: 3600 })
    await boss.work<LaterJob>(kind, { pollingIntervalSeconds: 1 }, async ([one]) => {
      if (one) await work(services, one.data)
    })
    if (!byItself) continue
    if (byItself.cron) await boss.schedule(kind, byItself.cron, byItself.atStart, { tz: 'Europe/Copenhagen' })
    await boss.send(kind, byItself.atStart)
  }
  return {
    send: async (one) => {
      await boss.send(one.kind, one)
    },
    stop: () => {
      stopping = true
      return boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
