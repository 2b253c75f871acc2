import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, type Route, type Visit } from '../../shared/request/route.ts'
import type { OwnPart, TakenOut, TakesOut } from '../../shared/request/taken-out.ts'
import { theCitizen } from '../matter/who.ts'
import { asData, asPage } from './file.tsx'
import { messages } from './messages.ts'
import { allOfMinePage } from './view.tsx'

/** @param takers what each place takes out */
export const routes = (takers: readonly TakesOut[]): Route[] => [
  guarded({
    method: 'GET',
    path: '/min/alt',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) => {
      const parts = await partsOf(takers, visit, sql)
      return allOfMinePage(visit, parts, await thoseThere(sql, parts))
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/alt/fil',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) =>
      asFile(visit, 'html', 'text/html', await asPage(visit, await takenOut(takers, visit, sql))),
  }),
  guarded({
    method: 'GET',
    path: '/min/alt/data',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) =>
      asFile(visit, 'json', 'application/json', asData(visit, await takenOut(takers, visit, sql))),
  }),
]

// One after the other: they share the transaction of the one who asks.

async function partsOf(takers: readonly TakesOut[], visit: Visit, sql: Sql): Promise<OwnPart[]> {
  const parts: OwnPart[] = []
  for (const take of takers) parts.push(...(await take(visit, sql)))
  return parts
}

/** Those of the parts that there is something of, in one question. */
async function thoseThere(sql: Sql, parts: readonly OwnPart[]): Promise<ReadonlySet<OwnPart>> {
  const there = await sql
    .selectNoFrom(parts.map(({ isThere }, at) => isThere.as(String(at))))
    .executeTakeFirstOrThrow()
  return new Set(parts.filter((_, at) => there[String(at)]))
}

/** All of it, opened. */
async function takenOut(takers: readonly TakesOut[], visit: Visit, sql: Sql): Promise<TakenOut[]> {
  const all: TakenOut[] = []
  for (const part of await partsOf(takers, visit, sql)) all.push({ ...part, things: await part.things() })
  return all
}

function asFile(
  { c, tongue: language, services }: Visit,
  ending: string,
  type: string,
  text: string,
): Response {
  return c.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${messages[language].fileName}-${today(services.now())}.${ending}"`,
  })
}
