import { access, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Counted } from './counted.ts'
import { folderTrouble } from './folder-trouble.ts'
import { isLately, ObjectMissing, type ObjectStore } from './object-store.ts'
import { checkObjectId, isObjectId, newObjectId } from './object-id.ts'

const readSize = 256 * 1024

/**
 * A store in a folder that only this program's user may enter (0700).
 *
 * A file is written beside its name, synced, and renamed: it is there whole or not at all, also after a power cut.
 */
export function folderStore(folder: string): ObjectStore {
  const made = mkdir(folder, { recursive: true, mode: 0o700 })
  // A folder that cannot be made is told by the first call that needs it, not by an unhandled rejection.
  made.catch(() => undefined)
  const pathOf = (objectId: string) => join(folder, checkObjectId(objectId))

  /** Puts what the system says in our words. */
  async function ask<T>(work: () => Promise<T>): Promise<T> {
    try {
      await made
      return await work()
    } catch (error) {
      throw folderTrouble(error, folder)
    }
  }

  /** Null for what is not there, in a folder that is. */
  async function ifThere<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      if (!isMissing(error)) throw error
      await access(folder)
      return null
    }
  }

  const size = (objectId: string) => ask(() => ifThere(async () => (await stat(pathOf(objectId))).size))

  return {
    size,
    exists: async (objectId) => (await size(objectId)) !== null,

    async put(source, objectId = newObjectId()) {
      // Two who write the same object at once each have a draft of their own; the last whole one stays.
      const draft = `${pathOf(objectId)}.${newObjectId()}.part`
      const counted = new Counted(source)
      try {
        await made
        await writeWhole(draft, counted)
        await rename(draft, pathOf(objectId))
        await syncFolder(folder)
        return { objectId, bytes: counted.bytes }
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw counted.failed ? counted.failed.error : folderTrouble(error, folder)
      }
    },

    async *read(objectId, from = 0, to = Number.MAX_SAFE_INTEGER) {
      const file = await ask(() => ifThere(() => open(pathOf(objectId), 'r')))
      if (!file) throw new ObjectMissing('the object is gone')
      try {
        for (let at = from; at < to;) {
          const chunk = Buffer.allocUnsafe(Math.min(readSize, to - at))
          const { bytesRead } = await ask(() => file.read(chunk, 0, chunk.length, at))
          if (bytesRead === 0) return
          at += bytesRead
          yield chunk.subarray(0, bytesRead)
        }
      } finally {
        await file.close()
      }
    },

    delete: (objectId) =>
      ask(async () => {
        await rm(pathOf(objectId), { force: true })
        await syncFolder(folder)
      }),

    async *list() {
      for await (const { name } of await ask(() => opendir(folder))) if (isObjectId(name)) yield name
    },

    async sweep(untouchedForMs = 0) {
      let swept = 0
      for await (const { name } of await ask(() => opendir(folder))) {
        if (!name.endsWith('.part')) continue
        const path = join(folder, name)
        const touched = await stat(path).catch(() => null)
        if (!touched || isLately(touched.mtimeMs, untouchedForMs)) continue
        await ask(() => rm(path, { force: true }))
        swept++
      }
      return swept
    },
  }
}

async function writeWhole(path: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of source) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ENOENT'
}
