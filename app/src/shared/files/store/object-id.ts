import { randomBytes } from 'node:crypto'

/** A new id of 160 random bits in base64url: nobody guesses one, and it says nothing of what it names. */
export function newObjectId(): string {
  return randomBytes(20).toString('base64url').replaceAll('-', 'a').replaceAll('_', 'b')
}

/** The name of what was made from an object and lies beside it; whoever deletes the one deletes the other. */
export function copyOf(objectId: string): string {
  return `${checkObjectId(objectId)}-copy`
}

const shape = /^[A-Za-z0-9]{27}(-copy)?$/

export function isObjectId(text: string): boolean {
  return shape.test(text)
}

/**
 * An id is used as a file name and in an address, so only the shape we make is let through.
 *
 * @throws Error for anything else, for instance «../master.key».
 */
export function checkObjectId(text: string): string {
  if (!isObjectId(text)) throw new Error('not an id of a stored object')
  return text
}
