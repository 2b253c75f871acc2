import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  make: async (house) => {
    const answer = await (
      await house.as('caseworker')
    ).post('/samtaler', {
      submissionId: crypto.randomUUID(),
      citizenId: house.fjordby.citizenA,
      heldOn: day(-1),
      kind: 'followUp',
      ownReflection: 'given',
      colleagues: 'given',
      givenHow: 'spoken',
      endsOn: day(30),
    })
    return { conversation: partOf(answer, 2) }
  },
  names: { '/samtaler/:id': 'conversation' },
}
