import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import { quarterOf } from './quarters.ts'

const line = (words: string) => ({
  ...{ submissionId: crypto.randomUUID(), part: 'inTheWay', words, obstacle: 'time', pillar: 'together' },
  toAsk: 'on',
})
const changed = { part: 'did', words: 'Otte var med', obstacle: '', pillar: '', seen: '0' }

/** One that the coordinator has given out and shared with the researcher, with a line more since; the sign of that scene is in its days. */
export const scene: Scene = {
  after: ['signs'],
  make: async (house) => {
    const keeper = await house.as('coordinator')
    const begun = await keeper.post('/kommunens-log/begynd', { quarter: quarterOf(day(-2)) })
    const log = partOf(begun, 2)
    const address = `/kommunens-log/${log}`
    await keeper.post(`${address}/skriv/linje`, line('Lægen svarer sent'))
    await keeper.post(`${address}/giv-ud`, { submissionId: crypto.randomUUID() })
    await keeper.post(`${address}/forskere/${house.fjordby.researcher}`)
    await keeper.post(`${address}/skriv/linje`, line('Vi mødes for sjældent'))
    const page = await (await keeper.get(`${address}/skriv`)).text()
    return {
      log,
      logLine: /skriv\/linje\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '',
      logResearcher: house.fjordby.otherResearcher,
    }
  },
  names: {
    '/kommunens-log/:id': 'log',
    '/kommunens-log/:id/skriv/linje/:line': 'logLine',
    '/kommunens-log/:id/skriv/skete/:kind': 'loopRaised',
    '/kommunens-log/:id/forskere/:person': 'logResearcher',
  },
  queries: { '/kommunens-log/:id/ud': () => 'format=markdown' },
  forms: {
    '/kommunens-log/begynd': () => ({ quarter: '2024-01-01' }),
    '/kommunens-log/:id/giv-ud': () => ({ submissionId: crypto.randomUUID() }),
    '/kommunens-log/:id/skriv/tag': ({ outsideSign = '' }) => ({ kind: 'outsideSign', key: outsideSign }),
    '/kommunens-log/:id/skriv/linje': () => line('Ingen har et rum'),
    '/kommunens-log/:id/skriv/linje/:line': () => changed,
    '/kommunens-log/:id/skriv/linje/:line/koder': () => ({ codes: 'pause', seen: '0' }),
  },
}
