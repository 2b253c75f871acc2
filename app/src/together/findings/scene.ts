import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

const finds = (title: string) => ({
  ...{ submissionId: crypto.randomUUID(), title, first: 'De holder pause', second: '', third: '', more: '' },
  ...{ limits: 'Kun om formiddagen', conversations: '11', interviews: '', observations: '' },
  ...{ answers: '', courses: '', other: '' },
})
const says = (kind: string) => ({ submissionId: crypto.randomUUID(), kind, writtenAs: 'worker', words: '' })
const asks = () => ({ kinds: ['worker'], by: day(20) })

/** What citizen A says in the passage: a part of it, so that what stands in the finding is not taken for the conversation. */
const quotes = ({ passage = '', finding = '' }, turn = '2') => ({
  ...{ submissionId: crypto.randomUUID(), stykke: passage, finding, turn, part: '' },
})

const found = async (house: TestApp, title: string) =>
  partOf(await (await house.as('researcher')).post('/fund/nyt', finds(title)), 2)

/** The researcher's, which the caseworkers are asked about; the colleague has answered, and the caseworker quoted a citizen in it. */
export const scene: Scene = {
  after: ['passages'],
  make: async (house, { passage = '', conversation = '' }) => {
    const finding = await found(house, 'Pauser virker')
    const [owner, colleague, researcher] = [
      await house.as('caseworker'),
      await house.as('colleague'),
      await house.as('researcher'),
    ]
    await researcher.post(`/fund/${finding}/spoerg`, asks())
    await colleague.post(`/fund/${finding}/svar`, says('movedOn'))
    await owner.post(`/samtaler/${conversation}/samtykke`, {
      ...{ purpose: 'quote', state: 'given', givenHow: 'spoken', endsOn: day(20) },
    })
    const page = await (await owner.get(`/fund/citat?stykke=${passage}`)).text()
    const turn = /name="turn" value="(\d+)"/.exec(page)?.[1] ?? ''
    await owner.post('/fund/citat', { ...quotes({ passage, finding }, turn), part: 'haven' })
    const seen = async (who: typeof owner, pattern: RegExp) =>
      pattern.exec(await (await who.get(`/fund/${finding}`)).text())?.[1] ?? ''
    return {
      ...{ finding, quotedTurn: turn },
      findingAnswer: await seen(colleague, /svar\/([0-9a-f-]{36})\/slet/),
      findingQuote: await seen(owner, /citater\/([0-9a-f-]{36})\/ud/),
    }
  },
  names: {
    '/fund/:id': 'finding',
    '/fund/:id/svar/:answer': 'findingAnswer',
    '/fund/:id/citater/:quote': 'findingQuote',
  },
  queries: { '/fund/citat': ({ passage = '' }) => `stykke=${passage}` },
  forms: {
    '/fund/nyt': () => finds('Stilhed hjælper'),
    '/fund/:id/ret': () => finds('Pauser virker tit'),
    '/fund/:id/spoerg': asks,
    '/fund/:id/svar': () => says('recognise'),
    '/fund/:id/staar': () => ({ submissionId: crypto.randomUUID(), standing: 'reviewed' }),
    '/fund/citat': (made) => ({ ...quotes(made, made['quotedTurn']), part: 'haven' }),
  },
  // What others are asked about stays; one that is new can be taken back.
  ready: {
    '/fund/:id/tilbage': async (house) => ({ finding: await found(house, 'Den nye') }),
  },
}
