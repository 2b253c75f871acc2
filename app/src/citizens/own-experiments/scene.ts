import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const toTry = () => ({
  ...{ submissionId: crypto.randomUUID(), wants: 'Gå en tur hver morgen', looksFor: 'Om jeg sover' },
  askOn: day(7),
})

/** Citizen A wants to try something, and shows it to nobody. */
export const scene: Scene = {
  make: async (house) => {
    const own = await house.as('citizenA')
    await own.post('/min/proever', toTry())
    const page = await (await own.get('/min/proever')).text()
    return {
      citizen: house.fjordby.citizenA,
      ownExperiment: /proever\/([0-9a-f-]{36})\/slet"/.exec(page)?.[1] ?? '',
    }
  },
  names: { '/min/proever/:id': 'ownExperiment' },
  forms: {
    '/min/proever': toTry,
    '/min/proever/:id/gik': () => ({ words: 'Det gik to gange' }),
    '/min/proever/:id/vis': () => ({ shown: 'yes' }),
  },
}
