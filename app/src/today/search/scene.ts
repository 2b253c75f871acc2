import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = { queries: { '/soeg': () => 'ord=brev' } }
