import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const facts = () => ({
  ...{ work: 'bagerjomfru', tasks: 'Stå i butikken', hoursFrom: '2', hoursTo: '15', places: '2' },
  ...{ days: ['mon', 'tue'], transport: '', welcomes: '', value: '', openFrom: day(0), openUntil: day(90) },
})
const opening = () => ({ submissionId: crypto.randomUUID(), ...facts() })
const booking = () => ({ submissionId: crypto.randomUUID(), startsOn: day(14) })

/** One that the caseworker has written down, with one place that the caseworker has. */
export const scene: Scene = {
  after: ['companies'],
  make: async (house, { company = '' }) => {
    const worker = await house.as('caseworker')
    const id = partOf(await worker.post(`/virksomheder/${company}/plads`, opening()), 2)
    await worker.post(`/pladser/${id}/tag`, booking())
    const page = await (await worker.get(`/pladser/${id}`)).text()
    return { opening: id, booking: /tag\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '' }
  },
  names: { '/pladser/:id': 'opening', '/pladser/:id/tag/:line': 'booking' },
  forms: {
    '/virksomheder/:id/plads': opening,
    '/pladser/:id/tag': booking,
    '/pladser/:id/ret': facts,
    '/pladser/:id/luk': () => ({ why: 'notNow' }),
  },
  ready: {
    '/pladser/:id/luk/ikke': async (house, { opening: id = '' }) => {
      await (await house.as('caseworker')).post(`/pladser/${id}/luk`, { why: 'notNow' })
      return {}
    },
  },
}
