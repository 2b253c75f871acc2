import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appUrlFrom } from '@lydhoer/database'
import { places } from '../../places.ts'
import { startJobs } from '../../shared/later/start-jobs.ts'
import { WorkerDied } from '../../shared/workers/errors.ts'
import { csv, part, researchersHouse } from './testing.ts'

const { house, researcher, bring, begin, runJobs } = await researchersHouse()

test('figures, pictures and reports are drawn in workers; a page that has to wait for them says how far they are', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet), 2)
  const { workers } = house.services
  const modules = new Set<string>()
  let mayDraw = () => {}
  const mayGoOn = new Promise<void>((resolve) => (mayDraw = resolve))
  house.services.workers = {
    ...workers,
    do: async (task, input, more) => {
      modules.add(task.module.split('/').at(-1) ?? '')
      await Promise.resolve()
      more.progress?.(0.42)
      await mayGoOn
      return workers.do(task, input, more)
    },
  }
  house.services.patienceMs = 0
  try {
    const waiting = await (await researcher.get(`/forloeb/${study}`)).text()
    assert.match(waiting, /data-drawn="[^"]*">Figurerne tegnes <progress max="100" value="42"/)
    assert.doesNotMatch(waiting, /Tilstande over tid/)
    mayDraw()
    house.services.patienceMs = Infinity
    assert.match(
      await (await researcher.get(`/forloeb/${study}`)).text(),
      /<title>Tilstande over tid<\/title>/,
    )
    await runJobs()
    await researcher.get(`/forloeb/${study}/figur?figur=distribution&som=png`)
    await researcher.get(`/forloeb/${study}/rapport.pdf`)
  } finally {
    house.services.workers = workers
    house.services.patienceMs = Infinity
  }
  assert.deepEqual([...modules].sort(), ['compute-work.ts', 'draw-work.ts', 'pdf-work.ts', 'picture-work.ts'])
})

test('figures that are too much for a worker are told in a sentence; a study that is, is told to have failed', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet), 2)
  const { workers } = house.services
  house.services.workers = { ...workers, do: () => Promise.reject(new WorkerDied('memory')) }
  try {
    const answer = await researcher.get(`/forloeb/${study}`)
    assert.equal(answer.status, 503)
    assert.match(await answer.text(), /registeret er for stort til maskinen lige nu/)
    await runJobs()
  } finally {
    house.services.workers = workers
  }
  assert.match(await (await researcher.get(`/forloeb/${study}/tilstand`)).text(), /kunne ikke regnes ud/)
})

test('a job that is stopped midway goes on when the program starts again', async () => {
  const dataSet = part(await bring(csv), 3)
  const study = part(await begin(dataSet, { sample: '60' }), 2)
  const job = house.jobs.splice(0).at(-1)
  assert.ok(job?.kind === 'computeStudy')
  const { services } = house
  const rows = () =>
    services.database.as(job, (sql) =>
      sql.selectFrom('study_result').select('part').where('study_id', '=', study).execute(),
    )
  // The first program dies as soon as it has kept its first part: it can write no more.
  let kept = 0
  const dying = {
    ...services,
    report: () => {},
    database: {
      ...services.database,
      as: (async (who, work) => {
        if (kept > 0) throw new Error('the machine is off')
        const done = await services.database.as(who, work)
        kept = Math.max(kept, (await rows()).length)
        return done
      }) as typeof services.database.as,
    },
  }
  const appUrl = appUrlFrom(house.ownerUrl)
  const first = await startJobs(
    appUrl,
    dying,
    places.flatMap((place) => place.jobs ?? []),
  )
  await first.send(job)
  for (let tries = 0; kept === 0 && tries < 600; tries++) await new Promise((soon) => setTimeout(soon, 50))
  await first.stop()
  const before = (await rows()).length
  assert.ok(before >= 1 && before < 9, `${before} parts`)
  const second = await startJobs(
    appUrl,
    services,
    places.flatMap((place) => place.jobs ?? []),
  )
  try {
    const state = async () =>
      services.database.as(job, (sql) =>
        sql.selectFrom('study').select('state').where('id', '=', study).executeTakeFirst(),
      )
    for (let tries = 0; (await state())?.state !== 'ready' && tries < 400; tries++)
      await new Promise((soon) => setTimeout(soon, 100))
    assert.equal((await state())?.state, 'ready')
    assert.equal((await rows()).length, 9)
  } finally {
    await second.stop()
  }
})
