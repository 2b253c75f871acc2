import { day } from '../../shared/testing/day.ts'
import { at } from '../../shared/testing/clock.ts'
import { partOf, type Made, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const round = { department: '', weeks: '4', each: '2', groups: '2' }
const time = { day: day(3), clock: '10:00', minutes: '60', where: 'Lokale 2.12' }

/** A round with the caseworker and the colleague, by the coordinator. */
async function roundWithTwo(house: TestApp): Promise<string> {
  const coordinator = await house.as('coordinator')
  const submissionId = crypto.randomUUID()
  const id = partOf(await coordinator.post('/makkere/runder/ny', { ...round, submissionId, from: day(7) }), 3)
  for (const name of ['caseworker', 'colleague'] as const)
    await (await house.as(name)).post(`/makkere/runder/${id}/med`, {})
  return id
}

/** What the form that accepts a plan carries. */
async function markOf(house: TestApp, id: string): Promise<string> {
  const page = await (await (await house.as('coordinator')).get(`/makkere/runder/${id}/plan`)).text()
  return /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

/** The visit was two days ago. */
async function cameToday(house: TestApp, { visit }: Made): Promise<Made> {
  const owner = await house.as('caseworker')
  await at(house, new Date(Date.now() - 3 * 86_400_000), () =>
    owner.post(`/makkere/${visit}/tid`, { ...time, day: day(-2) }),
  )
  return {}
}

/** It was held, and whoever was visited can write. */
async function held(house: TestApp, made: Made): Promise<Made> {
  await cameToday(house, made)
  await (await house.as('caseworker')).post(`/makkere/${made['visit']}/holdt`)
  return {}
}

export const scene: Scene = {
  /** Two rounds: one whose visits are planned, with one that the caseworker has from the colleague; and one that can be planned. */
  make: async (house) => {
    const planned = await roundWithTwo(house)
    const coordinator = await house.as('coordinator')
    await coordinator.post(`/makkere/runder/${planned}/plan`, { mark: await markOf(house, planned) })
    const owner = await house.as('caseworker')
    const page = await (await owner.get('/makkere')).text()
    const visit = /makkere\/([0-9a-f-]{36})">[^<]* hos dig/.exec(page)?.[1] ?? ''
    await owner.post(`/makkere/${visit}/tid`, time)
    const feedbackRound = await roundWithTwo(house)
    return { visit, feedbackRound, plannedRound: planned, planMark: await markOf(house, feedbackRound) }
  },
  names: { '/makkere/:id': 'visit', '/makkere/runder/:id': 'feedbackRound' },
  ready: {
    '/makkere/:id/holdt': cameToday,
    '/makkere/:id/refleksion': held,
  },
  forms: {
    '/makkere/runder/ny': () => ({ ...round, submissionId: crypto.randomUUID(), from: day(9) }),
    '/makkere/runder/:id/med': (_, { fjordby }) => ({
      partner: 'keep',
      days: ['mon', 'tue'],
      same: fjordby.colleague,
    }),
    '/makkere/runder/:id/plan': ({ planMark = '' }) => ({ mark: planMark }),
    '/makkere/:id/tid': () => ({ ...time, day: day(5) }),
    '/makkere/:id/ledig': () => ({ day: day(6), clock: '09:00' }),
    '/makkere/:id/borger': () => ({ answer: 'yes' }),
    '/makkere/:id/refleksion': () => ({ happened: 'Han holdt en pause', why: '', noticed: '', ask: '' }),
  },
}
