// The files that are made from the catalogue, as they ought to be now.
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { format, resolveConfig } from 'prettier'
import { freshDatabase } from '../testing.ts'
import { catalogue } from './catalogue.ts'
import { schemaSql } from './schema.ts'
import { tablesTs, whoSeesTs } from './types.ts'

export const files = {
  schema: fileURLToPath(new URL('../../schema.sql', import.meta.url)),
  tables: fileURLToPath(new URL('../tables.ts', import.meta.url)),
  whoSees: fileURLToPath(new URL('../who-sees.ts', import.meta.url)),
}

/** All of their texts, of a database that has had all migrations in their order. */
export async function described(): Promise<Record<keyof typeof files, string>> {
  const fresh = await freshDatabase()
  try {
    const read = await catalogueOf(fresh.ownerUrl)
    const style = await resolveConfig(files.tables)
    return {
      schema: schemaSql(read),
      tables: await format(tablesTs(read), { ...style, parser: 'typescript' }),
      whoSees: await format(whoSeesTs(read), { ...style, parser: 'typescript' }),
    }
  } finally {
    await fresh.drop()
  }
}

/** The catalogue of a database by its administrator's address. */
export async function catalogueOf(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=lydhoer' })
  await client.connect()
  try {
    await client.query('begin; set local role lydhoer_owner')
    return await catalogue(client)
  } finally {
    await client.end()
  }
}
