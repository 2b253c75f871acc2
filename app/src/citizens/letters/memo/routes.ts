import type { Database, Sql } from '@lydhoer/database'
import { schemaState } from '@lydhoer/letters/memo-schema'
import { Invalid } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, slow, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { ofNobody, whoWrite } from '../who.ts'
import { newSchemaFile } from './form.ts'
import { problems, receipts } from './messages.ts'
import { mostFiles, schemaFiles, takeAway, takeIn } from './schema-files.ts'
import { schemaPage } from './view.tsx'

const here = '/breve/memo'

/** The schema of messages for Digital Post, that a municipality takes in by hand. */
export const memoRoutes: Route[] = [
  slow({
    method: 'GET',
    path: here,
    guard: whoWrite,
    gets: 200,
    reads: ofNobody,
    handler: (visit, database) => show(visit, database),
  }),
  slow({
    method: 'POST',
    path: here,
    guard: whoWrite,
    gets: 303,
    reads: ofNobody,
    form: newSchemaFile,
    handler: async (visit, database, { name, text }) => {
      await database.as(visit.me, (sql) => keep(sql, visit, { name, text }))
      return redirectWith(visit, here, { says: receipts.takenIn })
    },
    again: show,
  }),
  guarded({
    method: 'POST',
    path: `${here}/:schema/slet`,
    guard: whoWrite,
    // What is gone is gone, and next door it never was: both say the same.
    gets: 303,
    reads: ofNobody,
    handler: async (visit, sql) => {
      const undo = await takeAway(sql, visit, param(visit, 'schema'))
      return redirectWith(visit, here, { says: receipts.takenAway, ...(undo && { undo }) })
    },
  }),
]

async function keep(sql: Sql, { me }: Visit, file: { name: string; text: string }) {
  const files = await schemaFiles(sql)
  if (files.length >= mostFiles && !files.some(({ name }) => name === file.name))
    throw new Invalid([{ field: 'name', what: problems.full }])
  await takeIn(sql, me, file)
}

/** Trying the schema takes a while: no transaction waits for it. */
async function show(visit: Visit, database: Database, again?: Again) {
  const files = await database.as(visit.me, schemaFiles)
  return schemaPage(visit, { files, state: await schemaState(files), again })
}
