import type { Scene } from '../../shared/testing/scene.ts'

/** A letter that somebody has put in. */
export const scene: Scene = {
  forms: {
    '/breve': () => ({
      text: 'Indkaldelse\n\nDu har pligt til at møde. Møder du ikke, kan du miste din hjælp.',
    }),
  },
}
