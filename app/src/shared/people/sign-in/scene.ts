import { type Scene } from '../../testing/scene.ts'

export const scene: Scene = {
  forms: { '/log-ind/som': () => ({ personId: crypto.randomUUID(), til: '/' }) },
}
