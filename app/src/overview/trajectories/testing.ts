import { after } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { computeStudy } from './job.ts'
import { readWhatCame } from './data-sets/scene.ts'

/** Sixty people in eight weeks: half go from A to B, a third stay in A, the rest are in C all along. */
export const csv = csvOf([
  'A,A,A,A,B,B,B,B',
  'A,A,A,B,B,B,B,B',
  'A,A,A,A,A,A,A,A',
  'A,A,A,A,A,A,A,A',
  'C,C,C,C,C,C,C,C',
  'A,A,B,B,B,B,B,B',
])

function csvOf(ways: string[]): string {
  const head = ['gruppe', ...Array.from({ length: 8 }, (_, t) => `uge${t + 1}`)].join()
  const lives = Array.from({ length: 60 }, (_, i) => `${i % 2 ? 'nord' : 'syd'},${ways[i % 6]}`)
  return [head, ...lives].join('\n')
}

export const part = (answer: Response, n: number) => answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''

/** Brings a register in as somebody, and reads it. */
export async function bring(
  house: TestApp,
  who: Browser,
  text: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const form = new FormData()
  form.set('file', new File([text], 'uger.csv'))
  const fields = { source: 'wide', title: 'Uger', purpose: 'research', why: 'At prøve' }
  for (const [name, value] of Object.entries({ ...fields, submissionId: crypto.randomUUID(), ...more }))
    form.set(name, value)
  const answer = await who.post('/forloeb/data/nyt', form)
  await readWhatCame(house)
  return answer
}

const settings = {
  ...{ title: 'Otte uger', from: '1', to: '8', reform: '5', name0: 'Alfa', name1: 'Beta', name2: 'Gamma' },
  ...{ colour0: '#0072B2', colour1: '#E69F00', colour2: '#009E73', groups: 'column:gruppe', measure: 'om' },
  ...{ sample: '50', seed: '7' },
}

/** Begins a study of a data set as somebody. */
export const begin = (who: Browser, dataSet: string, more: Record<string, string> = {}) =>
  who.post(`/forloeb/data/${dataSet}/undersoegelse`, {
    ...settings,
    submissionId: crypto.randomUUID(),
    ...more,
  })

/** Does the jobs that compute studies. */
export async function computeWhatIsBegun({ services, jobs }: TestApp): Promise<void> {
  for (const job of jobs.splice(0)) if (job.kind === 'computeStudy') await computeStudy(services, job)
}

/** A house for all tests of a file, with somebody who researches and a coordinator. */
export async function researchersHouse() {
  const house = await testApp()
  after(() => house.close())
  const researcher = await house.as('researcher')
  return {
    house,
    researcher,
    coordinator: await house.as('coordinator'),
    bring: (text: string, more?: Record<string, string>) => bring(house, researcher, text, more),
    begin: (dataSet: string, more?: Record<string, string>) => begin(researcher, dataSet, more),
    runJobs: () => computeWhatIsBegun(house),
  }
}
