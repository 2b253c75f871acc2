import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const lays = (words: string) => ({ submissionId: crypto.randomUUID(), words, laidAs: 'worker' })
const says = (words: string) => ({
  ...{ submissionId: crypto.randomUUID(), kind: 'takesUp', words, lookOn: day(20) },
})
const seat = (person: string, from = 0) => ({
  ...{ submissionId: crypto.randomUUID(), person, fromOn: day(from), untilOn: day(from + 100) },
})

const laid = async (house: TestApp, words: string) =>
  partOf(await (await house.as('caseworker')).post('/udviklingsgruppe/punkt', lays(words)), 2)

/** A seat that somebody is asked to take, asked for by the coordinator. */
async function offered(house: TestApp, person: string, who: 'caseworker' | 'coordinator'): Promise<string> {
  const asked = seat(person)
  await (await house.as('coordinator')).post('/udviklingsgruppe/plads', asked)
  const page = await (await (await house.as(who)).get('/udviklingsgruppe')).text()
  return /plads\/([0-9a-f-]{36})\/nej/.exec(page)?.[1] ?? ''
}

/** The coordinator sits in the group, and has answered what the caseworker laid there; the caseworker is asked into it. */
export const scene: Scene = {
  make: async (house) => {
    const coordinator = await house.as('coordinator')
    const own = await offered(house, house.fjordby.coordinator, 'coordinator')
    await coordinator.post(`/udviklingsgruppe/plads/${own}/ja`)
    const point = await laid(house, 'Vi mangler et sted at ringe fra')
    await coordinator.post(`/udviklingsgruppe/${point}/svar`, says('Vi ser på lokalerne'))
    const page = await (await coordinator.get(`/udviklingsgruppe/${point}`)).text()
    return {
      ...{
        developmentPoint: point,
        developmentSeat: await offered(house, house.fjordby.caseworker, 'caseworker'),
      },
      developmentAnswer: /svar\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/udviklingsgruppe/:id': 'developmentPoint',
    '/udviklingsgruppe/plads/:id': 'developmentSeat',
    '/udviklingsgruppe/:id/svar/:answer': 'developmentAnswer',
  },
  forms: {
    '/udviklingsgruppe/punkt': () => lays('Brevene kommer for sent'),
    '/udviklingsgruppe/plads': (_, house) => seat(house.fjordby.colleague),
    '/udviklingsgruppe/:id/svar': () => says('Vi tager det med til mødet'),
  },
  ready: {
    '/udviklingsgruppe/:id/tilbage': async (house) => ({
      developmentPoint: await laid(house, 'Der er for lidt lys'),
    }),
    '/udviklingsgruppe/plads/:id/forlad': async (house, { developmentSeat }) => {
      await (await house.as('caseworker')).post(`/udviklingsgruppe/plads/${developmentSeat}/ja`)
      return {}
    },
  },
}
