import { day } from '../../shared/testing/day.ts'
import { type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['register'],
  // The purposes are words of the address themselves.
  names: { '/samtaler/:id/samtykke/:purpose': 'colleagues' },
  forms: {
    '/samtaler/:id/samtykke': () => ({ purpose: 'research', state: 'refused', givenHow: 'spoken' }),
  },
  refused: {
    '/samtaler/:id/samtykke': () => ({
      ...{ purpose: 'research', state: 'given', givenHow: 'spoken', endsOn: day(-1) },
    }),
  },
}
