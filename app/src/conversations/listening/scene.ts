import { type Scene } from '../../shared/testing/scene.ts'

const note = () => ({ submissionId: crypto.randomUUID(), tur: '1', body: 'Noget jeg ser' })

export const scene: Scene = {
  after: ['names', 'passages'],
  names: { '/samtaler/:id/bemaerkninger/:noticing': 'noticing' },
  queries: { '/samtaler/:id/bemaerkninger/ny': () => 'tur=1' },
  refused: {
    '/samtaler/:id/bemaerkninger/ny': () => ({ ...note(), body: '' }),
    '/samtaler/:id/bemaerkninger/:noticing/ret': () => ({ ...note(), body: '' }),
  },
  forms: {
    '/samtaler/:id/bemaerkninger/ny': note,
    '/samtaler/:id/bemaerkninger/:noticing/ret': note,
    '/samtaler/:id/muligheder': () => ({ submissionId: crypto.randomUUID(), tur: '1', svar: 'ja' }),
  },
}
