import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

/** The caseworker has suggested the plan to a colleague of another department; citizen A has opened all that there is to them. */
export const scene: Scene = {
  after: ['agenda', 'plan', 'waiting', 'letter-load', 'guidance'],
  make: async (house) => {
    const { citizenA: citizen, otherDepartment } = house.fjordby
    const [worker, own] = [await house.as('caseworker'), await house.as('citizenA')]
    const suggest = (colleague: string) =>
      worker.post(`/borgere/${citizen}/aabnet`, { colleague, topics: ['plan'] })
    await suggest(otherDepartment)
    await own.post('/min/hvem-maa-laese', {
      ...{ reader: `person.${otherDepartment}`, until: day(30) },
      topics: ['plan', 'agenda', 'waiting', 'letters', 'guidance'],
    })
    await suggest(house.fjordby.companyConsultant)
    const page = await (await own.get('/min/hvem-maa-laese')).text()
    return {
      ...{ citizen, namedColleague: otherDepartment },
      openedTopic: /hvem-maa-laese\/([0-9a-f-]{36})\/luk"/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/borgere/:citizen': 'citizen',
    '/borgere/aabne/:id': 'citizen',
    '/borgere/:citizen/aabnet/:id': 'openedTopic',
    '/min/hvem-maa-laese/:id': 'openedTopic',
    '/min/hvem-maa-laese/kollega/:person': 'namedColleague',
  },
  forms: {
    '/borgere/:citizen/aabnet': (_, house) => ({
      colleague: house.fjordby.companyConsultant,
      topics: ['agenda'],
    }),
    '/min/hvem-maa-laese': (_, house) => ({
      ...{ reader: `department.${house.fjordby.youth}`, topics: ['plan'], until: day(30) },
    }),
  },
}
