import { type Made, type Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'

/** The other conversation, with names in its text that have not been taken out. */
async function namesToLookOver(house: TestApp, { empty = '' }: Made): Promise<Made> {
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('transcript', new File(['M: Hej Ragnhild\nB: Hej, jeg bor på Havnegade 12'], 'tekst.txt'))
  await (await house.as('caseworker')).post(`/samtaler/${empty}/materiale`, form)
  return { conversation: empty }
}

export const scene: Scene = {
  after: ['material'],
  make: async (house, { conversation }) => {
    await (await house.as('caseworker')).post(`/samtaler/${conversation}/navne`, { act: 'confirm' })
    return {}
  },
  forms: { '/samtaler/:id/navne': () => ({ act: 'confirm', right: 'on' }) },
  ready: { '/samtaler/:id/navne': namesToLookOver },
}
