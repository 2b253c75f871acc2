import { day } from '../../shared/testing/day.ts'
import { partOf, type Made, type Scene } from '../../shared/testing/scene.ts'
import type { Browser, TestApp } from '../../shared/testing/testing.ts'
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
const draft = () => ({
  ...sent(),
  words: 'Brevene bliver forstået',
  kinds: ['worker', 'broker', 'otherStaff', 'leader', 'researcher'],
})

const themes = () => ({ ...sent(), themes: 'Ro: det er stille\nUro', more: 'De ringede\nDe kom' })

async function begunRound(who: Browser, address: string): Promise<string> {
  const round = themes()
  await who.post(`${address}/temaer`, round)
  return `${address}/temaer/${round.submissionId}`
}

/** Gives each sentence the first theme, or none. */
async function codeAll(who: Browser, round: string, as: 'theme' | 'none') {
  await who.post(`${round}/med`)
  const page = await (await who.get(round)).text()
  const pieces = [...page.matchAll(/name="piece" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  const theme = /name="theme" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  for (const piece of pieces)
    await who.post(`${round}/vaelg`, { piece, theme: as === 'none' ? 'none' : theme })
  return { piece: pieces[0] ?? '', theme }
}

/** A round in which the caseworker chooses and is not done. */
async function going(house: TestApp, made: Made): Promise<Made> {
  const worker = await house.as('caseworker')
  const round = await begunRound(worker, `/evaluering/${made['evaluation']}`)
  const { piece } = await codeAll(worker, round, 'theme')
  return { ...made, evaluationRound: round.split('/')[4] ?? '', evaluationPiece: piece }
}

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
    const round = await begunRound(worker, address)
    const { piece, theme } = await codeAll(worker, round, 'theme')
    await codeAll(await house.as('colleague'), round, 'none')
    for (const who of ['caseworker', 'colleague'] as const)
      await (await house.as(who)).post(`${round}/faerdig`)
    await worker.post(`${address}/rapport`, sent())
    return {
      ...{ evaluation: id, evaluationRow: row.submissionId, evaluationCriterion: set.submissionId },
      ...{ evaluationChange: changeId, evaluationEvidence: hung.submissionId },
      ...{ evaluationRound: round.split('/')[4] ?? '', evaluationPiece: piece, evaluationTheme: theme },
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
    '/evaluering/:id/temaer/:round': 'evaluationRound',
    '/evaluering/:id/temaer/:round/tal/:piece': 'evaluationPiece',
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
    '/evaluering/:id/temaer': themes,
    '/evaluering/:id/temaer/:round/vaelg': ({ evaluationPiece: piece = '' }) => ({ piece, theme: 'none' }),
    '/evaluering/:id/temaer/:round/tal/:piece': ({ evaluationTheme: theme = '' }) => ({
      ...{ theme, note: 'Vi læste det igen' },
    }),
    '/evaluering/:id/udkast/:draft': () => ({ says: 'partly', words: 'Ikke i Ydelse' }),
  },
  ready: {
    '/evaluering/:id/temaer/:round/med': async (house, made) => {
      const worker = await house.as('caseworker')
      const round = await begunRound(worker, `/evaluering/${made['evaluation']}`)
      return { ...made, evaluationRound: round.split('/')[4] ?? '' }
    },
    '/evaluering/:id/temaer/:round/vaelg': going,
    '/evaluering/:id/temaer/:round/faerdig': going,
  },
}
