import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const step = (title: string) => ({
  ...{
    submissionId: crypto.randomUUID(),
    stage: 'known',
    title,
    words: 'De bliver lagt væk',
    kinds: ['worker'],
  },
  ...{ day: day(-3), until: '', quote: '', turn: '', what: '' },
  ...{ beforeCount: '', beforeOf: '', afterCount: '', afterOf: '' },
})
const wonder = () => ({
  ...{
    submissionId: crypto.randomUUID(),
    wonder: 'Hvorfor svarer ingen på brevet?',
    raisedAs: 'worker',
    fra: '',
  },
})

/** The caseworker's, with a step of theirs and a cause of waiting that hangs there; and citizen A's. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const raised = await worker.post('/undren/ny', wonder())
    const loop = partOf(raised, 2)
    await worker.post(`/undren/${loop}/skridt`, step('Otte har set det samme'))
    await worker.post('/undren/haeng', { what: 'venter', of: 'treatment', note: 'Det kom op', loop })
    const page = await (await worker.get(`/undren/${loop}`)).text()
    const citizen = await house.as('citizenA')
    await citizen.post('/min/undren', { submissionId: crypto.randomUUID(), wonder: 'Hvem læser mit svar?' })
    const mine = await (await citizen.get('/min/undren')).text()
    return {
      loop,
      loopStep: /skridt\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '',
      loopHung: /haengt\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '',
      ownLoop: /undren\/([0-9a-f-]{36})\/tilbage/.exec(mine)?.[1] ?? '',
    }
  },
  names: {
    '/undren/:id': 'loop',
    '/undren/:id/skridt/:step': 'loopStep',
    '/undren/:id/haengt/:hung': 'loopHung',
    '/min/undren/:loop': 'ownLoop',
  },
  queries: { '/undren/haeng': () => 'venter=meeting' },
  forms: {
    '/undren/ny': wonder,
    '/undren/:id/hviler': () => ({ until: day(40) }),
    '/undren/:id/skridt': () => step('Vi ringede til fire'),
    '/undren/:id/skridt/:step': () => step('Ni har set det samme'),
    '/undren/haeng': ({ loop = '' }) => ({ what: 'venter', of: 'meeting', note: '', loop }),
    '/undren/:id/haengt/:hung': ({ loopStep = '' }) => ({ step: loopStep, note: 'Vi ser det tit' }),
    '/min/undren': () => ({ submissionId: crypto.randomUUID(), wonder: 'Hvorfor venter vi så længe?' }),
  },
  // It goes on again where it rests.
  ready: {
    '/undren/:id/videre': async (house, { loop }) => {
      await (await house.as('caseworker')).post(`/undren/${loop}/hviler`, { until: day(30) })
      return {}
    },
  },
}
