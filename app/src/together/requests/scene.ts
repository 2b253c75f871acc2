import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const asks = () => ({
  ...{ submissionId: crypto.randomUUID(), question: 'Hvad sker der i telefonen?', why: 'Vi vil øve os' },
  ...{ ofWhom: 'research', askedAs: 'worker', neededBy: day(14) },
})
const says = (words: string) => ({ submissionId: crypto.randomUUID(), kind: 'answer', words, fund: '' })
const promises = (reason = '') => ({
  ...{ submissionId: crypto.randomUUID(), what: 'de første tal', day: day(20), reason },
})

const asked = async (house: TestApp) =>
  partOf(await (await house.as('caseworker')).post('/spoergsmaal/nyt', asks()), 2)

/** The caseworker's, which the colleague has replied to, and the researcher has promised a day for. */
export const scene: Scene = {
  make: async (house) => {
    const request = await asked(house)
    await (await house.as('colleague')).post(`/spoergsmaal/${request}/svar`, says('Vi ringer igen'))
    const researcher = await house.as('researcher')
    await researcher.post(`/spoergsmaal/${request}/loefte`, promises())
    const found = async (who: 'colleague' | 'researcher', pattern: RegExp) =>
      pattern.exec(await (await (await house.as(who)).get(`/spoergsmaal/${request}`)).text())?.[1] ?? ''
    return {
      request,
      requestReply: await found('colleague', /svar\/([0-9a-f-]{36})\/slet/),
      requestPromise: await found('researcher', /loefte\/([0-9a-f-]{36})\/holdt/),
    }
  },
  names: {
    '/spoergsmaal/:id': 'request',
    '/spoergsmaal/:id/svar/:reply': 'requestReply',
    '/spoergsmaal/:id/loefte/:promise': 'requestPromise',
  },
  queries: { '/spoergsmaal/svar-med': ({ finding = '' }) => `fund=${finding}` },
  forms: {
    '/spoergsmaal/nyt': asks,
    '/spoergsmaal/:id/svar': () => says('Det sker tit om mandagen'),
    '/spoergsmaal/:id/loefte': () => promises('Vi er færre'),
  },
  // What others are in stays; one that is new can be taken back.
  ready: {
    '/spoergsmaal/:id/tilbage': async (house) => ({ request: await asked(house) }),
    '/spoergsmaal/:id/ikke-mere': async (house, { request }) => {
      await (await house.as('colleague')).post(`/spoergsmaal/${request}/ogsaa`, {})
      return {}
    },
  },
}
