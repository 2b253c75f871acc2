import { day } from '../../shared/testing/day.ts'
import type { Scene } from '../../shared/testing/scene.ts'

const link = () => ({
  ...{ submissionId: crypto.randomUUID(), reach: '55 00 00 02', expects: 'Ring, før det går galt' },
  endsOn: day(90),
})

/** An address that the caseworker made, and what the company said by it. */
export const scene: Scene = {
  after: ['companies', 'openings'],
  make: async (house, { company = '' }) => {
    const worker = await house.as('caseworker')
    const made = await (await worker.post(`/virksomheder/${company}/side`, link())).text()
    const secret = /vores-side\/([\w-]{32})/.exec(made)?.[1] ?? ''
    const guest = house.nobody
    await guest.post(`/vores-side/${secret}/sig`, {
      ...{ submissionId: crypto.randomUUID(), kind: 'needs', words: 'Et nummer, der bliver taget' },
    })
    const own = await (await guest.get(`/vores-side/${secret}`)).text()
    const page = await (await worker.get(`/virksomheder/${company}`)).text()
    return {
      secret,
      companyWord: /sig\/([0-9a-f-]{36})\/tag-tilbage/.exec(own)?.[1] ?? '',
      companyLink: /side\/([0-9a-f-]{36})\/tag-tilbage/.exec(page)?.[1] ?? '',
    }
  },
  names: {
    '/vores-side/:secret': 'secret',
    '/vores-side/:secret/sig/:word': 'companyWord',
    '/vores-side/:secret/plads/:opening': 'opening',
    '/virksomheder/:id/side/:line': 'companyLink',
  },
  forms: {
    '/virksomheder/:id/side': link,
    '/vores-side/:secret/sig': () => ({
      ...{ submissionId: crypto.randomUUID(), kind: 'worth', says: 'yes', words: '' },
    }),
    '/vores-side/:secret/plads/:opening': () => ({ submissionId: crypto.randomUUID() }),
  },
}
