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

/** One that the caseworker has written in, and a file that they have seen through. */
export const scene: Scene = {
  make: async (house) => {
    const worker = await house.as('caseworker')
    const added = await worker.post('/virksomheder/ny', {
      ...{ submissionId: crypto.randomUUID(), name: 'Bageriet på Torvet', ...facts },
    })
    const page = await (await worker.post('/virksomheder/fil', sent(head, ...rows))).text()
    return {
      company: partOf(added, 2),
      carriedCompanies: /name="carried" value="([^"]+)"/.exec(page)?.[1] ?? '',
    }
  },
  names: { '/virksomheder/:id': 'company' },
  forms: {
    '/virksomheder/ny': () => ({
      ...{ submissionId: crypto.randomUUID(), name: 'Smedjen ved Havnen', ...facts },
    }),
    '/virksomheder/:id/ret': () => ({ name: 'Bageriet på Havnen', ...facts }),
    '/virksomheder/fil': () => sent(head, ...rows),
    '/virksomheder/fil/goer-det': ({ carriedCompanies = '' }) => ({ carried: carriedCompanies }),
  },
}
