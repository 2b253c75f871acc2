import { day } from '../../shared/testing/day.ts'
import type { Made, Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const submission = () => ({ submissionId: crypto.randomUUID() })
const talk = { day: day(4), clock: '10:00', place: 'phone', words: '' }

/** Citizen A has said yes to the talk. */
async function agreed(house: TestApp, { complaint }: Made): Promise<Made> {
  const citizen = await house.as('citizenA')
  await citizen.post(`/min/klage/${complaint}/svar`, { ...submission(), says: 'yes', words: '' })
  return {}
}

/** Citizen A has complained to the team lead, who has invited, and has shown it to those who work with them; a coordinator has typed in a count. */
export const scene: Scene = {
  make: async (house) => {
    const { teamLead, director, citizenA } = house.fjordby
    const citizen = await house.as('citizenA')
    const words = 'Jeg forstod ikke brevet.'
    await citizen.post('/min/klage/ny', { ...submission(), words, kind: 'letter', to: teamLead, show: 'on' })
    const complaint =
      /min\/klage\/([0-9a-f-]{36})"/.exec(await (await citizen.get('/min/klage')).text())?.[1] ?? ''
    await (await house.as('teamLead')).post(`/klager/${complaint}/indbyd`, { ...submission(), ...talk })
    const coordinator = await house.as('coordinator')
    const before = crypto.randomUUID()
    await coordinator.post('/overblik/klager/tidligere', {
      ...{ submissionId: before, year: '2019', complaints: '41', kind: '', source: 'Årsopgørelsen' },
    })
    await coordinator.post('/overblik/klager/svartid', { number: '5', validFrom: day(40) })
    return { complaint, before, decidedFrom: day(40), citizen: citizenA, teamLead, director }
  },
  names: {
    '/borgere/:citizen': 'citizen',
    '/borgere/:citizen/klage/:id': 'complaint',
    '/min/klage/:id': 'complaint',
    '/klager/:id': 'complaint',
    '/overblik/klager/tidligere/:id': 'before',
    '/overblik/klager/svartid/:fra': 'decidedFrom',
  },
  forms: {
    '/min/klage/ny': ({ teamLead = '' }) => ({
      ...submission(),
      words: 'Vi ventede længe',
      kind: 'waiting',
      to: teamLead,
    }),
    '/min/klage/:id/svar': () => ({ ...submission(), says: 'otherTime', words: 'Hellere om mandagen' }),
    '/min/klage/:id/ord': () => ({ ...submission(), words: 'Vi talte om brevet' }),
    '/min/klage/:id/vis': () => ({ shown: 'no' }),
    '/min/klage/:id/videre': ({ director = '' }) => ({ ...submission(), to: director }),
    '/klager/:id/indbyd': () => ({ ...submission(), ...talk, day: day(9) }),
    '/klager/:id/svar': () => ({ ...submission(), words: 'Brevet bliver skrevet om' }),
    '/klager/:id/ord': () => ({ ...submission(), words: 'Vi skriver brevet om', ends: 'on' }),
    '/klager/:id/videre': ({ director = '' }) => ({ ...submission(), to: director }),
    '/borgere/:citizen/klage': ({ teamLead = '' }) => ({
      ...{
        ...submission(),
        came: 'phone',
        receivedOn: day(0),
        kind: 'meeting',
        to: teamLead,
        words: 'Mødet var kort',
      },
    }),
    '/overblik/klager/tidligere': () => ({
      ...{ ...submission(), year: '2020', complaints: '38', kind: '', source: 'Årsopgørelsen' },
    }),
    '/overblik/klager/svartid': () => ({ number: '10', validFrom: day(60) }),
  },
  ready: { '/min/klage/:id/ord': agreed },
}
