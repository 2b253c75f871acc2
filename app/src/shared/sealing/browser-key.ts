import { createHmac } from 'node:crypto'

/**
 * The key with which one person's browser seals what is typed and not sent yet, made of the key of what is written about:
 * only a page that may open the one is given the other, and when that key is deleted, what lies in a browser opens for
 * nobody.
 *
 * @returns 32 bytes in base64
 */
export function browserKey(key: Buffer, who: { municipalityId: string; personId: string }): string {
  return createHmac('sha256', key)
    .update(`lydhoer browser 2 ${who.municipalityId} ${who.personId}`)
    .digest('base64')
}
