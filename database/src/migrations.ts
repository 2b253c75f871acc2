// The migrations: plain SQL files in the order of migrations/order.txt, to which new ones are appended.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Refusal } from '@lydhoer/words'
import { sentence } from './messages.ts'

const folder = new URL('../migrations/', import.meta.url)

export type Migration = { name: string; text: string; checksum: string }

/**
 * Every migration that this version knows, in the order in which a new database gets them. The number in a name only names.
 * @throws when order.txt and the folder do not name the same files
 */
export async function migrations(): Promise<Migration[]> {
  const names = (await readFile(new URL('order.txt', folder), 'utf8')).split('\n').filter(Boolean)
  const there = (await readdir(folder)).filter((name) => name.endsWith('.sql'))
  const astray = [
    ...names.filter((name) => !there.includes(name)),
    ...there.filter((name) => !names.includes(name)),
  ]
  if (astray[0]) throw new Error(`Migration ${astray[0]} must stand both in the folder and in order.txt`)
  return Promise.all(
    names.map(async (name) => migration(name, await readFile(new URL(name, folder), 'utf8'))),
  )
}

/** A migration of this name and text. */
export function migration(name: string, text: string): Migration {
  return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
}

/**
 * The migrations that another version had, in the order in which this one applies them.
 * @throws {Refusal} when one of them is unknown here, or was another
 */
export async function asThen(had: Pick<Migration, 'name' | 'checksum'>[]): Promise<Migration[]> {
  const known = await migrations()
  for (const { name, checksum } of had)
    if (known.find((one) => one.name === name)?.checksum !== checksum)
      throw new Refusal(sentence((words) => words.otherMigration(name)))
  return known.filter(({ name }) => had.some((one) => one.name === name))
}
