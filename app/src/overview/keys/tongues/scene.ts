import type { Scene } from '../../../shared/testing/scene.ts'

/** The coordinator's: all that pages can be read in is switched on. */
export const scene: Scene = {
  make: async (house) => {
    const keeper = await house.as('coordinator')
    for (const tongue of ['easy', 'ar', 'uk']) await keeper.post(`/noegler/sprog/${tongue}/taend`, {})
    return { tongue: 'ar' }
  },
  names: { '/noegler/sprog/:tongue': 'tongue' },
  forms: { '/min/sprog': () => ({ tongue: 'ar' }) },
}
