import { day } from '../../../shared/testing/day.ts'
import type { Scene } from '../../../shared/testing/scene.ts'

/** The coordinator's: the colleague, and what they do. */
export const scene: Scene = {
  make: async (house) => {
    const { colleague } = house.fjordby
    const keeper = await house.as('coordinator')
    const page = await (await keeper.get(`/noegler/kolleger/${colleague}`)).text()
    return { colleagueHere: colleague, heldRole: /roller\/([0-9a-f-]{36})\/slut/.exec(page)?.[1] ?? '' }
  },
  names: {
    '/noegler/kolleger/:id': 'colleagueHere',
    '/noegler/kolleger/:id/roller/:role': 'heldRole',
  },
  forms: {
    '/noegler/kolleger/ny': (_, { fjordby }) => ({
      ...{ submissionId: crypto.randomUUID(), name: 'Ny Kollega', key: 'ny.kollega@fjordby' },
      ...{ role: 'caseworker', departmentId: fjordby.work, from: day(0) },
    }),
    '/noegler/kolleger/:id/roller': (_, { fjordby }) => ({
      ...{ submissionId: crypto.randomUUID(), role: 'knowledgeBroker' },
      ...{ departmentId: fjordby.youth, from: day(0) },
    }),
    '/noegler/kolleger/:id/roller/:role/slut': () => ({ lastDay: day(30), how: 'day' }),
    '/noegler/kolleger/:id/slut': () => ({ lastDay: day(30), how: 'day' }),
    '/noegler/kolleger/:id/borgere': (_, { fjordby }) => ({ to: fjordby.otherColleague, from: day(0) }),
    '/noegler/kolleger/:id/navn': () => ({ name: 'Anders And' }),
  },
}
