import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const submission = () => ({ submissionId: crypto.randomUUID() })
const noted = (about: string) => ({
  ...{ ...submission(), sender: 'benefits', from: '', sentOn: day(-2), about, does: 'Send en lønseddel' },
  ...{ answerBy: day(9), calls: 'Ydelseskontoret', text: '' },
})

/** The caseworker has noted a letter to citizen A, who wants to read it together. */
export const scene: Scene = {
  make: async (house) => {
    const citizen = house.fjordby.citizenA
    const worker = await house.as('caseworker')
    await worker.post(`/borgere/${citizen}/breve`, noted('Du får dine penge som før'))
    const page = await (await worker.get(`/borgere/${citizen}/breve`)).text()
    const letter = /breve\/([0-9a-f-]{36})\/sammen"/.exec(page)?.[1] ?? ''
    await (await house.as('citizenA')).post(`/min/breve/${letter}/sagt`, { says: 'together' })
    return { citizen, citizenLetter: letter }
  },
  names: {
    '/borgere/:citizen': 'citizen',
    '/borgere/:citizen/breve/:id': 'citizenLetter',
    '/min/breve/:id': 'citizenLetter',
  },
  forms: {
    '/borgere/:citizen/breve': () => noted('Kom til et møde'),
    '/borgere/:citizen/breve/maade': () => ({ ...submission(), way: 'ringMe', words: '' }),
    '/min/breve/maade': () => ({ ...submission(), way: 'talk', words: 'Helst om formiddagen' }),
    '/min/breve/:id/sagt': () => ({ says: 'notUnderstood' }),
  },
}
