import { day } from '../../shared/testing/day.ts'
import type { TestApp } from '../../shared/testing/testing.ts'
import { partOf, type Scene } from '../../shared/testing/scene.ts'
import { columnNames } from './columns.ts'

const sent = (...lines: string[]) => {
  const form = new FormData()
  form.append('file', new File([lines.join('\r\n')], 'virksomheder.csv', { type: 'text/csv' }))
  return form
}
const head = columnNames.join(';')
const rows = [
  `9000000801;90000020;Fjordens Bageri;107120;Bageri;Torvet 3;5999;Fjordby;`,
  `9000000802;90000039;Havnens Smedje;251100;Smedje;Havnegade 9;5999;Fjordby;`,
]
const facts = {
  ...{ industry: 'Bageri', street: 'Torvet 1', postcode: '5999', town: 'Fjordby', cvr: '', pNumber: '' },
}

/** What is written of it. */
const notes = {
  kontakt: () => ({ name: 'Mona Dahl', does: 'bagermester', phone: '55 00 00 01', mail: '' }),
  ringet: () => ({
    ...{ way: 'rang', about: 'newPlace', on: day(-1), with: 'Mona', words: 'De vil gerne høre mere' },
    ringBackOn: day(7),
  }),
  aftale: () => ({ words: 'Kaffe den første mandag', from: day(-30), until: '' }),
  ord: () => ({ kind: 'value', words: 'Nogen, der kan lide at stå tidligt op' }),
  'pas-paa': () => ({ why: 'promiseNotKept', words: 'Ingen fik de timer, der var lovet', endsOn: day(90) }),
}

const added = async (house: TestApp) => {
  const worker = await house.as('caseworker')
  const form = { submissionId: crypto.randomUUID(), name: 'Bageriet på Torvet', ...facts }
  return partOf(await worker.post('/virksomheder/ny', form), 2)
}

/** One that the caseworker has written in, and a file that they have seen through. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const company = await added(house)
    const write = (note: keyof typeof notes) =>
      worker.post(`/virksomheder/${company}/${note}`, { submissionId: crypto.randomUUID(), ...notes[note]() })
    for (const note of ['aftale', 'pas-paa', 'ringet', 'kontakt', 'ord'] as const) await write(note)
    const its = await (await worker.get(`/virksomheder/${company}`)).text()
    const page = await (await worker.post('/virksomheder/fil', sent(head, ...rows))).text()
    return {
      company,
      agreement: /aftale\/([0-9a-f-]{36})\/slut/.exec(its)?.[1] ?? '',
      caution: /pas-paa\/([0-9a-f-]{36})"/.exec(its)?.[1] ?? '',
      call: /ud\/ringet\/([0-9a-f-]{36})/.exec(its)?.[1] ?? '',
      carriedCompanies: /name="carried" value="([^"]+)"/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/virksomheder/:id': 'company',
    '/virksomheder/:id/pas-paa/:line': 'caution',
    '/virksomheder/:id/aftale/:line': 'agreement',
    '/virksomheder/:id/ud/:note': 'ringet',
    '/virksomheder/:id/ud/:note/:line': 'call',
  },
  ready: {
    // One of which nothing is said.
    '/virksomheder/:id/tag-ud': async (house) => ({ company: await added(house) }),
  },
  refused: {
    '/virksomheder/:id/ord': () => ({
      ...{ submissionId: crypto.randomUUID(), kind: 'climate', words: 'De spiser sammen' },
    }),
  },
  forms: {
    ...Object.fromEntries(
      (Object.keys(notes) as (keyof typeof notes)[]).map((note) => [
        `/virksomheder/:id/${note}`,
        () => ({ submissionId: crypto.randomUUID(), ...notes[note]() }),
      ]),
    ),
    '/virksomheder/:id/pas-paa/:line': () => ({ words: 'Stadig det samme', endsOn: day(60) }),
    '/virksomheder/ny': () => ({
      ...{ submissionId: crypto.randomUUID(), name: 'Smedjen ved Havnen', ...facts },
    }),
    '/virksomheder/:id/ret': () => ({ name: 'Bageriet på Havnen', ...facts }),
    '/virksomheder/fil': () => sent(head, ...rows),
    '/virksomheder/fil/goer-det': ({ carriedCompanies = '' }) => ({ carried: carriedCompanies }),
  },
}
