import { createHash } from 'node:crypto'

/**
 * By what a form tells what it was written on, where that has no versions: so that nobody writes over what they have not seen.
 *
 * @returns '' where nothing stood there
 * @example <input type="hidden" name="seen" value={markOf(grant.came?.words)} />
 */
export const markOf = (stands: unknown): string =>
  stands === undefined || stands === null
    ? ''
    : createHash('sha256').update(JSON.stringify(stands)).digest('hex')
