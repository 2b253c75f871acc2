import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const registration = (citizenId: string, heldOn: string) => ({
  submissionId: crypto.randomUUID(),
  citizenId,
  heldOn,
  kind: 'followUp',
  ownReflection: 'given',
  colleagues: 'given',
  givenHow: 'spoken',
  endsOn: day(30),
})

export const scene: Scene = {
  /** Two of them: one that is filled by the scenes that follow, and one that stays empty. */
  make: async (house) => {
    const owner = await house.as('caseworker')
    const register = async (heldOn: string) =>
      partOf(await owner.post('/samtaler/ny', registration(house.fjordby.citizenA, heldOn)), 2)
    return { conversation: await register(day(-1)), empty: await register(day(-2)) }
  },
  names: { '/samtaler/:id': 'conversation' },
  ready: { '/samtaler/:id/ret': async (_, { empty = '' }) => ({ conversation: empty }) },
  forms: {
    '/samtaler/ny': (_, house) => registration(house.fjordby.citizenA, day(-3)),
    '/samtaler/:id/ret': () => ({ heldOn: day(-4), kind: 'phone' }),
  },
}
