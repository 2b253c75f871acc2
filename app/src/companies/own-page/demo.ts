import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { makeLink, sayByLink } from './links.ts'

/** Three companies of Fjordby have their own page, and one of them has said something by it. */
export const demo: Demo = async ({ services, person, id }) => {
  const { database, now } = services
  const me = await person('henrik')
  for (const name of ['Fjordby Bibliotek', 'Kantinen på Kajen', 'Rugkanten']) {
    const link = {
      ...{ id: id(`company link ${name}`), companyId: id(`company ${name}`), endsOn: addDay(now(), 120) },
      ...{
        expects: 'At I siger det, som det er, også når det er svært. Vi kommer forbi.',
        reach: 'Henrik, 55 00 01 01, alle dage til 15',
      },
    }
    const secret = await database.as(me, (sql) => makeLink(sql, services, me, link))
    if (name !== 'Kantinen på Kajen') continue
    await sayByLink(database, services, secret, {
      ...{ id: id('company word needs'), kind: 'needs', says: null },
      words: 'Et nummer, der bliver taget klokken syv om morgenen.',
    })
    await sayByLink(database, services, secret, {
      ...{ id: id('company word worth'), kind: 'worth', says: 'partly' },
      words: 'Ja, når I kommer forbi. Nej, når der bare kommer et brev.',
    })
  }
}
