import { Refusal } from '../refusal.ts'

/** Refuses a value with what may be written instead, and for which flag. */
export function bad(value: string, allowed: string, flag = ''): never {
  const [til, to] = flag === '' ? ['', ''] : [` til ${flag}`, ` for ${flag}`]
  throw new Refusal({
    da: `“${value}” kan ikke bruges${til}; vælg ${allowed}.`,
    en: `“${value}” cannot be used${to}; choose ${allowed}.`,
  })
}

/** A number that is not negative. */
export function number(text: string, flag = ''): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) bad(text, '0, 0.5, 1, 2 …', flag)
  return value
}

/** A whole number of at least `least`. */
export function whole(text: string, flag: string, least = 1): number {
  const value = number(text, flag)
  if (!Number.isInteger(value) || value < least) bad(text, `${least}, ${least + 1}, ${least + 2} …`, flag)
  return value
}

/** One of some names, whatever the case of its letters. */
export function oneOf<Name extends string>(text: string, names: readonly Name[], flag: string): Name {
  const found = names.find((name) => name.toLowerCase() === text.toLowerCase())
  if (found === undefined) bad(text, names.join(', '), flag)
  return found
}

/** `13:24` or `5`, from 1; as a half-open range from 0. */
export function range(text: string | undefined, most: number, flag: string): [number, number] {
  if (text === undefined) return [0, most]
  const match = /^(\d+)(?::(\d+))?$/.exec(text)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (!match || from < 1 || to < from || to > most) bad(text, `1:${most}`, flag)
  return [from - 1, to]
}
