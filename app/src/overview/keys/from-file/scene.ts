import type { Scene } from '../../../shared/testing/scene.ts'

const sent = (...lines: string[]) => {
  const form = new FormData()
  form.append('file', new File([lines.join('\r\n')], 'borgere.csv', { type: 'text/csv' }))
  return form
}

/** A file that the coordinator has seen through: one citizen, who is here by it and by no other. */
export const scene: Scene = {
  make: async (house) => {
    const keeper = await house.as('coordinator')
    const file = sent('CPR;Navn;Medarbejder', `650566-0013;Bo Dam;${'otherColleague (fjordby)'}`)
    const page = await (await keeper.post('/noegler/fil', file)).text()
    const submissionId = crypto.randomUUID()
    const known = { submissionId, name: 'Eva Krag', cpr: '661055-0019', workerId: '', from: '2026-01-01' }
    await keeper.post('/noegler/borgere/ny', known)
    return { carried: /name="carried" value="([^"]+)"/.exec(page)?.[1] ?? '' }
  },
  forms: {
    '/noegler/fil': () => sent('CPR;Navn', '661055-0019;Eva Krag', '640455-0010;Ib Holm'),
    '/noegler/fil/goer-det': ({ carried = '' }) => ({ carried }),
  },
}
