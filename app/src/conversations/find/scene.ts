import { type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['names', 'passages'],
  queries: { '/samtaler/find': () => 'ord=haven' },
}
