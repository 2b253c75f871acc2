// What places say of their own tables, each in a file under places/. They are found by themselves.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import type { PersonName } from '../testing.ts'
import type { Promised } from './promise.ts'
import type { Town } from './town.ts'

/** Rows of a person's, by table. */
export type Seen = Record<string, number>

export type PlaceTables = {
  /** Puts the place's rows into a town, of two people at least, so that there is something to show and something to hide. */
  rows(client: pg.Client, town: Town): Promise<void>
  /** How many of its rows each person sees; nobody else sees any. */
  sees: Partial<Record<PersonName, Seen>>
  promises: Promised[]
}

const folder = join(import.meta.dirname, 'places')

export const places: readonly PlaceTables[] = await Promise.all(
  globSync('*.ts', { cwd: folder })
    .sort()
    .map(async (file) => {
      const { place } = (await import(pathToFileURL(join(folder, file)).href)) as { place: PlaceTables }
      return place
    }),
)
