/**
 * Bytes of a row: as they are, or as PostgreSQL writes them where the row comes in JSON.
 *
 * @example bytesOf('\\x00ff') // two bytes
 */
export const bytesOf = (read: Buffer | string): Buffer =>
  typeof read === 'string' ? Buffer.from(read.slice(2), 'hex') : read
