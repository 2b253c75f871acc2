import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  make: (house) => Promise.resolve({ citizen: house.fjordby.citizenA }),
  names: { '/borgere/:id': 'citizen', '/borgere/:citizen': 'citizen' },
}
