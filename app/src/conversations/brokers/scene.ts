import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  /** The caseworker has thanked the broker. */
  make: async (house) => {
    const broker = house.fjordby.knowledgeBroker
    const owner = await house.as('caseworker')
    const page = `/vidensmaeglere/tak/${broker}`
    await owner.post(page, { submissionId: crypto.randomUUID(), words: 'Tak for spørgsmålet' })
    const said = await (await owner.get(page)).text()
    return { broker, thanks: /takket\/([0-9a-f-]{36})\/slet/.exec(said)?.[1] ?? '' }
  },
  names: { '/vidensmaeglere/tak/:id': 'broker', '/vidensmaeglere/takket/:id': 'thanks' },
  forms: {
    '/vidensmaeglere/tak/:id': () => ({ submissionId: crypto.randomUUID(), words: 'Tak for i dag' }),
  },
}
