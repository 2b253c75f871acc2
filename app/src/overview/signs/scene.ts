import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const sign = (words: string) => ({
  ...{ submissionId: crypto.randomUUID(), words, source: 'doctor', saidOn: day(-2) },
})

/** One that the caseworker has noted. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    await worker.post('/tegn', sign('I skriver kortere breve, end I gjorde'))
    const page = await (await worker.get('/tegn')).text()
    return { outsideSign: /tegn\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? '' }
  },
  names: { '/tegn/:id': 'outsideSign' },
  forms: { '/tegn': () => sign('Der er ro på gangen') },
}
