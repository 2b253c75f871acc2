import type { Sql } from '@lydhoer/database'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { findingOf, ownFinding, type Finding } from './findings.ts'

/** The finding of the address. @throws NotFound unless the visitor may read it */
export const findingOfAddress = (visit: Visit, sql: Sql): Promise<Finding> =>
  findingOf(sql, visit.services, visit.me, idOf(visit))

/** The same. @throws NotFound unless the visitor wrote it */
export const ownOfAddress = (visit: Visit, sql: Sql): Promise<Finding> =>
  ownFinding(sql, visit.services, visit.me, idOf(visit))

/** The scene's finding is the researcher's. */
export const itsWriter = (status: number) => ({
  guard: whoAreOfTheHouse,
  gets: { researcher: status, others: 404 },
})

/** What none of these pages shows. */
export const ofNobody = {
  nothing: 'What was found; a quote stands there because its citizen has said yes to being quoted',
}
