import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partOf } from '../../shared/testing/scene.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let planner: Browser
let plan = ''
/** What the worker does when it is asked, in place of planning. */
let working: { progress: (part: number) => void; finish: () => void } | undefined
let begun = 0
before(async () => {
  house = await testApp()
  const { workers } = house.services
  const planning: typeof workers.do = (task, input, asked) => {
    if (!task.module.endsWith('plan-work.ts')) return workers.do(task, input, asked)
    begun++
    const { signal: _, ...unstoppable } = asked
    return new Promise((resolve, reject) => {
      asked.signal?.addEventListener('abort', () => reject(asked.signal?.reason as Error))
      working = {
        progress: (part) => asked.progress?.(part),
        finish: () => void workers.do(task, input, unstoppable).then(resolve, reject),
      }
    })
  }
  house.services.workers = { ...workers, do: planning }
  planner = await house.as('coordinator')
  const submissionId = crypto.randomUUID()
  const made = await planner.post('/makkere/runder/ny', {
    ...{ submissionId, department: '', from: day(7), weeks: '8', each: '4', groups: '2' },
  })
  for (const name of ['caseworker', 'colleague'] as const)
    await (await house.as(name)).post(`/makkere/runder/${partOf(made, 3)}/med`, {})
  plan = `/makkere/runder/${partOf(made, 3)}/plan`
})
after(() => house.close())

const shown = async () => (await planner.get(plan)).text()

test('while a plan is made its page says how far it is, and does so when it is opened again; it is made once', async () => {
  assert.match(await shown(), /<progress max="100" value="0"/)
  working?.progress(0.4)
  for (let opened = 0; opened < 2; opened++) assert.match(await shown(), /<progress max="100" value="40"/)
  assert.equal(begun, 1)
})

test('a press stops it; opened again it is stopped still, and it is begun again when one says so', async () => {
  assert.equal((await planner.post(`${plan}/stop`)).status, 303)
  for (let opened = 0; opened < 2; opened++) assert.match(await shown(), /Du har stoppet planlægningen/)
  assert.equal(begun, 1)
  await planner.post(`${plan}/igen`)
  assert.match(await shown(), /<progress/)
  assert.equal(begun, 2)
  working?.finish()
  let page = await shown()
  while (page.includes('<progress')) page = await shown()
  assert.match(page, /name="mark"/)
})

test('nobody but whoever made the round stops it or begins it', async () => {
  for (const act of ['stop', 'igen']) {
    assert.equal((await (await house.as('knowledgeBroker')).post(`${plan}/${act}`)).status, 404)
    assert.equal((await (await house.as('caseworker')).post(`${plan}/${act}`)).status, 403)
  }
})
