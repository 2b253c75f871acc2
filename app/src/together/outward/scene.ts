import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const telling = (title: string, typed = {}) => ({
  ...{ submissionId: crypto.randomUUID(), title, kind: 'talk', to: 'Temadagen i Nyborg', day: day(20) },
  ...{ speaks: ['worker'], about: 'Hvad vi lærte af at vente', address: '', leads: '', ...typed },
})
const story = (whose: string) => ({
  ...{ submissionId: crypto.randomUUID(), whose, words: 'Jeg sagde det først, da der blev stille' },
})
const begun = async (house: TestApp, title: string, typed = {}) =>
  partOf(await (await house.as('caseworker')).post('/udadtil/ny', telling(title, typed)), 2)

/** The caseworker's talk, with a story of citizen A's and one of the colleague's that both wait for a yes. */
export const scene: Scene = {
  make: async (house) => {
    const { colleague, citizenA } = house.fjordby
    const worker = await house.as('caseworker')
    const id = await begun(house, 'Det stille minut')
    for (const whose of [colleague, citizenA]) await worker.post(`/udadtil/${id}/historie`, story(whose))
    const been = await begun(house, 'Oplægget i foråret', { day: day(-20) })
    await worker.post(`/udadtil/${been}/spurgte`, {
      submissionId: crypto.randomUUID(),
      words: 'Tager det tid?',
    })
    const asked = await (await (await house.as('citizenA')).get('/min/fortalt')).text()
    const page = await (await (await house.as('colleague')).get(`/udadtil/${id}`)).text()
    const came = await (await worker.get(`/udadtil/${been}`)).text()
    return {
      outward: id,
      outwardStory: /historier\/([0-9a-f-]{36})\/ja"/.exec(page)?.[1] ?? '',
      outwardOwnStory: /fortalt\/([0-9a-f-]{36})\/ja"/.exec(asked)?.[1] ?? '',
      outwardLine: /spurgte\/([0-9a-f-]{36})\/slet"/.exec(came)?.[1] ?? '',
    }
  },
  names: {
    '/udadtil/:id': 'outward',
    '/udadtil/:id/historier/:story': 'outwardStory',
    '/udadtil/:id/spurgte/:line': 'outwardLine',
    '/min/fortalt/:story': 'outwardOwnStory',
  },
  forms: {
    '/udadtil/ny': () => telling('En film om brevet', { kind: 'film' }),
    '/udadtil/:id/ret': () => ({ ...telling('Det stille minut', { to: 'Et andet sted' }), seen: '1' }),
    '/udadtil/:id/historie': (_, { fjordby }) => story(fjordby.otherColleague),
    '/udadtil/:id/spurgte': () => ({ submissionId: crypto.randomUUID(), words: 'Hvordan begynder man?' }),
    '/udadtil/:id/historier/:story/ja': () => ({ seen: '1' }),
    '/min/fortalt/:story/ja': () => ({ seen: '1' }),
  },
  ready: {
    // What came back is written when the day is over.
    '/udadtil/:id/spurgte': async (house) => ({
      outward: await begun(house, 'Det, der har været', { day: day(-2) }),
    }),
    // While a story waits for a yes it is not ready.
    '/udadtil/:id/klar': async (house) => ({ outward: await begun(house, 'Det uden historier') }),
    '/udadtil/:id/klar/ikke': async (house) => {
      const id = await begun(house, 'Det, der er klar')
      await (await house.as('caseworker')).post(`/udadtil/${id}/klar`)
      return { outward: id }
    },
    '/udadtil/:id/aflys/ikke': async (house) => {
      const id = await begun(house, 'Det, der er aflyst')
      await (await house.as('caseworker')).post(`/udadtil/${id}/aflys`)
      return { outward: id }
    },
  },
}
