import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const resource = (title: string, typed = {}) => ({
  ...{ submissionId: crypto.randomUUID(), title, kind: 'guide', use: 'Til det første møde. Læs det først' },
  ...{ body: 'Sig først, hvad I skal', address: '', fund: '', undren: '', lookAgainOn: day(180), ...typed },
})
/** A PDF that says nothing. */
function file(): FormData {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('file', new File(['%PDF-1.7\n%%EOF\n'], 'ark.pdf'))
  return form
}
const changed = () => ({ ...resource('Vis arket, når I er i gang'), changed: 'Rækkefølgen er en anden' })
const laid = () => ({ submissionId: crypto.randomUUID(), words: 'Ingen brugte det uden at snakke om det' })

const put = async (house: TestApp, title: string, typed = {}) =>
  partOf(await (await house.as('caseworker')).post('/materialer/nyt', resource(title, typed)), 2)

/** The caseworker's, from their loop and on the researcher's finding; the colleague uses it. */
export const scene: Scene = {
  after: ['findings', 'loops'],
  make: async (house, { finding = '', loop = '' }) => {
    const id = await put(house, 'Sig det midtvejs', { fund: finding, undren: loop })
    await (await house.as('caseworker')).post(`/materialer/${id}/fil`, file())
    const colleague = await house.as('colleague')
    await colleague.post(`/materialer/${id}/brug`, {
      ...{ submissionId: crypto.randomUUID(), words: 'Det gav flere spørgsmål' },
    })
    return { resource: id }
  },
  names: { '/materialer/:id': 'resource' },
  forms: {
    '/materialer/nyt': () => resource('Ti minutter om pauser', { kind: 'podcast' }),
    '/materialer/:id/ret': changed,
    '/materialer/:id/brug': () => ({ submissionId: crypto.randomUUID(), words: 'Vi viste det først' }),
    '/materialer/:id/igen': () => ({ submissionId: crypto.randomUUID(), lookAgainOn: day(200), words: '' }),
    '/materialer/:id/hviler': laid,
    '/materialer/:id/fil': file,
    '/materialer/:id/op': () => ({ submissionId: crypto.randomUUID() }),
  },
  ready: {
    // What others use stays; one that is new can be taken back, and one that rests is taken up.
    '/materialer/:id/tilbage': async (house) => ({ resource: await put(house, 'Den nye') }),
    '/materialer/:id/op': async (house) => {
      const id = await put(house, 'Den, der hviler')
      await (await house.as('caseworker')).post(`/materialer/${id}/hviler`, laid())
      return { resource: id }
    },
  },
}
