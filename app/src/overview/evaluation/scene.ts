import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import { seenChange, type ChangeFacts } from './changes.ts'

const asked = {
  ...{ title: 'Brevene', question: 'Er brevene blevet til at forstå?', role: 'To udefra' },
  ...{ fromDay: '2024-01-01', toDay: '2026-12-31', limits: '' },
}
const sent = () => ({ submissionId: crypto.randomUUID() })
const begun = () => ({ ...sent(), ...asked })
const material = () => ({
  ...{ ...sent(), kind: 'interview', about: 'første runde', half: '2024-07-01' },
  ...{ municipality: 'Fjordby', count: '12', source: 'Forskernes liste' },
})
const criterion = () => ({
  ...{ ...sent(), whose: 'citizen', words: 'Jeg ved, hvad der sker', fromDay: day(0) },
})
const change = {
  ...{ pillar: 'citizens', says: 'Brevene bliver forstået', forWhom: 'borgere', since: 'siden maj' },
  ...{ causes: 'underWay', otherwise: '' },
}
/** The mark of what stands there, as its form carries it. */
const seen = seenChange({ ...change, causes: ['underWay'] } as ChangeFacts)
const evidence = (kind = 'interview') => ({
  ...{ ...sent(), side: 'for', says: 'Ingen ringede', address: '', kind, source: 'Interview i maj' },
})
const draft = () => ({ ...sent(), words: 'Brevene bliver forstået', kinds: 'worker' })

/** The caseworker's, into which the colleague and the researcher are invited: with a criterion, material, a conclusion, a draft and a report. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const id = partOf(await worker.post('/evaluering/ny', begun()), 2)
    const address = `/evaluering/${id}`
    const { colleague, researcher } = house.fjordby
    for (const person of [colleague, researcher]) await worker.post(`${address}/hvem`, { person })
    const row = material()
    await worker.post(`${address}/materiale`, row)
    const set = criterion()
    await worker.post(`${address}/kriterier`, set)
    const changeId = partOf(await worker.post(`${address}/aendring/ny`, { ...sent(), ...change }), 4)
    const hung = evidence()
    await worker.post(`${address}/aendring/${changeId}/spor`, hung)
    await worker.post(`${address}/aendring/${changeId}/spor`, evidence('figures'))
    const toSend = draft()
    await worker.post(`${address}/aendring/${changeId}/udkast`, toSend)
    await worker.post(`${address}/rapport`, sent())
    return {
      ...{ evaluation: id, evaluationRow: row.submissionId, evaluationCriterion: set.submissionId },
      ...{ evaluationChange: changeId, evaluationEvidence: hung.submissionId },
      ...{ evaluationDraft: toSend.submissionId, evaluationPerson: researcher },
    }
  },
  names: {
    '/evaluering/:id': 'evaluation',
    '/evaluering/:id/hvem/:person': 'evaluationPerson',
    '/evaluering/:id/materiale/:row': 'evaluationRow',
    '/evaluering/:id/kriterier/:criterion': 'evaluationCriterion',
    '/evaluering/:id/aendring/:change': 'evaluationChange',
    '/evaluering/:id/aendring/:change/spor/:evidence': 'evaluationEvidence',
    '/evaluering/:id/udkast/:draft': 'evaluationDraft',
  },
  queries: { '/evaluering/:id/rapport/ud': () => 'format=markdown' },
  forms: {
    '/evaluering/ny': begun,
    '/evaluering/:id/ret': () => ({ ...asked, limits: 'Intet om dem, der flyttede' }),
    '/evaluering/:id/hvem': (_, { fjordby }) => ({ person: fjordby.coordinator }),
    '/evaluering/:id/materiale': material,
    '/evaluering/:id/kriterier': criterion,
    '/evaluering/:id/kriterier/:criterion': () => ({ ...criterion(), reason: 'De sagde det', seen: '1' }),
    '/evaluering/:id/rapport': sent,
    '/evaluering/:id/aendring/ny': () => ({ ...sent(), ...change }),
    '/evaluering/:id/aendring/:change/ret': () => ({ ...change, says: 'Nogle breve bliver forstået', seen }),
    '/evaluering/:id/aendring/:change/spor': () => evidence('document'),
    '/evaluering/:id/aendring/:change/udkast': draft,
    '/evaluering/:id/udkast/:draft': () => ({ says: 'partly', words: 'Ikke i Ydelse' }),
  },
}
