import { expireConsents, jobsOptions } from '@lydhoer/database'
import PgBoss from 'pg-boss'
import { measureSound } from './conversations/talk/sound/measure-job.ts'
import { indexWhatIsNot } from './conversations/talk/transcript/turn-index.ts'
import { sweepErased } from './conversations/talk/consent/withdrawal.ts'
import type { LaterJob, Services } from './shared/request/services.ts'
import { computeStudy } from './overview/trajectories/job.ts'

export interface Jobs {
  send(job: LaterJob): Promise<void>
  stop(): Promise<void>
}

type Kind = LaterJob['kind']

/** What is done after the answer has been sent. Every job is safe to do twice, since a machine may stop in its midst. */
const work: { [K in Kind]: (services: Services, job: Extract<LaterJob, { kind: K }>) => Promise<void> } = {
  measureSound: (services, job) => measureSound(services, job),
  computeStudy: (services, job) => computeStudy(services, job),
  expireConsents: async (services) => {
    await expireConsents(services.database)
    await sweepErased(services, null)
  },
  indexTurns: async (services) => {
    await indexWhatIsNot(services)
  },
}

/** Starts taking jobs from the same PostgreSQL; more programs on it are more hands. */
export async function startJobs(appUrl: string, services: Services): Promise<Jobs> {
  const boss = new PgBoss(jobsOptions(appUrl))
  boss.on('error', (error) => services.report('jobs', error))
  await boss.start()
  for (const kind of Object.keys(work) as Kind[]) {
    await boss.createQueue(kind, { retryLimit: 3, retryDelay: 5, expireInSeconds: 3600 })
    await boss.work<LaterJob>(kind, { pollingIntervalSeconds: 1 }, async ([job]) => {
      if (job) await (work[kind] as (services: Services, job: LaterJob) => Promise<void>)(services, job.data)
    })
  }
  // Consents end by the Danish calendar: a few minutes past midnight, and now in case the program slept.
  await boss.schedule('expireConsents', '5 0 * * *', { kind: 'expireConsents' }, { tz: 'Europe/Copenhagen' })
  await boss.send('expireConsents', { kind: 'expireConsents' })
  // Transcripts from before there was an index, or from a backup of that time.
  await boss.send('indexTurns', { kind: 'indexTurns' })
  return {
    send: async (job) => {
      await boss.send(job.kind, job)
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
