import type { Scene } from '../../shared/testing/scene.ts'

const message = () => ({ submissionId: crypto.randomUUID(), words: 'Kan jeg flytte mit møde?' })

/** Citizen A has written a few lines that nobody has read. */
export const scene: Scene = {
  make: async (house) => {
    const own = await house.as('citizenA')
    await own.post('/min/skriv', message())
    const page = await (await own.get('/min/skriv')).text()
    return {
      citizen: house.fjordby.citizenA,
      shortMessage: /skriv\/([0-9a-f-]{36})\/slet"/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/borgere/:citizen': 'citizen',
    '/borgere/:citizen/beskeder/:id': 'shortMessage',
    '/min/skriv/:id': 'shortMessage',
  },
  forms: {
    '/min/skriv': message,
    '/borgere/:citizen/beskeder/:id': () => ({ words: 'Ja. Ring til mig i morgen.' }),
  },
}
