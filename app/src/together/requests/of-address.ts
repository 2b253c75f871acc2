import type { Sql } from '@lydhoer/database'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { requestOf, type Request } from './requests.ts'

/** The request of the address. @throws NotFound unless the visitor may read it */
export const requestOfAddress = (visit: Visit, sql: Sql): Promise<Request> =>
  requestOf(sql, visit.services, visit.me, idOf(visit))

/** What none of the pages shows. */
export const ofNobody = { nothing: 'What practice asks, and what was answered; nothing of a citizen’s' }
