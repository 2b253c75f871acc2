import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { partOf, type Made, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const time = { day: day(3), clock: '10:00', minutes: '60', where: 'Lokale 2.12' }

const newRoom = ({ fjordby }: TestApp) => ({
  submissionId: crypto.randomUUID(),
  ...{ name: 'Når borgeren bliver stille', theme: 'Hvad sker der i en pause?', rhythm: '1', minutes: '60' },
  ...{ departments: [fjordby.work], invited: 'chosen', leader: fjordby.teamLead },
  with: [fjordby.caseworker, fjordby.colleague],
})

const newTheme = () => ({ submissionId: crypto.randomUUID(), words: 'Der bliver stille, når jeg spørger' })

const newSlot = ({ fjordby }: TestApp, submissionId: string) => ({
  ...{ submissionId, department: fjordby.work, day: day(4), clock: '09:00', where: 'Teammødet' },
})

const newWording = (submissionId: string) => ({
  ...{ submissionId, word: 'pause', words: 'Der, hvor ingen siger noget, og alle ved hvorfor' },
})

const newTeamMeeting = ({ fjordby }: TestApp, submissionId: string) => ({
  ...{ submissionId, ...time, day: day(6) },
  people: [fjordby.colleague, fjordby.teamLead],
})

/** The meeting has begun. */
async function began(house: TestApp, { room, roomMeeting }: Made): Promise<Made> {
  const coordinator = await house.as('coordinator')
  await at(house, new Date(Date.now() - 3 * 86_400_000), () =>
    coordinator.post(`/rum/${room}/moede/${roomMeeting}/tid`, { ...time, day: day(-1) }),
  )
  return {}
}

export const scene: Scene = {
  after: ['passages'],
  /** The coordinator's room with the caseworker and the colleague, agreed with the team lead, and a meeting in three days. */
  make: async (house, { passage = '' }) => {
    const coordinator = await house.as('coordinator')
    const room = partOf(await coordinator.post('/rum/nyt', newRoom(house)), 2)
    await coordinator.post(`/rum/${room}/moede`, {
      ...{ ...time, often: 'once', submissionId: crypto.randomUUID() },
    })
    const page = await (await coordinator.get(`/rum/${room}`)).text()
    const owner = await house.as('caseworker')
    const theme = partOf(await owner.post('/rum/temaer/nyt', newTheme()), 3)
    await owner.post(`/rum/temaer/${theme}/haeng`, { what: 'passage', of: passage })
    const slot = crypto.randomUUID()
    await owner.post(`/rum/temaer/${theme}/teammoede`, newSlot(house, slot))
    const teamMeeting = crypto.randomUUID()
    await owner.post('/rum/moeder/nyt', newTeamMeeting(house, teamMeeting))
    await owner.post(`/rum/temaer/${theme}/moede/${teamMeeting}`)
    const wording = crypto.randomUUID()
    await owner.post(`/rum/${room}/ord/nyt`, { ...newWording(wording), example: passage })
    const answer = crypto.randomUUID()
    await coordinator.post(`/rum/${room}/staar-i-vejen`, { submissionId: answer, words: 'Ferie' })
    return {
      room,
      roomMeeting: /moede\/([0-9a-f-]{36})\/tid/.exec(page)?.[1] ?? '',
      roomAnswer: answer,
      ...{ theme, slot, wording, teamMeeting },
    }
  },
  names: {
    '/rum/plan/:minutes': '60',
    '/rum/:id': 'room',
    '/rum/:id/moede/:meeting': 'roomMeeting',
    '/rum/:id/svar/:answer': 'roomAnswer',
    '/rum/:id/ord/:wording': 'wording',
    '/rum/:id/ord/:wording/eksempel/:passage': 'passage',
    '/rum/temaer/:id': 'theme',
    '/rum/temaer/:id/moede/:meeting': 'teamMeeting',
    '/rum/moeder/:id': 'teamMeeting',
    '/rum/moeder/:id/temaer/:theme': 'theme',
    '/rum/temaer/:id/haengt/:item': 'passage',
    '/rum/temaer/:id/teammoede/:slot': 'slot',
  },
  ready: { '/rum/:id/moede/:meeting/holdt': began },
  forms: {
    '/rum/nyt': (_, house) => newRoom(house),
    '/rum/:id/ret': (_, { fjordby }) => ({
      ...{ name: 'Når nogen bliver stille', theme: '', rhythm: '2', minutes: '90' },
      departments: [fjordby.work],
    }),
    '/rum/:id/moede': () => ({ ...time, day: day(9), often: 'once', submissionId: crypto.randomUUID() }),
    '/rum/:id/oev': () => ({ ...time, day: day(2), minutes: '30', submissionId: crypto.randomUUID() }),
    '/rum/:id/moede/:meeting/tid': () => ({ ...time, day: day(5) }),
    '/rum/:id/moede/:meeting/aflys': () => ({ words: 'Et hastemøde', submissionId: crypto.randomUUID() }),
    '/rum/:id/moede/:meeting/svar': () => ({ answer: 'yes' }),
    '/rum/:id/fredet': () => ({ protected: 'yes' }),
    '/rum/:id/staar-i-vejen': () => ({ words: 'Vi mangler et lokale', submissionId: crypto.randomUUID() }),
    '/rum/:id/ord/nyt': () => newWording(crypto.randomUUID()),
    '/rum/:id/ord/:wording/enig': () => ({ agree: 'yes' }),
    '/rum/moeder/nyt': (_, house) => newTeamMeeting(house, crypto.randomUUID()),
    '/rum/moeder/:id/temaer': () => ({ ...newTheme(), theme: '' }),
    '/rum/moeder/:id/svar': () => ({ answer: 'no' }),
    '/rum/temaer/nyt': newTheme,
    '/rum/temaer/:id/haeng': ({ noticing = '' }) => ({ what: 'noticing', of: noticing }),
    '/rum/temaer/:id/proev': () => ({ submissionId: crypto.randomUUID(), words: 'Vente lidt længere' }),
    '/rum/temaer/:id/haengt/:item/slet': () => ({ what: 'passage' }),
    '/rum/temaer/:id/ogsaa-mig': () => ({ named: 'yes' }),
    '/rum/temaer/:id/tag-op': ({ room = '' }) => ({ room, day: day(9) }),
    '/rum/temaer/:id/laeg-til-side': () => ({ why: 'Vi har lige set på det' }),
    '/rum/temaer/:id/teammoede': (_, house) => newSlot(house, crypto.randomUUID()),
    '/rum/:id/luk': () => ({ ended: 'yes' }),
  },
}
