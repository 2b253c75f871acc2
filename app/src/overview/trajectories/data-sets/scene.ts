import { partOf, type Scene } from '../../../shared/testing/scene.ts'
import type { TestApp } from '../../../shared/testing/testing.ts'
import { readRegister } from '../read-job.ts'

function weeks(house: TestApp): FormData {
  const form = new FormData()
  const rows = Array.from({ length: 30 }, (_, i) => (i % 2 ? 'A,A,B,B' : 'A,B,B,B'))
  form.set('file', new File([['uge1,uge2,uge3,uge4', ...rows].join('\n')], 'uger.csv'))
  const fields = { source: 'wide', title: 'Uger', purpose: 'research', why: 'At prøve' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('submissionId', crypto.randomUUID())
  form.set('with', house.fjordby.coordinator)
  return form
}

/** A register of thirty people in four weeks, which the coordinator may use. */
export const scene: Scene = {
  make: async (house) => {
    const brought = await (await house.as('researcher')).post('/forloeb/data/nyt', weeks(house))
    await readWhatCame(house)
    return { dataSet: partOf(brought, 3) }
  },
  names: {
    '/forloeb/data/:id': 'dataSet',
    '/forloeb/data/:id/brugere/:person': 'coordinator',
  },
  forms: {
    '/forloeb/data/nyt': (_, house) => weeks(house),
    '/forloeb/data/:id/brugere': (_, house) => ({ with: house.fjordby.otherResearcher }),
  },
}

/** Does the jobs that read registers. */
export async function readWhatCame(house: Pick<TestApp, 'services' | 'jobs'>): Promise<void> {
  for (const job of house.jobs) if (job.kind === 'readRegister') await readRegister(house.services, job)
}
