import { type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['material'],
  make: async (house, { conversation }) => {
    await (await house.as('caseworker')).post(`/samtaler/${conversation}/navne`, { act: 'confirm' })
    return {}
  },
  forms: { '/samtaler/:id/navne': () => ({ act: 'save' }) },
}
