import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asLines, makeFolder, withdrawals, type Database } from '@lydhoer/database'
import { Refusal } from '@lydhoer/words'
import { messages } from './messages.ts'

/** How often the list is brought up to date, and how long a transaction that ended a consent may have taken, in milliseconds. */
const every = 10_000
const longest = 3_600_000

/** Where the list lies: LYDHOER_WITHDRAWALS, else beside the data. */
export const withdrawalsFile = (chosen: string | undefined, dataFolder: string) =>
  chosen || join(dataFolder, 'withdrawals.jsonl')

/**
 * Keeps the list of withdrawals apart from the database: without it, an older backup would bring back what somebody has taken back.
 * It holds fingerprints and days, no content and no ids of conversations.
 *
 * @param file one line for each; lines are added and never changed
 * @returns what brings it up to date once more and stops
 * @throws Refusal when the file cannot be written
 */
export async function keepWithdrawals(
  database: Database,
  file: string,
  report: (what: string, error: unknown) => void,
): Promise<() => Promise<void>> {
  const known = new Set<string>()
  // By the clock of the database, and only when it has been written: however long the disk is full, and whatever the clock of this
  // machine says, nothing is passed over.
  let since: Date | undefined
  const add = async () => {
    const { all, newest } = await withdrawals(database, since)
    const fresh = all.filter(({ id }) => !known.has(id))
    if (fresh.length > 0) await append(file, asLines(fresh))
    for (const { id } of fresh) known.add(id)
    if (newest) since = new Date(newest.getTime() - longest)
  }
  try {
    makeFolder(dirname(file), 0o711)
    for (const id of await idsIn(file)) known.add(id)
    await append(file, '')
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(messages.listNotWritten(file), error)
  }
  await add()
  let last = Promise.resolve()
  const recently = () => {
    last = last.then(add).catch((error: unknown) => report('the list of withdrawals', error))
    return last
  }
  const often = setInterval(() => void recently(), every)
  return async () => {
    clearInterval(often)
    await recently()
  }
}

/** The ids of whole lines. One that a power cut has halved is taken away, and comes once more. */
async function idsIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await append(file, '', Buffer.byteLength(whole))
  return [...whole.matchAll(/^\{"id":"([0-9a-f-]{36})"/gm)].map(([, id = '']) => id)
}

async function append(file: string, text: string, cutAt?: number): Promise<void> {
  const handle = await open(file, 'a', 0o600)
  try {
    if (cutAt !== undefined) await handle.truncate(cutAt)
    const { size } = await handle.stat()
    try {
      if (text) await handle.writeFile(text)
      await handle.sync()
    } catch (error) {
      // A line that a full disk has halved would make the whole list unreadable when another follows.
      await handle.truncate(size)
      throw error
    }
  } finally {
    await handle.close()
  }
}
