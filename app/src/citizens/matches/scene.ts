import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const id = () => ({ submissionId: crypto.randomUUID() })
const opening = () => ({
  ...{ ...id(), work: 'bager', tasks: 'Slå brød op', hoursFrom: '2', hoursTo: '15', places: '1' },
  ...{ days: ['mon'], transport: '', welcomes: 'En, der står tidligt op', value: '' },
  ...{ openFrom: day(0), openUntil: day(90) },
})
const lays = (of: string) => ({ ...id(), opening: of, note: 'De er venlige' })
const says = () => ({ says: 'no', words: 'Det er for tidligt' })

/** Citizen A wishes for a bakery; one is laid before them, and another could be. */
export const scene: Scene = {
  after: ['companies', 'openings', 'wishes'],
  make: async (house, { company = '' }) => {
    const { citizenA } = house.fjordby
    const worker = await house.as('caseworker')
    const wishes = `/borgere/${citizenA}/oensker`
    const wish = (await worker.post(`${wishes}/nyt`, { ...id(), words: 'Et bageri' })).headers
      .get('location')
      ?.split('/')
      .at(-1)
    await worker.post(`${wishes}/${wish}/arbejde`, { ...id(), name: 'bager' })
    const laid = partOf(await worker.post(`/virksomheder/${company}/plads`, opening()), 2)
    const page = `/borgere/${citizenA}/steder`
    await worker.post(page, lays(laid))
    const match = /steder\/([0-9a-f-]{36})\/svar/.exec(await (await worker.get(page)).text())?.[1] ?? ''
    return { citizen: citizenA, match }
  },
  names: {
    '/borgere/:citizen/steder/:id': 'match',
    '/min/steder/:id': 'match',
  },
  forms: {
    '/borgere/:citizen/steder': ({ opening: free = '' }) => lays(free),
    '/borgere/:citizen/steder/:id/svar': says,
    '/min/steder/:id': says,
  },
}
