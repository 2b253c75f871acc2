import { day } from '../../../shared/testing/day.ts'
import type { Scene } from '../../../shared/testing/scene.ts'

/** The coordinator's: citizen A, and that the colleague works with them. */
export const scene: Scene = {
  make: async (house) => {
    const { citizenA, colleague } = house.fjordby
    const keeper = await house.as('coordinator')
    const page = await (await keeper.get(`/noegler/borgere/${citizenA}`)).text()
    const assignment = new RegExp(`kolleger/${colleague}"[^]*?sammen/([0-9a-f-]{36})/slut`).exec(page)?.[1]
    return { citizenHere: citizenA, assignment: assignment ?? '' }
  },
  names: {
    '/noegler/borgere/:id': 'citizenHere',
    '/noegler/borgere/:id/sammen/:assignment': 'assignment',
  },
  forms: {
    '/noegler/borgere/ny': (_, { fjordby }) => ({
      ...{ submissionId: crypto.randomUUID(), name: 'Alma Lund', cpr: '630277-0011' },
      ...{ workerId: fjordby.otherColleague, from: day(0) },
    }),
    '/noegler/borgere/:id/sammen': (_, { fjordby }) => ({
      ...{ submissionId: crypto.randomUUID(), workerId: fjordby.otherColleague, from: day(0) },
    }),
    '/noegler/borgere/:id/sammen/:assignment/slut': () => ({ lastDay: day(3), how: 'day' }),
    '/noegler/borgere/:id/navn': () => ({ name: 'Freja Holm' }),
  },
}
