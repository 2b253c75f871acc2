import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['ear-session'],
  /** The caseworker's, from the session. */
  make: async (house, { session = '' }) => {
    const owner = await house.as('caseworker')
    await owner.post('/proev/ny', {
      submissionId: crypto.randomUUID(),
      wants: 'Vente lidt længere',
      askOn: day(14),
      fra: session,
    })
    const page = await (await owner.get('/proev')).text()
    return { experiment: /proev\/([0-9a-f-]{36})"/.exec(page)?.[1] ?? '' }
  },
  names: { '/proev/:id': 'experiment' },
  queries: { '/proev/ny': ({ session }) => `fra=${session}` },
  forms: {
    '/proev/ny': () => ({ submissionId: crypto.randomUUID(), wants: 'Spørge igen', askOn: '' }),
    '/proev/:id/ret': () => ({ wants: 'Vente meget længere', askOn: day(3) }),
    '/proev/:id/gik': () => ({ how: 'notTried' }),
  },
}
