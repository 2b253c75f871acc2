import type { Demo } from '../../shared/testing/demo.ts'
import { usualDay } from './form.ts'
import { openTopics } from './openings.ts'
import { suggest } from './suggesting.ts'

/** Amina has opened her plan to a caseworker of another department, and is asked about one more topic; Mikkel has been asked. */
export const demo: Demo = async ({ services, person }) => {
  const { database, now } = services
  const [sif, amina, mikkel] = [await person('sif'), await person('amina'), await person('mikkel')]
  const [birgitte, henrik] = [await person('birgitte'), await person('henrik')]
  await database.as(sif, async (sql) => {
    const aminas = { citizenId: amina.personId, colleague: birgitte.personId }
    await suggest(sql, sif, { ...aminas, chosen: ['plan', 'waiting'] })
    await suggest(sql, sif, {
      ...{ citizenId: mikkel.personId, colleague: henrik.personId },
      chosen: ['plan'],
    })
  })
  await database.as(amina, (sql) =>
    openTopics(sql, amina, {
      ...{ reader: `person.${birgitte.personId}`, chosen: ['plan'], until: usualDay(now()) },
    }),
  )
}
