import { addDay, today } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { closedCompany, demoCompanies, trades } from '../known/demo-companies.ts'
import type { OpeningFacts, Weekday } from '../known/openings.ts'
import { closeOpening, takePlace, writeOpening } from './openings.ts'

export const after = ['companies/companies']

const who = ['henrik', 'sanne', 'karim'] as const
const days: Weekday[][] = [['mon', 'wed'], ['tue', 'wed', 'thu'], [], ['fri'], ['mon', 'tue', 'thu']]
const transport = [
  'Bus 4 standser lige udenfor.',
  'Ti minutter på cykel fra stationen.',
  'Man kan køre med Per, der bor på Kirkevej.',
  '',
]
const welcomes = [
  'Også en, der begynder med én time ad gangen.',
  'Gerne en, der er stille. Der er et rum for sig selv.',
  'En, der kan lide at tale med folk.',
  'Alle, der vil møde til tiden.',
  '',
]

/** Three of four have room for somebody; one has closed before whoever had the place could begin. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const { database, now } = services
  const some = demoCompanies.filter(({ name }, n) => n % 4 !== 3 && name !== closedCompany)
  for (const [n, { key, trade }] of some.entries()) {
    const me = await person(who[n % who.length] ?? 'henrik')
    const { work, tasks, value } = trades[trade]
    const facts: OpeningFacts = {
      ...{ work, tasks, value, days: days[n % days.length] ?? [], places: 1 + (n % 3) },
      ...{ hoursFrom: 1 + (n % 4), hoursTo: 10 + (n % 5) * 5 },
      ...{ transport: transport[n % transport.length] ?? '', welcomes: welcomes[n % welcomes.length] ?? '' },
      ...{ openFrom: today(now()), openUntil: addDay(now(), 8 + n * 3) },
    }
    const opening = id(`${key} opening`)
    await database.as(me, (sql) =>
      writeOpening(sql, services, me, { id: opening, companyId: id(key) }, facts),
    )
    if (n % 5 !== 0) continue
    const taker = await person(who[(n + 1) % who.length] ?? 'sanne')
    const booking = { id: id(`${key} booking`), openingId: opening, startsOn: addDay(now(), 12 + n) }
    await database.as(taker, (sql) => takePlace(sql, taker, booking))
    // The one that was promised and came to nothing.
    if (n === 40)
      await database.as(me, (sql) => closeOpening(sql, opening, { on: today(now()), why: 'fellThrough' }))
  }
  for (const [n, { key }] of some.entries()) await lain('opening', [id(`${key} opening`)], 1 + n)
}
