import { day } from '../../shared/testing/day.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'

const old =
  'Indkaldelse\n\nDu har pligt til at møde {dato}.\n\nMøder du ikke, kan du miste din hjælp.\n\nDu kan klage inden fire uger.'
const anew = 'Kom til et møde\n\nHej {fornavn}. Kom {dato} {tid}. Ring til {sagsbehandler} på {telefon}.'

const facts = (me: string, name: string) => ({
  ...{ name, for: 'unge', kind: 'firstMeeting', department: '', answersFor: me, lookAgainOn: '' },
})
const demand = (what: string) => ({
  ...{ submissionId: crypto.randomUUID(), what, kinds: ['firstMeeting'], law: 'En lov, § 1' },
  ...{ source: '', signs: 'klag', validFrom: '2020-01-01', validTo: '' },
})
const waiver = () => ({
  ...{ submissionId: crypto.randomUUID(), by: 'Udvalget', decidedOn: day(-30), isExperiment: 'on' },
  ...{ gives: 'Vi trækker ikke i hjælpen', lookedAt: 'Vi tæller ikke, vi spørger', lookAgainOn: day(60) },
})

const answerOfPanel = () => ({
  ...{ submissionId: crypto.randomUUID(), paragraph: '3', understood: 'At jeg skal komme' },
  ...{ felt: 'Jeg blev bange', would: '' },
})

const schemaFile = () => ({ submissionId: crypto.randomUUID(), name: 'first.xsd', text: '<schema/>' })

/** A letter that has been used and has a draft, a lawyer's answer, and something that it leaves out by a decision. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const begun = await worker.post('/breve/ny', {
      ...facts(house.fjordby.caseworker, 'Indkaldelse'),
      ...{ submissionId: crypto.randomUUID(), text: old },
    })
    const letter = partOf(begun, 2)
    await worker.post(`/breve/${letter}/brug`, { from: day(0) })
    await worker.post(`/breve/${letter}/tekst`, { submissionId: crypto.randomUUID(), seen: '', text: anew })
    const page = await (await worker.get(`/breve/${letter}/svar/nyt?udgave=1`)).text()
    const letterVersion = /name="version" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
    await worker.post(`/breve/${letter}/svar/nyt`, {
      ...{ submissionId: crypto.randomUUID(), version: letterVersion, paragraph: '3', question: '' },
      ...{ answer: 'Ja, med en beslutning', by: 'En jurist', answeredOn: day(-3) },
    })
    for (const what of ['Hvordan man klager', 'Hvad der sker, hvis man bliver væk'])
      await worker.post('/breve/krav/nyt', demand(what))
    const list = await (await worker.get('/breve/krav')).text()
    const [first = '', second = ''] = [...list.matchAll(/<li id="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
    await worker.post(`/breve/${letter}/udelad/${second}`, waiver())
    const told = await (await worker.get(`/breve/${letter}`)).text()
    await worker.post(`/breve/${letter}/panel`, {
      ...{ submissionId: crypto.randomUUID(), version: letterVersion, until: day(30) },
    })
    const citizen = await house.as('citizenA')
    await citizen.post('/min/brevpanel/vil', { is: 'yes' })
    const shown = await (await citizen.get('/min/brevpanel')).text()
    const panelLetter = /brevpanel\/([0-9a-f-]{36})"/.exec(shown)?.[1] ?? ''
    await citizen.post(`/min/brevpanel/${panelLetter}`, answerOfPanel())
    const mine = await (await citizen.get('/min/brevpanel')).text()
    await worker.post('/breve/memo', schemaFile())
    await (await house.as('coordinator')).post('/breve/panel/mindst', { number: '5', validFrom: day(40) })
    return {
      ...{ memoSchema: 'first.xsd', leastFrom: day(40) },
      ...{ panelLetter, panelAnswer: /svar\/([0-9a-f-]{36})\/slet/.exec(mine)?.[1] ?? '' },
      ...{ letter, letterVersion, letterDemand: first },
      letterAnswer: /svar\/([0-9a-f-]{36})\/slet/.exec(told)?.[1] ?? '',
      letterWaiver: /udeladt\/([0-9a-f-]{36})/.exec(told)?.[1] ?? '',
    }
  },
  names: {
    '/breve/:id': 'letter',
    '/breve/:id/svar/:answer': 'letterAnswer',
    '/breve/krav/:demand': 'letterDemand',
    '/breve/memo/:schema': 'memoSchema',
    '/breve/panel/mindst/:fra': 'leastFrom',
    '/min/brevpanel/:letter': 'panelLetter',
    '/min/brevpanel/svar/:answer': 'panelAnswer',
    '/breve/:id/udelad/:demand': 'letterDemand',
    '/breve/:id/udeladt/:waiver': 'letterWaiver',
  },
  forms: {
    '/breve/efter': () => ({
      text: 'Indkaldelse\n\nDu har pligt til at møde. Møder du ikke, kan du miste din hjælp.',
    }),
    '/breve/ny': () => ({
      ...facts('', 'Et andet brev'),
      ...{ submissionId: crypto.randomUUID(), text: anew },
    }),
    '/breve/:id/ret': (_, { fjordby }) => facts(fjordby.caseworker, 'Indkaldelse til et møde'),
    '/breve/:id/tekst': () => ({ submissionId: crypto.randomUUID(), seen: '', text: anew }),
    '/breve/:id/brug': () => ({ from: day(0) }),
    '/breve/:id/panel': ({ letterVersion = '' }) => ({
      ...{ submissionId: crypto.randomUUID(), version: letterVersion, until: day(20) },
    }),
    '/min/brevpanel/vil': () => ({ is: 'yes' }),
    '/min/brevpanel/:letter': () => answerOfPanel(),
    '/breve/:id/i-brug': () => ({ is: 'no' }),
    '/breve/:id/svar/nyt': ({ letterVersion = '' }) => ({
      ...{ submissionId: crypto.randomUUID(), version: letterVersion, paragraph: '1', question: '' },
      ...{ answer: 'Nej', by: 'En jurist', answeredOn: day(-3) },
    }),
    '/breve/panel/mindst': () => ({ number: '4', validFrom: day(20) }),
    '/breve/memo': () => ({ ...schemaFile(), name: 'second.xsd' }),
    '/breve/krav/nyt': () => demand('Hvem man kan ringe til'),
    '/breve/krav/:demand/ophoer': () => ({ validTo: day(30) }),
    '/breve/:id/udelad/:demand': () => waiver(),
    '/breve/:id/udeladt/:waiver': () => ({
      ...{ result: 'Flere kom', goesOn: 'yes', lookAgainOn: day(90) },
    }),
    '/breve/:id/ud': ({ letterVersion = '' }) => ({ version: letterVersion, format: 'word' }),
  },
  refused: { '/breve/:id/ud': ({ letterVersion = '' }) => ({ version: letterVersion, format: 'memo' }) },
  // The next version is begun where there is no draft.
  ready: {
    '/breve/:id/tekst': async (house, { letter }) => {
      await (await house.as('caseworker')).post(`/breve/${letter}/kladde/slet`)
      return {}
    },
  },
}
