import { type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['register'],
  names: { '/min/samtaler/:id': 'conversation' },
}
