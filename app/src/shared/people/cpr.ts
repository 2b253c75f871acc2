import { createHmac, hkdfSync } from 'node:crypto'
import { seal, unseal } from '../sealing/seal.ts'

const keyFor = (master: Buffer, use: 'seal' | 'hash') =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `lydhoer cpr ${use}`, 32))

/** A day of birth and four digits, with day + 60 for made-up people. */
const asCpr = /^(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}$/

/** A spreadsheet may have taken the first nought away. */
const whole = (text: string) => (/^\d{9}$/.test(text.trim()) ? `0${text.trim()}` : text.trim())

/**
 * Whether a text may be a CPR number: ten digits that begin with a date. Modulus 11 is not asked for: it was given up in 2007.
 *
 * @example isCpr('620395-0018') // true
 */
export const isCpr = (text: string): boolean => asCpr.test(whole(text))

/** The ten digits, however they were written. */
const digits = (cpr: string) => whole(cpr).replace(/\D/g, '')

/** Finds a citizen by number without keeping the number: a keyed hash (HMAC-SHA256) of its ten digits. */
export function cprHash(master: Buffer, cpr: string): Buffer {
  return createHmac('sha256', keyFor(master, 'hash')).update(digits(cpr)).digest()
}

/** Seals a CPR number for one citizen's row. */
export function sealCpr(master: Buffer, citizenId: string, cpr: string): Buffer {
  return seal(keyFor(master, 'seal'), `cpr ${citizenId}`, Buffer.from(digits(cpr)))
}

/**
 * A sealed CPR number as it is shown: the day of birth, and the rest hidden.
 *
 * @example maskedCpr(master, id, sealCpr(master, id, '620395-0018')) // '620395-••••'
 */
export function maskedCpr(master: Buffer, citizenId: string, sealed: Uint8Array): string {
  return `${unseal(keyFor(master, 'seal'), `cpr ${citizenId}`, sealed).toString().slice(0, 6)}-••••`
}
