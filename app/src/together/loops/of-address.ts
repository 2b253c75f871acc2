import type { Sql } from '@lydhoer/database'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { loopOf, type Loop } from './loops.ts'

/** The loop of the address. @throws NotFound unless the visitor may read it */
export const loopOfAddress = (visit: Visit, sql: Sql): Promise<Loop> =>
  loopOf(sql, visit.services, visit.me, idOf(visit))
