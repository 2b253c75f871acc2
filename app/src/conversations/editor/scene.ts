import { type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['names', 'passages', 'codes'],
  /** A draft in which the owner is correcting the transcript, and a turn of it. */
  make: async (house, { conversation }) => {
    const owner = await house.as('caseworker')
    await owner.post(`/samtaler/${conversation}/udskrift`)
    const draft = await (await owner.get(`/samtaler/${conversation}/udskrift`)).text()
    return { turn: /data-id="([0-9a-f-]{36})"/.exec(draft)?.[1] ?? '' }
  },
  forms: {
    '/samtaler/:id/udskrift/ture': ({ turn = '' }) => ({
      id: turn,
      revision: '1',
      speaker: 'M',
      text: 'Hvordan går det?',
      act: 'add',
      submissionId: crypto.randomUUID(),
    }),
    '/samtaler/:id/udskrift/gem': () => ({ since: '1', changes: '[]' }),
  },
  refused: {
    '/samtaler/:id/udskrift/ture': ({ turn = '' }) => ({
      ...{ id: turn, revision: '1', speaker: 'M', text: 'Hvordan går det?', start: 'snart' },
    }),
  },
}
