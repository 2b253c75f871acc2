import { type Scene } from '../../shared/testing/scene.ts'

const codeOn = (tur: string) => ({
  submissionId: crypto.randomUUID(),
  kode: 'graspOpportunity',
  fra: tur,
  til: tur,
  svar: 'ja',
})

const codeNamed = (name: string) => ({ submissionId: crypto.randomUUID(), name, definition: `Om ${name}` })

export const scene: Scene = {
  after: ['passages'],
  /** The caseworker's code on the passage, and a code of the municipality's own that they made. */
  make: async (house, { passage }) => {
    const owner = await house.as('caseworker')
    await owner.post(`/stykker/${passage}/koder`, codeOn('1'))
    const marks = await (await owner.get(`/stykker/${passage}/koder`)).text()
    await owner.post('/ordbog/egne', codeNamed('Haven'))
    const book = await (await owner.get('/ordbog/egne')).text()
    return {
      mark: /koder\/([0-9a-f-]{36})\/slet/.exec(marks)?.[1] ?? '',
      code: /ordbog\/egne\/([0-9a-f-]{36})\/slet/.exec(book)?.[1] ?? '',
    }
  },
  names: {
    '/stykker/:id/koder/:mark': 'mark',
    '/samtaler/:id/koder/:mark': 'mark',
    '/ordbog/egne/:code': 'code',
  },
  forms: {
    '/ordbog/egne': () => codeNamed('Vejen'),
    '/stykker/:id/koder': () => codeOn('2'),
    '/samtaler/:id/koder': () => codeOn('3'),
    '/stykker/:id/koder/del': () => ({ shared: 'yes' }),
  },
  refused: {
    '/stykker/:id/koder': () => ({ ...codeOn('2'), ord: 'står her ikke' }),
    '/samtaler/:id/koder': () => ({ ...codeOn('2'), ord: 'står her ikke' }),
  },
}
