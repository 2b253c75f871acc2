import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const asked = (to: string) => ({
  ...{ submissionId: crypto.randomUUID(), wish: 'Jeg vil hellere cykle', what: 'En cykel' },
  ...{ grounds: 'Så kan han selv komme derhen', risk: 'Den kan blive stjålet', to },
})
const no = () => ({ says: 'no', reason: 'Der er en bus', askOn: day(60) })

const wished = () => ({ submissionId: crypto.randomUUID(), words: 'Jeg vil have et kørekort' })

/** The caseworker has asked the team lead twice for citizen A; the second has an answer. The citizen has a wish of their own. */
export const scene: Scene = {
  make: async (house) => {
    const { citizenA, teamLead } = house.fjordby
    const page = `/borgere/${citizenA}/uden-for`
    const worker = await house.as('caseworker')
    const lead = await house.as('teamLead')
    const ids = async () =>
      [...(await (await lead.get('/uden-for')).text()).matchAll(/href="\/uden-for\/([0-9a-f-]{36})"/g)].map(
        ([, id]) => id ?? '',
      )
    await worker.post(`${page}/nyt`, asked(teamLead))
    const [answered = ''] = await ids()
    await lead.post(`/uden-for/${answered}`, no())
    await worker.post(`${page}/nyt`, asked(teamLead))
    const grant = (await ids()).find((id) => id !== answered) ?? ''
    const citizen = await house.as('citizenA')
    await citizen.post('/min/uden-for/nyt', wished())
    const grantWish = /oenske\/([0-9a-f-]{36})\/slet/.exec(
      await (await citizen.get('/min/uden-for')).text(),
    )?.[1]
    return { citizen: citizenA, grant, answeredGrant: answered, grantWish: grantWish ?? '' }
  },
  names: {
    '/borgere/:citizen': 'citizen',
    '/borgere/:citizen/uden-for/:id': 'grant',
    '/borgere/:citizen/uden-for/oenske/:wish': 'grantWish',
    '/min/uden-for/oenske/:wish': 'grantWish',
    '/borgere/:citizen/uden-for/kom/:answered': 'answeredGrant',
    '/uden-for/:id': 'grant',
  },
  forms: {
    '/min/uden-for/nyt': wished,
    '/borgere/:citizen/uden-for/oenske/:wish': () => ({ words: 'Det kan du godt' }),
    '/borgere/:citizen/uden-for/nyt': (_, { fjordby }) => asked(fjordby.teamLead),
    '/borgere/:citizen/uden-for/:id/anden': (_, { fjordby }) => ({ to: fjordby.director }),
    '/borgere/:citizen/uden-for/kom/:answered': () => ({ words: 'Han går nu' }),
    '/uden-for/:id': no,
  },
}
