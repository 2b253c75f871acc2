import { jobsDatabase, jobsOptions } from '@lydhoer/database'
import PgBoss from 'pg-boss'
import type { Services } from '../request/services.ts'
import type { Job } from './job.ts'
import type { JobKind, LaterJob } from './later-job.ts'
import { inQueue, stillAtWork, takeFromTheDead, turnOf } from './queue.ts'

export interface Jobs {
  send(job: LaterJob): Promise<void>
  /** Puts back into the queue what a machine that stopped has left undone. Gives how many; done by itself every minute. */
  takeUp(): Promise<number>
  stop(): Promise<void>
}

export interface JobsOptions {
  /** No other program can be at work on this database, so what lies half done is nobody's. */
  alone?: boolean
}

/** How often a program says that it is still at work, and how often it looks for what was left undone, in milliseconds. */
const beat = 15_000
const lookEvery = 60_000

/** Starts taking the places' jobs from the same PostgreSQL; more programs on it are more hands. */
export async function startJobs(
  appUrl: string,
  services: Services,
  jobs: readonly Job[],
  options: JobsOptions = {},
): Promise<Jobs> {
  // A connection that is still closing when the database stops is no fault.
  let stopping = false
  const report = (what: string, error: unknown) => {
    if (!stopping) services.report(what, error)
  }
  const database = jobsDatabase(appUrl, (error) => report('jobs', error))
  const boss = new PgBoss({ ...jobsOptions, db: database })
  boss.on('error', (error) => report('jobs', error))
  await boss.start()
  const kinds = jobs.map(({ kind }) => kind)
  const atWork = new Set<string>()

  const takeUp = async (alone = false): Promise<number> => {
    let put = await takeFromTheDead(database, kinds, alone)
    for (const { kind, unfinished } of jobs) {
      if (!unfinished) continue
      const there = await inQueue(database, kind)
      for (const one of await unfinished(services)) {
        if (there.has(one)) continue
        await boss.send(kind, one)
        put++
      }
    }
    return put
  }

  for (const { kind } of jobs)
    await boss.createQueue(kind, { retryLimit: 3, retryDelay: 5, expireInSeconds: 3600 })
  await takeUp(options.alone)
  for (const { kind, work, byItself } of jobs) {
    await boss.work<LaterJob>(kind, { pollingIntervalSeconds: 1 }, async ([one]) => {
      if (!one) return
      atWork.add(one.id)
      await work(services, one.data)
        .catch((error: unknown) => {
          // It is tried again; whoever looks after the program should know what stands in its way.
          report(kind, error)
          throw error
        })
        .finally(() => atWork.delete(one.id))
    })
    if (!byItself) continue
    if (byItself.cron) await boss.schedule(kind, byItself.cron, byItself.atStart, { tz: 'Europe/Copenhagen' })
    await boss.send(kind, byItself.atStart)
  }

  const often = [
    setInterval(() => {
      stillAtWork(database, [...atWork]).catch((error: unknown) => report('jobs', error))
    }, beat),
    setInterval(() => {
      takeUp().catch((error: unknown) => report('jobs', error))
    }, lookEvery),
  ]
  return {
    takeUp: () => takeUp(),
    send: async (one) => {
      try {
        await boss.send(one.kind, one, { priority: await turnOf(database, one) })
      } catch (error) {
        // What can be found again from its rows is: whoever waits for an answer need not hear of it.
        if (!isFoundAgain(jobs, one.kind)) throw error
        report('the queue', error)
      }
    },
    stop: async () => {
      stopping = true
      for (const one of often) clearInterval(one)
      await boss.stop({ graceful: true, timeout: 10_000 })
      await database.close()
    },
  }
}

const isFoundAgain = (jobs: readonly Job[], kind: JobKind) =>
  jobs.some((one) => one.kind === kind && one.unfinished !== undefined)
