import type { Sql } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'
import type { TestApp } from '../../shared/testing/testing.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { writeLine } from '../matter/agenda-lines.ts'
import { matterKey } from '../matter/sealed-words.ts'

const newLine = (words: string, more: Record<string, string> = {}) => ({
  ...{ submissionId: crypto.randomUUID(), part: 'agreed', from: 'today', words },
  ...{ does: '', other: '', byDay: '', rule: '', why: '' },
  ...more,
})

/** Begins a draft with one line in it, which is new there. */
async function begun(house: TestApp, citizenId: string): Promise<string> {
  const worker = await house.as('caseworker')
  await worker.post(`/borgere/${citizenId}/plan/begynd`, { submissionId: crypto.randomUUID() })
  const line = newLine('Vi ses igen om to uger.')
  await worker.post(`/borgere/${citizenId}/plan/skriv/ny`, line)
  return line.submissionId
}

/** What the citizen wants to talk about. */
async function said(sql: Sql, { services, fjordby }: TestApp, citizenId: string): Promise<string> {
  const me = { municipalityId: fjordby.id, personId: citizenId } as SignedIn
  return writeLine(sql, await matterKey(sql, services, me, citizenId), me, {
    ...{ citizenId, isCitizens: true, way: 'self', helpedBy: null, pictures: [] },
    ...{ words: 'Kan jeg blive på systuen?', submissionId: crypto.randomUUID() },
  })
}

export const scene: Scene = {
  after: ['names'],
  /** A plan that was decided with citizen A, to which she has said no to a line; and a draft of the next. */
  make: async (house, { conversation = '' }) => {
    const citizen = house.fjordby.citizenA
    const [worker, own] = [await house.as('caseworker'), await house.as('citizenA')]
    const address = `/borgere/${citizen}/plan`
    await worker.post(`${address}/begynd`, { submissionId: crypto.randomUUID() })
    const promise = newLine('Sagsbehandleren ringer til lægen.', { does: 'worker', byDay: day(-2) })
    await worker.post(`${address}/skriv/ny`, newLine('Jeg vil sy igen.', { part: 'own', own: 'on' }))
    await worker.post(`${address}/skriv/ny`, promise)
    const cafe = newLine('Du kommer i jobcaféen.', { does: 'citizen' })
    await worker.post(`${address}/skriv/ny`, cafe)
    await worker.post(`${address}/skriv/beslut`, { why: '' })
    const no = { submissionId: crypto.randomUUID(), says: 'no', line: cafe.submissionId }
    await own.post('/min/plan/svar', no)
    const page = await (await own.get('/min/plan')).text()
    const shown = await (await worker.get(address)).text()
    const agendaLine = await house.services.database.as(
      { municipalityId: house.fjordby.id, personId: citizen },
      (sql) => said(sql, house, citizen),
    )
    const chosen = { submissionId: crypto.randomUUID(), tur: '2' }
    await own.post(`/min/plan/vaelg/${conversation}`, chosen)
    return {
      planPick: chosen.submissionId,
      planAgendaLine: agendaLine,
      planAnswer: /fortryd\/([0-9a-f-]{36})/.exec(page)?.[1] ?? '',
      planVersion: /version\/([0-9a-f-]{36})/.exec(shown)?.[1] ?? '',
      planPromise: promise.submissionId,
      planLine: await begun(house, citizen),
    }
  },
  names: {
    '/borgere/:citizen/plan/version/:version': 'planVersion',
    '/borgere/:citizen/plan/gjort/:line': 'planPromise',
    '/borgere/:citizen/plan/ikke-mit/:line': 'planPromise',
    '/borgere/:citizen/plan/fra-samtale/:talk': 'conversation',
    '/min/plan/vaelg/:talk': 'conversation',
    '/min/plan/valgt/:id': 'planPick',
    '/borgere/:citizen/plan/talt/:answer': 'planAnswer',
    '/borgere/:citizen/plan/skriv/:line': 'planLine',
    '/min/plan/version/:version': 'planVersion',
    '/min/plan/fortryd/:id': 'planAnswer',
    '/min/plan/ord/:id': 'planAnswer',
  },
  queries: {
    '/borgere/:citizen/plan/fra-samtale/:talk': () => 'fra=1&til=2',
    '/min/plan/vaelg/:talk': () => 'tur=2',
  },
  refused: {
    '/borgere/:citizen/plan/fra-samtale/:talk': () => ({ fra: '1', til: '2', words: '' }),
  },
  forms: {
    '/borgere/:citizen/plan/fra-samtale/:talk': () => ({
      ...{ submissionId: crypto.randomUUID(), fra: '1', til: '1' },
      ...{ part: 'own', words: 'Jeg vil gerne sy.', own: 'on' },
    }),
    '/min/plan/vaelg/:talk': () => ({ submissionId: crypto.randomUUID(), tur: '2' }),
    '/borgere/:citizen/plan/begynd': () => ({ submissionId: crypto.randomUUID() }),
    '/borgere/:citizen/plan/skriv/ny': () => newLine('Du hviler en halv time midt på dagen.'),
    '/borgere/:citizen/plan/skriv/saet-ind': () => ({
      submissionId: crypto.randomUUID(),
      text: 'Aftaler:\n- Vi ses om en måned.',
    }),
    '/borgere/:citizen/plan/skriv/tag': ({ planAgendaLine = '' }) => ({ line: planAgendaLine }),
    '/borgere/:citizen/plan/skriv/beslut': () => ({ why: 'Vi mødes oftere.' }),
    '/borgere/:citizen/plan/skriv/:line': () => ({ words: 'Vi ses igen om tre uger.', byDay: '' }),
    '/min/plan/svar': () => ({ submissionId: crypto.randomUUID(), says: 'yes' }),
    '/min/plan/ord/:id': () => ({ words: 'Der er for mange mennesker.' }),
  },
}
