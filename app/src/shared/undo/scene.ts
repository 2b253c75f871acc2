import type { Scene } from '../testing/scene.ts'

/** The caseworker's, who has deleted something that they had noticed. */
export const scene: Scene = {
  after: ['passages'],
  make: async (house, { passage = '' }) => {
    const owner = await house.as('caseworker')
    const body = 'Det her fortryder jeg'
    const address = `/stykker/${passage}`
    await owner.post(`${address}/bemaerkninger`, { submissionId: crypto.randomUUID(), tur: '2', body })
    const page = await (await owner.get(address)).text()
    const noticing = new RegExp(`${body}[^]*?bemaerkninger/([0-9a-f-]{36})/slet`).exec(page)?.[1] ?? ''
    await owner.post(`${address}/bemaerkninger/${noticing}/slet`)
    const told = await (await owner.get(address)).text()
    return { letGo: /fortryd\/([0-9a-f-]{36})"/.exec(told)?.[1] ?? '' }
  },
  names: { '/fortryd/:id': 'letGo' },
}
