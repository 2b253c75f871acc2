import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  after: ['register'],
  /** Another conversation, to which citizen A has said no. */
  make: async (house) => {
    const registered = await (
      await house.as('caseworker')
    ).post('/samtaler/ny', {
      submissionId: crypto.randomUUID(),
      citizenId: house.fjordby.citizenA,
      heldOn: day(-2),
      kind: 'phone',
      ownReflection: 'given',
      givenHow: 'spoken',
      endsOn: day(30),
    })
    const no = await (
      await house.as('citizenA')
    ).post(`/min/samtaler/${partOf(registered, 2)}/nej/ownReflection`)
    return { receipt: partOf(no, 3) }
  },
  names: {
    '/min/slettet/:receipt': 'receipt',
    // The purposes are words of the address themselves.
    '/min/samtaler/:id/nej/:purpose': 'colleagues',
  },
}
