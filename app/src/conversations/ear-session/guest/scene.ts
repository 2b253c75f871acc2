import { day } from '../../../shared/testing/day.ts'
import { partOf, type Scene } from '../../../shared/testing/scene.ts'
import { heldTalk } from '../../talk/testing/held-talk.ts'

export const scene: Scene = {
  after: ['ear-session'],
  /** A session that goes on, with the team lead as a guest, to whom everybody in it and the citizen have said yes. */
  make: async (house) => {
    const { fjordby } = house
    const owner = await house.as('caseworker')
    const talk = await heldTalk(house, owner, 'M: Hvordan går det?\nB: Jeg tænker på haven\nM: Ja')
    const kept = await owner.post(`/samtaler/${talk}/stykker/nyt`, {
      ...{ submissionId: crypto.randomUUID(), fra: '1', til: '2', question: 'Hvad åbner han for?' },
      ...{ with: fjordby.colleague, until: day(5) },
    })
    const opened = await owner.post('/laan-et-oere/ny', {
      ...{ submissionId: crypto.randomUUID(), stykke: partOf(kept, 2), until: day(5) },
      ...{ with: [fjordby.colleague, fjordby.knowledgeBroker], facilitator: fjordby.knowledgeBroker },
      ...{ day: '', clock: '', minutes: '60', room: '' },
    })
    const session = partOf(opened, 2)
    const at = `/laan-et-oere/${session}`
    const yes = { guest: fjordby.teamLead, says: 'yes' }
    await (await house.as('knowledgeBroker')).post(`${at}/gaest`, { guest: fjordby.teamLead })
    for (const who of ['caseworker', 'colleague'] as const)
      await (await house.as(who)).post(`${at}/gaest/svar`, yes)
    await (await house.as('citizenA')).post(`/min/gaest/${session}`, yes)
    await owner.post(`${at}/fase`, { from: 'frame', to: 'listen' })
    return { guestSession: session, guestPassage: partOf(kept, 2) }
  },
  names: {
    '/laan-et-oere/gaest/:id': 'guestSession',
    '/min/gaest/:id': 'guestSession',
  },
  ready: {
    '/laan-et-oere/:id/gaest/svar': async (house, { session }) => {
      const leads = await house.as('knowledgeBroker')
      await leads.post(`/laan-et-oere/${session}/gaest`, { guest: house.fjordby.teamLead })
      return {}
    },
  },
  forms: {
    '/laan-et-oere/:id/gaest': (_, { fjordby }) => ({ guest: fjordby.teamLead }),
    '/laan-et-oere/:id/gaest/svar': (_, { fjordby }) => ({ guest: fjordby.teamLead, says: 'yes' }),
    '/min/gaest/:id': (_, { fjordby }) => ({ guest: fjordby.teamLead, says: 'no' }),
  },
}
