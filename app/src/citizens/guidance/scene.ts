import { partOf, type Scene } from '../../shared/testing/scene.ts'

export const scene: Scene = {
  make: async (house) => {
    const made = await (
      await house.as('caseworker')
    ).post(`/borgere/${house.fjordby.citizenA}/vejledning`, {
      submissionId: crypto.randomUUID(),
      kind: 'sanctions',
    })
    return { guidanceSheet: partOf(made, 4) }
  },
  names: {
    '/borgere/:citizen/vejledning/:sheet': 'guidanceSheet',
    '/borgere/:citizen': 'citizen',
  },
  forms: {
    '/borgere/:citizen/vejledning': () => ({ submissionId: crypto.randomUUID(), kind: 'jobGoal' }),
    '/borgere/:citizen/vejledning/:sheet/ret': () => ({ duty0: 'Kom, når I har aftalt det.' }),
    '/borgere/:citizen/vejledning/:sheet/givet': () => ({ placed: 'midway' }),
  },
}
