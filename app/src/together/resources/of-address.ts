import type { Sql } from '@lydhoer/database'
import { idOf, type Again, type Visit } from '../../shared/request/route.ts'
import { quotesGone, quotesIn } from '../house/quotes.ts'
import { findingBuiltOn, loopsOfResource } from './came-from.ts'
import { fileOf } from './files.ts'
import { worksHere } from './keepers.ts'
import { looksOf } from './looks.ts'
import { resourceOf, ownResource, type Resource } from './resources.ts'
import type { ResourceProps } from './shown.ts'
import { othersAreInIt } from './take-back.ts'
import { usesOf } from './uses.ts'

/** The resource of the address. @throws NotFound unless the visitor may read it */
export const resourceOfAddress = (visit: Visit, sql: Sql): Promise<Resource> =>
  resourceOf(sql, visit.services, visit.me, idOf(visit))

/** The same. @throws NotFound unless the visitor looks after it */
export const ownOfAddress = (visit: Visit, sql: Sql): Promise<Resource> =>
  ownResource(sql, visit.services, visit.me, idOf(visit))

/** The resource of the address with the file that lies by it, and what citizens are quoted with in the finding that it builds on. */
export async function quotedOfAddress(visit: Visit, sql: Sql) {
  const { services, me } = visit
  const resource = await resourceOfAddress(visit, sql)
  const builtOn = await findingBuiltOn(sql, services, me, resource.findingId)
  return {
    ...{ resource, builtOn, file: await fileOf(sql, services, me, resource.id) },
    quotes: builtOn ? await quotesIn(sql, services, me, builtOn) : [],
    gone: builtOn ? await quotesGone(sql, builtOn.id) : [],
  }
}

/** All that stands on the page of the resource of the address. */
export async function allOfAddress(
  visit: Visit,
  sql: Sql,
  after: string | null,
  again?: Again,
): Promise<ResourceProps> {
  const { services, me } = visit
  const of = await quotedOfAddress(visit, sql)
  const { id, keeper } = of.resource
  return {
    ...of,
    uses: await usesOf(sql, services, me, id, after),
    looks: await looksOf(sql, services, me, id),
    loops: await loopsOfResource(sql, services, me, id),
    isKeeperHere: await worksHere(sql, keeper.id),
    isAlone: !(await othersAreInIt(sql, id)),
    again,
  }
}
