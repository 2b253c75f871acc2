import type { Sql } from '@lydhoer/database'
import { openOfCompany, wordsOfOpening, type Keys } from '../../shared/companies/sealed.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** What a company has room for, as far as a match needs it. */
export interface OpenPlace {
  id: string
  place: string
  town: string
  /** What one would be, and what there is to do. */
  work: string
  tasks: string
  welcomes: string
  /** The unit group of ISCO-08; null where our list did not know the work. */
  unit: string | null
  hours: { from: number; to: number }
  placesLeft: number
}

interface Words {
  work: string
  tasks: string
  welcomes: string
}

/** All that is open today and has room. */
export async function openPlaces(sql: Sql, keys: Keys, me: SignedIn, today: string): Promise<OpenPlace[]> {
  const rows = await sql
    .selectFrom('opening as o')
    .innerJoin('company as c', 'c.id', 'o.company_id')
    .select(['o.id', 'o.unit', 'o.hours_from', 'o.hours_to', 'o.places_left', 'o.words_sealed'])
    .select(['c.name as place', 'c.town'])
    .where('o.closed_on', 'is', null)
    .where('o.open_until', '>=', today)
    .where('o.places_left', '>', 0)
    .where('c.closed_on', 'is', null)
    .orderBy('o.created_at')
    .orderBy('o.id')
    .execute()
  return rows.map((row) => {
    const { work, tasks, welcomes } = openOfCompany<Words>(keys, me, wordsOfOpening(row.id), row.words_sealed)
    return {
      ...{ id: row.id, place: row.place, town: row.town ?? '', work, tasks, welcomes, unit: row.unit },
      ...{ hours: { from: row.hours_from, to: row.hours_to }, placesLeft: row.places_left },
    }
  })
}
