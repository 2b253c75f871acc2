import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['names'],
  /** Shared with the colleague; the caseworker has noticed something. */
  make: async (house, { conversation }) => {
    const owner = await house.as('caseworker')
    const passage = partOf(
      await owner.post(`/samtaler/${conversation}/stykker/nyt`, {
        submissionId: crypto.randomUUID(),
        fra: '1',
        til: '2',
        question: 'Hvad sker her?',
        with: house.fjordby.colleague,
        until: day(5),
        withSound: 'on',
      }),
      2,
    )
    await owner.post(`/stykker/${passage}/bemaerkninger`, {
      submissionId: crypto.randomUUID(),
      tur: '1',
      body: 'Han holder en pause',
    })
    const page = await (await owner.get(`/stykker/${passage}`)).text()
    const found = (pattern: RegExp) => pattern.exec(page)?.[1] ?? ''
    return {
      passage,
      share: found(/delinger\/([0-9a-f-]{36})\/slet/),
      noticing: found(/bemaerkninger\/([0-9a-f-]{36})\/del/),
    }
  },
  names: {
    '/stykker/:id': 'passage',
    '/stykker/:id/bemaerkninger/:noticing': 'noticing',
    '/stykker/:id/delinger/:share': 'share',
  },
  queries: {
    '/samtaler/:id/stykker/nyt': () => 'fra=1&til=2',
    '/samtaler/:id/stykker/gem': () => 'fra=1&til=2',
    '/samtaler/:id/stykker/lyd': () => 'fra=1&til=2',
  },
  forms: {
    '/samtaler/:id/stykker/nyt': (_, house) => ({
      submissionId: crypto.randomUUID(),
      fra: '2',
      til: '3',
      question: 'Hvad sker her?',
      with: house.fjordby.colleague,
      until: day(5),
    }),
    '/samtaler/:id/stykker/gem': () => ({
      submissionId: crypto.randomUUID(),
      fra: '2',
      til: '3',
      question: 'Hvad sker her?',
    }),
    '/samtaler/:id/stykker/lyt': () => ({ fra: '1', til: '2' }),
    '/stykker/:id/spoergsmaal': () => ({ question: 'Hvad sker der så?' }),
    '/stykker/:id/bemaerkninger': () => ({
      submissionId: crypto.randomUUID(),
      tur: '1',
      body: 'Noget jeg ser',
    }),
    '/stykker/:id/bemaerkninger/:noticing/del': () => ({ shared: 'yes' }),
  },
  refused: {
    '/samtaler/:id/stykker/nyt': () => ({ fra: '1', til: '2' }),
    '/samtaler/:id/stykker/gem': () => ({
      submissionId: crypto.randomUUID(),
      fra: '1',
      til: '2',
      saa: 'oere',
    }),
    '/samtaler/:id/stykker/lyt': () => ({ fra: '1', til: '2', silences: 'ved navnet' }),
    '/stykker/:id/spoergsmaal': () => ({ question: '' }),
  },
}
