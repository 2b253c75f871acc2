import type { Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  /** The caseworker has thanked the broker, who has written what a broker does, and told the coordinator that they are alone. */
  make: async (house) => {
    const broker = house.fjordby.knowledgeBroker
    const owner = await house.as('caseworker')
    const page = `/vidensmaeglere/tak/${broker}`
    await owner.post(page, { submissionId: crypto.randomUUID(), words: 'Tak for spørgsmålet' })
    const said = await (await owner.get(page)).text()
    const tells = { submissionId: crypto.randomUUID(), what: 'alone', words: '' }
    const knows = await house.as('knowledgeBroker')
    await knows.post('/vidensmaeglere/rollen/sig', { ...tells, to: house.fjordby.coordinator })
    const role = { does: 'Vi spørger, før vi siger noget', why: 'Den første', seen: '0' }
    await knows.post('/vidensmaeglere/rollen/ny', role)
    const told = await (await knows.get('/vidensmaeglere/rollen')).text()
    return {
      brokerTold: /sagt\/([0-9a-f-]{36})\/tag/.exec(told)?.[1] ?? '',
      broker,
      thanks: /takket\/([0-9a-f-]{36})\/slet/.exec(said)?.[1] ?? '',
    }
  },
  names: {
    '/vidensmaeglere/tak/:id': 'broker',
    '/vidensmaeglere/takket/:id': 'thanks',
    '/vidensmaeglere/sagt/:id': 'brokerTold',
  },
  forms: {
    '/vidensmaeglere/rollen/ny': () => ({
      does: 'Vi spørger og lytter',
      why: 'Vi glemte at lytte',
      seen: '1',
    }),
    '/vidensmaeglere/rollen/ogsaa': () => ({ version: '1' }),
    '/vidensmaeglere/rollen/ogsaa/tag-tilbage': () => ({ version: '1' }),
    '/vidensmaeglere/rollen/sig': (_, { fjordby }) => ({
      ...{ submissionId: crypto.randomUUID(), what: 'unclear', to: fjordby.coordinator, words: '' },
    }),
    '/vidensmaeglere/tak/:id': () => ({ submissionId: crypto.randomUUID(), words: 'Tak for i dag' }),
  },
}
