import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const toTry = {
  ...{ tries: 'Vejledningen til sidst', how: 'Vi venter med arket', looksFor: 'At borgeren spørger' },
  ...{ theme: 'guidance', triedBy: 'worker', among: 'Ungeteamet', fromDay: day(0) },
}
const begun = () => ({ submissionId: crypto.randomUUID(), ...toTry })
const line = () => ({
  submissionId: crypto.randomUUID(),
  words: 'Der blev stille, og så kom det',
  day: day(0),
})

/** The caseworker's, which the colleague said yes to; the researcher is asked and has not answered. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const id = partOf(await worker.post('/vi-proever/nyt', begun()), 2)
    const { colleague, researcher } = house.fjordby
    await worker.post(`/vi-proever/${id}/spoerg`, { person: colleague, why: 'Du sagde det selv i rummet' })
    await worker.post(`/vi-proever/${id}/spoerg`, { person: researcher, why: '' })
    await (await house.as('colleague')).post(`/vi-proever/${id}/svar`, { says: 'yes' })
    const written = line()
    await worker.post(`/vi-proever/${id}/dagbog`, written)
    return { jointExperiment: id, jointLine: written.submissionId, jointAsked: researcher }
  },
  names: {
    '/vi-proever/:id': 'jointExperiment',
    '/vi-proever/:id/dagbog/:line': 'jointLine',
    '/vi-proever/:id/spurgt/:person': 'jointAsked',
  },
  forms: {
    '/vi-proever/nyt': begun,
    '/vi-proever/:id/ret': () => ({ ...toTry, tries: 'Vejledningen midtvejs' }),
    '/vi-proever/:id/spoerg': (_, { fjordby }) => ({ person: fjordby.coordinator, why: 'Kom med' }),
    '/vi-proever/:id/svar': () => ({ says: 'yes' }),
    '/vi-proever/:id/dagbog': line,
    '/vi-proever/:id/slut': () => ({
      cameTo: 'drop',
      worked: 'no',
      learned: 'At to papirer er ét for meget',
    }),
  },
}
