import { day } from '../../../shared/testing/day.ts'
import { partOf, type Scene } from '../../../shared/testing/scene.ts'

const text = (more: Record<string, string>) => ({
  ...{ submissionId: crypto.randomUUID(), name: 'Reglen om ferie', says: 'Du kan holde fri i fem uger.' },
  ...{ law: '', nameEn: '', saysEn: '', ...more },
})
const term = (from: string) => ({ months: '48', from, because: 'Så længe kan du klage.', becauseEn: '' })

/** The coordinator's: a rule that holds, and how long letters are kept from a day that has not come. */
export const scene: Scene = {
  make: async (house) => {
    const keeper = await house.as('coordinator')
    await keeper.post('/noegler/regler/gemt/letter', term(day(10)))
    return {
      ownRule: partOf(await keeper.post('/noegler/regler/ny', text({ from: '2020-01-01', to: '' })), 3),
      keptKind: 'letter',
      termDay: day(10),
    }
  },
  names: {
    '/noegler/regler/gemt/:kind': 'keptKind',
    '/noegler/regler/gemt/:kind/:day': 'termDay',
    '/noegler/regler/:id': 'ownRule',
  },
  forms: {
    '/noegler/regler/gemt/:kind': () => term(day(20)),
    '/noegler/regler/ny': () => text({ from: '2020-01-01', to: '' }),
    '/noegler/regler/:id': () => text({ from: day(5) }),
    '/noegler/regler/:id/slut': () => ({ last: day(5) }),
  },
}
