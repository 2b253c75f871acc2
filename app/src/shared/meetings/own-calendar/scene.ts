import type { Scene } from '../../testing/scene.ts'

/** A feed of the caseworker's. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    await worker.post('/kalender/adresse')
    const page = await (await worker.get('/kalender')).text()
    return { feed: /kalender\/([\w-]{32}\.ics)/.exec(page)?.[1] ?? '' }
  },
  names: { '/kalender/:feed': 'feed' },
  forms: { '/kalender/mail': () => ({ email: 'lea@fjordby.example' }) },
}
