import { partOf, type Scene } from '../../shared/testing/scene.ts'
import type { Browser, TestApp } from '../../shared/testing/testing.ts'

const form = (typed: Record<string, string>) => ({ submissionId: crypto.randomUUID(), ...typed })
/** The code that stands on a page. */
const codeOn = (page: string) => /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(page)?.[0] ?? ''

/** A partnership of somebody's, with a code that waits. */
async function begun(speaker: Browser, name: string): Promise<{ partnership: string; code: string }> {
  const partnership = partOf(await speaker.post('/faelles/nyt', form({ name })), 2)
  await speaker.post(`/faelles/${partnership}/koder`, form({}))
  return { partnership, code: codeOn(await (await speaker.get(`/faelles/${partnership}`)).text()) }
}

/** What the municipality of somebody shares. @returns its id across */
async function shared(speaker: Browser, partnership: string, thing: string, title: string): Promise<string> {
  const sent = form({ title })
  await speaker.post(`/faelles/${partnership}/del/${thing}`, sent)
  return sent.submissionId
}

/** A partnership of the neighbour's, which has given our coordinator a code. */
async function invited(house: TestApp) {
  return begun(await house.as('coordinator', house.nabo), 'Vi lytter sammen')
}

/** The coordinator's, which the neighbour has said yes to; our coordinator shares the caseworker's wonder there. */
export const scene: Scene = {
  after: ['loops'],
  make: async (house, { loop = '' }) => {
    const coordinator = await house.as('coordinator')
    const { partnership, code } = await begun(coordinator, 'To kommuner lytter')
    const neighbour = await house.as('coordinator', house.nabo)
    await neighbour.post(`/faelles/kode/${code}/ja`, { partnership })
    const thing = await shared(coordinator, partnership, `undren/${loop}`, 'Hvorfor bliver det stille?')
    const said = { ...form({ forsker: '' }), person: house.fjordby.researcher }
    await coordinator.post(`/faelles/${partnership}/forskere`, said)
    const researcherAcross = said.submissionId
    return { partnership, thing, researcherAcross, usedCode: code, thingKind: 'undren', home: loop }
  },
  names: {
    '/faelles/:id': 'partnership',
    '/faelles/:id/laes/:thing': 'thing',
    '/faelles/:id/del/:kind': 'thingKind',
    '/faelles/:id/del/:kind/:home': 'home',
    '/faelles/:id/koder/:code': 'thing',
    '/faelles/:id/forskere/:researcher': 'researcherAcross',
    '/faelles/kode/:code': 'usedCode',
  },
  forms: {
    '/faelles/nyt': () => form({ name: 'Fire byer' }),
    '/faelles/kode': ({ usedCode = '' }) => ({ code: usedCode.toLowerCase() }),
    '/faelles/kode/:code/ja': ({ partnership = '' }) => ({ partnership }),
    '/faelles/:id/forskere': (_, { fjordby }) => ({
      ...form({ forsker: '' }),
      person: fjordby.otherResearcher,
    }),
    '/faelles/:id/koder': () => form({}),
    '/faelles/:id/del/:kind/:home': () => form({ title: 'Når det bliver stille' }),
  },
  ready: {
    '/faelles/kode': async (house) => ({ usedCode: (await invited(house)).code }),
    '/faelles/kode/:code/ja': async (house) => {
      const { partnership, code } = await invited(house)
      return { partnership, usedCode: code }
    },
  },
}
