import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const facts = {
  ...{ theme: 'Hvad lærer vi af pauserne?', forKinds: ['worker', 'researcher'], heldIn: 'onSite' },
  ...{ day: day(20), clock: '10:00', minutes: '240', share: '50', rhythm: '6', where: 'Lokale 2.12' },
}
const visit = () => ({ submissionId: crypto.randomUUID(), kind: 'visit', ...facts })
const part = (words: string) => ({
  ...{ submissionId: crypto.randomUUID(), words, minutes: '45', clock: '10:30', goesDeep: 'on' },
})

/** A visit of researchers that the caseworker prepares, to which the colleague is invited, and with a wish of the municipality's. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const id = partOf(await worker.post('/samlinger/ny', visit()), 2)
    const { colleague } = house.fjordby
    await worker.post(`/samlinger/${id}/inviter`, { person: colleague })
    await worker.post(`/samlinger/${id}/program`, part('Se et brev sammen'))
    const page = await (await worker.get(`/samlinger/${id}/program`)).text()
    return {
      gathering: id,
      gatheringPerson: colleague,
      gatheringPart: /program\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/samlinger/:id': 'gathering',
    '/samlinger/:id/program/:part': 'gatheringPart',
    '/samlinger/:id/inviteret/:person': 'gatheringPerson',
  },
  forms: {
    '/samlinger/ny': visit,
    '/samlinger/:id/ret': () => ({ ...facts, clock: '11:00' }),
    '/samlinger/:id/program': () => part('Hør to pauser'),
    '/samlinger/:id/program/:part': () => ({ words: 'Se to breve', minutes: '30', clock: '' }),
    '/samlinger/:id/inviter': (_, { fjordby }) => ({ person: fjordby.coordinator }),
    '/samlinger/:id/svar': () => ({ says: 'yes' }),
    '/samlinger/:id/gav': () => ({ words: 'Vi vil holde flere pauser.', seen: '0' }),
  },
  ready: {
    '/samlinger/:id/sagt/tag-tilbage': async (house, { gathering = '' }) => {
      await (await house.as('caseworker')).post(`/samlinger/${gathering}/sagt`)
      return {}
    },
  },
}
