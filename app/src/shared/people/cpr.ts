import { createHmac, hkdfSync } from 'node:crypto'
import { seal, unseal } from '../sealing/seal.ts'

interface CprKeys {
  seal: Buffer
  hash: Buffer
}
/** Derived once for each master key: files bring thousands of numbers. They live as long as it does in memory. */
const derived = new WeakMap<Buffer, CprKeys>()

function keyFor(master: Buffer, use: keyof CprKeys): Buffer {
  const derive = (of: keyof CprKeys) =>
    Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `lydhoer cpr ${of}`, 32))
  const keys = derived.get(master) ?? { seal: derive('seal'), hash: derive('hash') }
  derived.set(master, keys)
  return keys[use]
}

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
