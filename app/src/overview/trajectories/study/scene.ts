import { partOf, type Scene } from '../../../shared/testing/scene.ts'

const choices = () => ({
  ...{ title: 'Uger', from: '1', to: '4', name0: 'A', name1: 'B', groups: 'none', measure: 'om' },
  ...{ sample: '50', seed: '1', submissionId: crypto.randomUUID() },
})

export const scene: Scene = {
  after: ['data-sets'],
  /** Shared with the coordinator. */
  make: async (house, { dataSet }) => {
    const researcher = await house.as('researcher')
    const begun = await researcher.post(`/forloeb/data/${dataSet}/undersoegelse`, choices())
    const study = partOf(begun, 2)
    await researcher.post(`/forloeb/${study}/del`, { with: house.fjordby.coordinator })
    return { study }
  },
  names: { '/forloeb/:id': 'study', '/forloeb/:id/laesere/:person': 'coordinator' },
  queries: { '/forloeb/:id/figur': () => 'figur=distribution' },
  forms: {
    '/forloeb/data/:id/undersoegelse': choices,
    '/forloeb/:id/typer': () => ({ types: '4' }),
  },
}
