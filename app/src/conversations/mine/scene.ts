import { type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['register'],
  names: {
    '/min/samtaler/:id': 'conversation',
    // The purposes are words of the address themselves.
    '/min/samtaler/:id/nej/:purpose': 'colleagues',
  },
}
