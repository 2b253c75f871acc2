import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Demo } from '../../shared/testing/demo.ts'
import { sayAlike, writeRole } from './role.ts'
import { thank } from './thanks.ts'
import { tellTo } from './told-to.ts'

const first = `Vi får samtaler om samtaler til at ske.

Vi låner øre, holder rum og finder den, der kan svare. Vi tager det med, vi hører, begge veje: fra møderne til forskerne og tilbage igen.

Vi leder ikke vores kolleger, og vi måler dem ikke.`

const second = `Vi får samtaler om samtaler til at ske.

Vi låner øre, holder rum og finder den, der kan svare. Vi tager det med, vi hører, begge veje: fra møderne til forskerne og tilbage igen.

Vi leder ikke vores kolleger, og vi måler dem ikke. Vi siger heller ikke, hvad der er rigtigt. Vi spørger, hvad der sker.

Det tager en formiddag om ugen. Er der ikke en formiddag, så siger vi det til vores leder, før vi siger ja til mere.`

/** Lea thanks Tove, who led the first session that she was in; what a broker does stands in two versions; and Tove tells Naja that she is alone. */
export const demo: Demo = async ({ services, person, id }) => {
  const as = async (who: string, work: (sql: Sql, me: SignedIn) => Promise<void>) => {
    const me = await person(who)
    await services.database.as(me, (sql) => work(sql, me))
  }
  const { personId: to } = await person('tove')
  const words =
    'Tak, fordi du spurgte, om jeg ville være med. Jeg turde sige noget, da du sagde, at vi bare ser efter.'
  await as('lea', (sql, me) => thank(sql, services, me, { to, words, submissionId: id('thanks from Lea') }))
  await as('tove', (sql, me) =>
    writeRole(sql, services, me, { does: first, why: 'Det første, vi har skrevet om det.', seen: 0 }),
  )
  const why = 'To af os sagde ja til for meget i efteråret, og ingen havde sagt, hvor lang tid det tager.'
  await as('karim', (sql, me) => writeRole(sql, services, me, { does: second, why, seen: 1 }))
  for (const who of ['tove', 'inge']) await as(who, (sql, me) => sayAlike(sql, me, 2))
  const { personId: naja } = await person('naja')
  await as('tove', (sql, me) =>
    tellTo(sql, services, me, {
      ...{ id: id('Tove tells Naja'), to: naja, what: 'alone' },
      words: 'Jeg er den eneste i Job og Mestring. I uger med tre møder når jeg ikke mine egne borgere.',
    }),
  )
}
