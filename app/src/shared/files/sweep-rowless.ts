import { objectsWithoutRows } from '@lydhoer/database'
import type { Services } from '../request/services.ts'

/** More strays than this, and than a tenth of all, are no accident: the store belongs to another database. */
const mostStrays = 10

/**
 * Removes files that no row names, as a program leaves them that was killed between storing a file and writing its row; without a
 * row there is no key, so nobody can open them. Only for a time when nothing is being stored.
 *
 * A store in which nothing or little is known here is left as it is: it may be that the wrong database has been named.
 *
 * @param among only these of the files without rows, as those that had none yesterday either
 * @returns how many were removed
 */
export async function sweepRowless(
  services: Pick<Services, 'database' | 'store' | 'report'>,
  among?: ReadonlySet<string>,
): Promise<number> {
  const { all, strays } = await rowless(services)
  const files = strays.filter((one) => !among || among.has(one))
  if (files.length === 0 || strays.length === all) return 0
  if (strays.length > Math.max(mostStrays, all / 10)) {
    services.report('files without rows', new Error(`${strays.length} of ${all} files belong to no row here`))
    return 0
  }
  for (const one of files) await services.store.delete(one)
  return files.length
}

/** The files that no row names; a copy belongs to the row of its original. */
export async function rowless(
  services: Pick<Services, 'database' | 'store'>,
): Promise<{ all: number; strays: string[] }> {
  const files: string[] = []
  for await (const one of services.store.list()) files.push(one)
  const strays: string[] = []
  for (let from = 0; from < files.length; from += 1000) {
    const some = files.slice(from, from + 1000)
    const without = new Set(await objectsWithoutRows(services.database, some.map(originalOf)))
    strays.push(...some.filter((one) => without.has(originalOf(one))))
  }
  return { all: files.length, strays }
}

const dayMs = 86_400_000

/**
 * Looks once a day. A file that is being stored has no row yet, here or by another program on the same store, so only what had
 * none the day before either is removed, and what was left half written so long ago.
 *
 * @returns what ends it
 */
export function sweepDaily(services: Pick<Services, 'database' | 'store' | 'report'>): () => void {
  let yesterday = new Set<string>()
  const look = async () => {
    await services.store.sweep(dayMs)
    await sweepRowless(services, yesterday)
    yesterday = new Set((await rowless(services)).strays)
  }
  const daily = setInterval(() => {
    look().catch((error: unknown) => services.report('files without rows', error))
  }, dayMs)
  daily.unref()
  return () => clearInterval(daily)
}

const originalOf = (objectId: string) => objectId.replace(/-copy$/, '')
