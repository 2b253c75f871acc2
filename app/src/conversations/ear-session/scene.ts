import type { EarPhase } from '@lydhoer/database'
import { heldTalk } from '../talk/testing/held-talk.ts'
import { day } from '../../shared/testing/day.ts'
import { partOf, type Made, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const time = { day: day(3), clock: '10:00', minutes: '60', room: 'Lokale 2.12' }

const invitation = (passage: string, { fjordby }: TestApp) => ({
  submissionId: crypto.randomUUID(),
  stykke: passage,
  with: [fjordby.colleague, fjordby.knowledgeBroker],
  facilitator: fjordby.knowledgeBroker,
  until: day(5),
  ...time,
})

/** What the colleague asks the caseworker for, and the caseworker the colleague. */
const request = (passage: string, who: 'otherColleague' | 'knowledgeBroker', { fjordby }: TestApp) => ({
  submissionId: crypto.randomUUID(),
  stykke: passage,
  with: [fjordby[who]],
  ...time,
})

/** A passage of the colleague's that the caseworker has. */
async function othersPassage(house: TestApp): Promise<string> {
  const colleague = await house.as('colleague')
  const talk = await heldTalk(house, colleague, 'M: Hvad sker der nu?\nB: Jeg tager bussen\nM: Godt')
  const shared = await colleague.post(`/samtaler/${talk}/stykker/nyt`, {
    ...{ submissionId: crypto.randomUUID(), fra: '1', til: '2', question: 'Hvad sker der nu?' },
    ...{ with: house.fjordby.caseworker, until: day(5) },
  })
  return partOf(shared, 2)
}

async function movedTo(phase: EarPhase, house: TestApp, { session }: Made): Promise<Made> {
  const owner = await house.as('caseworker')
  await owner.post(`/laan-et-oere/${session}/fase`, { from: 'frame', to: phase })
  return {}
}

export const scene: Scene = {
  after: ['passages'],
  /** With the colleague and the broker, who leads it; the caseworker has noticed something in it. */
  make: async (house, { passage = '' }) => {
    const owner = await house.as('caseworker')
    const session = partOf(await owner.post('/laan-et-oere/ny', invitation(passage, house)), 2)
    await owner.post(`/laan-et-oere/${session}/bemaerkninger`, {
      submissionId: crypto.randomUUID(),
      body: 'Han holder en pause',
    })
    const page = await (await owner.get(`/laan-et-oere/${session}`)).text()
    const asking = await house.as('colleague')
    const asked = await asking.post('/laan-et-oere/spoerg', request(passage, 'otherColleague', house))
    const askedSession = partOf(asked, 3)
    await owner.post('/proev/ny', {
      ...{ submissionId: crypto.randomUUID(), wants: 'Tælle til fem', askOn: '', fra: askedSession },
    })
    const tried = await (await owner.get('/proev')).text()
    return {
      session,
      triedSinceLast: /proev\/([0-9a-f-]{36})"/.exec(tried)?.[1] ?? '',
      askedSession,
      othersPassage: await othersPassage(house),
      noticingInSession: /bemaerkninger\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/laan-et-oere/:id': 'session',
    '/laan-et-oere/spurgt/:id': 'askedSession',
    '/laan-et-oere/:id/bemaerkninger/:noticing': 'noticingInSession',
  },
  ready: {
    '/laan-et-oere/:id/bemaerkninger': (house, made) => movedTo('alone', house, made),
    '/laan-et-oere/:id/bemaerkninger/:noticing/del': (house, made) => movedTo('groups', house, made),
    '/laan-et-oere/:id/gruppe/ting': async (house, made) => {
      await (await house.as('caseworker')).post(`/laan-et-oere/${made['session']}/grupper`)
      return movedTo('groups', house, made)
    },
  },
  queries: {
    '/laan-et-oere/ny': ({ passage }) => `stykke=${passage}`,
    '/laan-et-oere/spoerg': ({ othersPassage: theirs }) => `stykke=${theirs}`,
  },
  refused: {
    '/laan-et-oere/ny': ({ passage = '' }) => ({ stykke: passage }),
    '/laan-et-oere/spoerg': ({ othersPassage: theirs = '' }) => ({ stykke: theirs }),
  },
  forms: {
    '/laan-et-oere/spoerg': ({ othersPassage: theirs = '' }, house) =>
      request(theirs, 'knowledgeBroker', house),
    '/laan-et-oere/spurgt/:id/ja': () => ({ until: day(5) }),
    '/laan-et-oere/ny': ({ passage = '' }, house) => invitation(passage, house),
    '/laan-et-oere/:id/fase': () => ({ from: 'frame', to: 'listen' }),
    '/laan-et-oere/:id/tid': () => time,
    '/laan-et-oere/:id/aabent': () => ({ until: day(4) }),
    '/laan-et-oere/:id/sidst': ({ triedSinceLast: experiment = '' }) => ({ experiment }),
    '/laan-et-oere/:id/leder': (_, { fjordby }) => ({ to: fjordby.colleague }),
    '/laan-et-oere/:id/klar': () => ({ ready: 'yes' }),
    '/laan-et-oere/:id/se-paa': () => ({ tur: '' }),
    '/laan-et-oere/:id/ordet': () => ({ floor: 'passed' }),
    '/laan-et-oere/:id/kommer': () => ({ answer: 'no' }),
    '/laan-et-oere/:id/kladde': () => ({ submissionId: crypto.randomUUID(), body: 'Han holder' }),
    '/laan-et-oere/:id/grupper/haand': (_, { fjordby }) => ({ [fjordby.colleague]: '1' }),
    '/laan-et-oere/:id/gruppe/ting': () => ({ place: '1', body: 'Han holder en pause' }),
    '/laan-et-oere/:id/bemaerkninger': () => ({
      submissionId: crypto.randomUUID(),
      body: 'Noget jeg ser',
    }),
    '/laan-et-oere/:id/bemaerkninger/:noticing/del': () => ({ shared: 'yes' }),
  },
}
