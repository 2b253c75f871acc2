import type { Scene } from '../../shared/testing/scene.ts'

/** The caseworker offers the colleague the resource that they look after. */
export const scene: Scene = {
  after: ['resources', 'outward'],
  make: async (house, { resource = '' }) => {
    const worker = await house.as('caseworker')
    await worker.post('/giv-videre', { of: '', things: `resource ${resource}`, to: house.fjordby.colleague })
    const page = await (await worker.get('/giv-videre')).text()
    return { carryOffer: /giv-videre\/([0-9a-f-]{36})\/tilbage"/.exec(page)?.[1] ?? '' }
  },
  names: { '/giv-videre/:offer': 'carryOffer' },
  forms: {
    '/giv-videre': ({ outward = '' }, { fjordby }) => ({
      ...{ of: '', things: `outward ${outward}`, to: fjordby.otherColleague },
    }),
  },
}
