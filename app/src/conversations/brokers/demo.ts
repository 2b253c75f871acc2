import type { Demo } from '../../shared/testing/demo.ts'
import { thank } from './thanks.ts'

/** Lea thanks Tove, who led the first session that she was in. */
export const demo: Demo = async ({ services, person, id }) => {
  const me = await person('lea')
  const { personId: to } = await person('tove')
  const words =
    'Tak, fordi du spurgte, om jeg ville være med. Jeg turde sige noget, da du sagde, at vi bare ser efter.'
  await services.database.as(me, (sql) =>
    thank(sql, services, me, { to, words, submissionId: id('thanks from Lea') }),
  )
}
