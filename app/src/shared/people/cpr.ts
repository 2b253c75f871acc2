import { createHmac, hkdfSync } from 'node:crypto'
import { seal, unseal } from '../sealing/seal.ts'

const keyFor = (master: Buffer, use: 'seal' | 'hash') =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `lydhoer cpr ${use}`, 32))

/** The ten digits, however they were written. Modulus 11 is not asked for: it was given up in 2007. */
const digits = (cpr: string) => cpr.replace(/\D/g, '')

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
