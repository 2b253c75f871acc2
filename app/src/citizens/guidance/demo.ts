import type { Demo } from '../../shared/testing/demo.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { makeSheet, sayGiven } from './queries.ts'
import { beginningOf } from './sheet.ts'

/** Amina and Sif went through a sheet midway in their last meeting. */
export const demo: Demo = async ({ services, person, id }) => {
  const [sif, amina] = [await person('sif'), await person('amina')]
  await services.database.as(sif, async (sql) => {
    const key = await matterKey(sql, services, sif, amina.personId)
    const sheet = await makeSheet(sql, key, sif, {
      citizenId: amina.personId,
      kind: 'sanctions',
      lines: beginningOf('da', 'sanctions'),
      submissionId: id('guidance amina'),
    })
    await sayGiven(sql, sheet, {
      placed: 'midway',
      now: new Date(services.now().getTime() - 26 * 86_400_000),
    })
  })
}
