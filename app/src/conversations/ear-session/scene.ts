import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['passages'],
  /** With the colleague and the broker, who leads it; the caseworker has noticed something in it. */
  make: async (house, { passage = '' }) => {
    const owner = await house.as('caseworker')
    const session = partOf(
      await owner.post('/laan-et-oere', {
        stykke: passage,
        with: [house.fjordby.colleague, house.fjordby.knowledgeBroker],
        facilitator: house.fjordby.knowledgeBroker,
        until: day(5),
      }),
      2,
    )
    await owner.post(`/laan-et-oere/${session}/bemaerkninger`, {
      submissionId: crypto.randomUUID(),
      body: 'Han holder en pause',
    })
    const page = await (await owner.get(`/laan-et-oere/${session}`)).text()
    return {
      session,
      noticingInSession: /bemaerkninger\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/laan-et-oere/:id': 'session',
    '/laan-et-oere/:id/bemaerkninger/:noticing': 'noticingInSession',
  },
  queries: { '/laan-et-oere/ny': ({ passage }) => `stykke=${passage}` },
  forms: {
    '/laan-et-oere': ({ passage = '' }) => ({ stykke: passage }),
    '/laan-et-oere/:id/fase': () => ({ from: 'frame', where: 'next' }),
    '/laan-et-oere/:id/klar': () => ({ ready: 'yes' }),
    '/laan-et-oere/:id/bemaerkninger': () => ({
      submissionId: crypto.randomUUID(),
      body: 'Noget jeg ser',
    }),
    '/laan-et-oere/:id/bemaerkninger/:noticing/del': () => ({ shared: 'yes' }),
  },
}
