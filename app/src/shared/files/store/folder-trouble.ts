import type { Sentence } from '@lydhoer/words'
import { aboutFolder as say, type WhyStore } from './messages.ts'
import { StoreUnavailable } from './unavailable.ts'

const byCode: Record<string, [WhyStore, (folder: string) => Sentence]> = {
  ENOSPC: ['full', say.full],
  EDQUOT: ['full', say.full],
  EACCES: ['wrong', say.notAllowed],
  EPERM: ['wrong', say.notAllowed],
  EROFS: ['wrong', say.notAllowed],
  ENOENT: ['wrong', say.gone],
  ENOTDIR: ['wrong', say.gone],
  ENODEV: ['wrong', say.gone],
  ESTALE: ['wrong', say.gone],
  EIO: ['wrong', say.disk],
  EMFILE: ['away', say.busy],
  ENFILE: ['away', say.busy],
}

/**
 * What an error of the system means when it came from the store's folder; any other is given back as it is.
 *
 * @example folderTrouble(Object.assign(new Error(), { code: 'ENOSPC' }), '/data/files') // StoreUnavailable, «full»
 */
export function folderTrouble(error: unknown, folder: string): unknown {
  const known = byCode[(error as NodeJS.ErrnoException | null)?.code ?? '']
  if (!known) return error
  const [why, says] = known
  return new StoreUnavailable(why, says(folder), error)
}
