import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ObjectMissing, type ObjectStore } from './object-store.ts'
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

  async function size(objectId: string): Promise<number | null> {
    await made
    try {
      return (await stat(pathOf(objectId))).size
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  return {
    size,
    exists: async (objectId) => (await size(objectId)) !== null,

    async put(source, objectId = newObjectId()) {
      await made
      // Two who write the same object at once each have a draft of their own; the last whole one stays.
      const draft = `${pathOf(objectId)}.${newObjectId()}.part`
      try {
        const bytes = await writeWhole(draft, source)
        await rename(draft, pathOf(objectId))
        await syncFolder(folder)
        return { objectId, bytes }
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },

    async *read(objectId, from = 0, to = Number.MAX_SAFE_INTEGER) {
      await made
      const file = await open(pathOf(objectId), 'r').catch((error: unknown) => {
        throw isMissing(error) ? new ObjectMissing('the object is gone') : error
      })
      try {
        for (let at = from; at < to;) {
          const chunk = Buffer.allocUnsafe(Math.min(readSize, to - at))
          const { bytesRead } = await file.read(chunk, 0, chunk.length, at)
          if (bytesRead === 0) return
          at += bytesRead
          yield chunk.subarray(0, bytesRead)
        }
      } finally {
        await file.close()
      }
    },

    async delete(objectId) {
      await made
      await rm(pathOf(objectId), { force: true })
      await syncFolder(folder)
    },

    async *list() {
      await made
      for await (const entry of await opendir(folder)) if (isObjectId(entry.name)) yield entry.name
    },

    async sweep(untouchedForMs = 0) {
      await made
      let swept = 0
      for await (const entry of await opendir(folder)) {
        if (!entry.name.endsWith('.part')) continue
        const path = join(folder, entry.name)
        const touched = await stat(path).catch(() => null)
        if (!touched || Date.now() - touched.mtimeMs < untouchedForMs) continue
        await rm(path, { force: true })
        swept++
      }
      return swept
    },
  }
}

async function writeWhole(path: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const chunk of source) {
      await file.writeFile(chunk)
      bytes += chunk.length
    }
    await file.sync()
    return bytes
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
