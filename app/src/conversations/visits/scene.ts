import { day } from '../../shared/testing/day.ts'
import { at } from '../../shared/testing/clock.ts'
import { partOf, type Made, type Scene } from '../../shared/testing/scene.ts'
import type { PersonName } from '@lydhoer/database/testing'
import type { TestApp } from '../../shared/testing/testing.ts'

const round = { department: '', weeks: '4', each: '2', groups: '2' }
const time = { day: day(3), clock: '10:00', minutes: '60', where: 'Lokale 2.12' }

/** A round with the caseworker and the colleague, and perhaps with others, by the coordinator. */
async function roundOf(house: TestApp, others: readonly PersonName[] = []): Promise<string> {
  const coordinator = await house.as('coordinator')
  const submissionId = crypto.randomUUID()
  const id = partOf(await coordinator.post('/makkere/runder/ny', { ...round, submissionId, from: day(7) }), 3)
  for (const name of ['caseworker', 'colleague', ...others] as const)
    await (await house.as(name)).post(`/makkere/runder/${id}/med`, {})
  return id
}

const planOf = (id: string) => `/makkere/runder/${id}/plan`

/** What the form that accepts a plan carries, when the plan is there. */
async function markOf(house: TestApp, address: string): Promise<string> {
  const coordinator = await house.as('coordinator')
  for (;;) {
    const page = await (await coordinator.get(address)).text()
    const mark = /name="mark" value="([^"]+)"/.exec(page)?.[1]
    if (mark !== undefined || !page.includes('<progress')) return mark ?? ''
  }
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

/** The caseworker visits somebody, and can swap that with another's visit. */
async function canSwap(house: TestApp): Promise<Made> {
  const id = await roundOf(house, ['otherColleague', 'otherDepartment'])
  await (await house.as('coordinator')).post(planOf(id), { mark: await markOf(house, planOf(id)) })
  const owner = await house.as('caseworker')
  const mine = [...(await (await owner.get('/makkere')).text()).matchAll(/makkere\/([0-9a-f-]{36})">Du hos/g)]
  for (const [, visit = ''] of mine) {
    const page = await (await owner.get(`/makkere/${visit}/byt`)).text()
    const other = /name="med" value="([^"]+)"/.exec(page)?.[1]
    if (other !== undefined) return { visit, swapWith: other }
  }
  throw new Error('no visit on the scene can be swapped')
}

/** It has been. */
async function swapped(house: TestApp): Promise<Made> {
  const made = await canSwap(house)
  await (await house.as('caseworker')).post(`/makkere/${made['visit']}/byt`, { med: made['swapWith'] ?? '' })
  return made
}

export const scene: Scene = {
  /** Two rounds: one whose visits are planned, with one that the caseworker has from the colleague; and one that can be planned. */
  make: async (house) => {
    const planned = await roundOf(house)
    const coordinator = await house.as('coordinator')
    await coordinator.post(`/makkere/runder/${planned}/plan`, { mark: await markOf(house, planOf(planned)) })
    const owner = await house.as('caseworker')
    const page = await (await owner.get('/makkere')).text()
    const visit = /makkere\/([0-9a-f-]{36})">[^<]* hos dig/.exec(page)?.[1] ?? ''
    await owner.post(`/makkere/${visit}/tid`, time)
    const feedbackRound = await roundOf(house)
    const newcomer = house.fjordby.otherColleague
    return {
      ...{ visit, feedbackRound, plannedRound: planned, newcomer },
      planMark: await markOf(house, planOf(feedbackRound)),
      changeMark: await markOf(house, `/makkere/aendr/${planned}?kommer=${newcomer}`),
    }
  },
  names: {
    '/makkere/:id': 'visit',
    '/makkere/runder/:id': 'feedbackRound',
    '/makkere/aendr/:id': 'plannedRound',
  },
  ready: {
    '/makkere/:id/holdt': cameToday,
    '/makkere/:id/refleksion': held,
    '/makkere/:id/byt': canSwap,
    '/makkere/:id/byt/tilbage': swapped,
  },
  forms: {
    '/makkere/runder/ny': () => ({ ...round, submissionId: crypto.randomUUID(), from: day(9) }),
    '/makkere/runder/:id/med': (_, { fjordby }) => ({
      partner: 'keep',
      days: ['mon', 'tue'],
      same: fjordby.colleague,
    }),
    '/makkere/runder/:id/plan': ({ planMark = '' }) => ({ mark: planMark }),
    '/makkere/runder/:id/planlaegger': (_, { fjordby }) => ({ to: fjordby.knowledgeBroker }),
    '/makkere/runder/:id/ord': () => ({ word: 'afraid', words: 'Jeg kender dem ikke' }),
    '/makkere/aendr/:id': ({ newcomer = '', changeMark = '' }) => ({ kommer: newcomer, mark: changeMark }),
    '/makkere/:id/tid': () => ({ ...time, day: day(5) }),
    '/makkere/:id/ledig': () => ({ day: day(6), clock: '09:00' }),
    '/makkere/:id/svar': () => ({ answer: 'no' }),
    '/makkere/:id/byt': ({ visit = '', swapWith = visit }) => ({ med: swapWith }),
    '/makkere/:id/borger': () => ({ answer: 'yes' }),
    '/makkere/:id/refleksion': () => ({ happened: 'Han holdt en pause', why: '', noticed: '', ask: '' }),
  },
}
