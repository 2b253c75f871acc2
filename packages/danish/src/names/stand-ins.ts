import type { MentionKind } from './mention.ts'

/** A name that the caller knows beforehand, and the words to put in its place if not the usual ones. */
export type KnownName = string | { name: string; standIn: string }

const labels: Record<MentionKind, string> = {
  person: 'Navn',
  place: 'Sted',
  workplace: 'Arbejdsplads',
  address: 'Adresse',
  cpr: 'Cpr',
  phone: 'Telefon',
  email: 'Mail',
  birthdate: 'Fødselsdag',
  plate: 'Nummerplade',
  number: 'Nummer',
}

type Person = { parts: Set<string>; first: string; standIn: string; used: number }

/** Gives the same person, place or number the same stand-in all through one conversation. */
export class StandIns {
  readonly #people: Person[] = []
  readonly #things = new Map<string, string>()
  readonly #counts = new Map<MentionKind, number>()
  #clock = 0

  constructor(known: readonly KnownName[] = []) {
    for (const entry of known) {
      const name = typeof entry === 'string' ? entry : entry.name
      const parts = nameParts(name)
      if (parts.length === 0) continue
      const standIn = typeof entry === 'string' ? this.#next('person') : entry.standIn
      this.#people.push({ parts: new Set(parts), first: parts[0] ?? '', standIn, used: 0 })
    }
  }

  /** The stand-in for this mention; `words` are the words of the mention without marks and genitive. */
  for(kind: MentionKind, words: readonly string[]): string {
    this.#clock += 1
    if (kind === 'person') return this.#forPerson(words.map(foldName))
    const key = `${kind} ${kind === 'phone' || kind === 'cpr' || kind === 'number' ? words.join('').replace(/\D/g, '') || words.join(' ') : words.join(' ')}`
    const before = this.#things.get(key)
    if (before !== undefined) return before
    const standIn = this.#next(kind)
    this.#things.set(key, standIn)
    return standIn
  }

  #forPerson(parts: readonly string[]): string {
    const first = parts[0] ?? ''
    const matches = this.#people.filter((person) =>
      parts.length === 1
        ? person.parts.has(first)
        : parts.every((part) => person.parts.has(part)) ||
          (person.parts.has(first) &&
            (person.parts.size === 1 || parts.slice(1).some((part) => person.parts.has(part)))),
    )
    const best = matches.sort(
      (a, b) => Number(b.first === first) - Number(a.first === first) || b.used - a.used,
    )[0]
    if (best !== undefined) {
      for (const part of parts) best.parts.add(part)
      best.used = this.#clock
      return best.standIn
    }
    const standIn = this.#next('person')
    this.#people.push({ parts: new Set(parts), first, standIn, used: this.#clock })
    return standIn
  }

  #next(kind: MentionKind): string {
    const count = this.#counts.get(kind) ?? 0
    this.#counts.set(kind, count + 1)
    return labels[kind] + letters(count)
  }
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(count: number): string {
  let text = ''
  for (let left = count; left >= 0; left = Math.floor(left / 26) - 1) {
    text = String.fromCharCode(65 + (left % 26)) + text
  }
  return text
}

/** The parts of a name that tell it from others, folded. */
export function nameParts(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((part) => part.length > 1)
    .map(foldName)
}

const nicknames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mik: 'mikel',
    mike: 'mikel',
    chris: 'kristofer',
    kris: 'kristofer',
    alex: 'aleksander',
    mo: 'mohamed',
    kis: 'kirsten',
    lis: 'lisbet',
    bet: 'elisabet',
    ditte: 'dorte',
    bene: 'benedikte',
    ceci: 'cecilie',
    sille: 'cecilie',
    frede: 'frederik',
    fred: 'frederik',
    villy: 'viliam',
    nik: 'nikolaj',
    niko: 'nikolaj',
    matti: 'matias',
    seb: 'sebastian',
    jonny: 'jon',
    ole: 'olaf',
    kat: 'katrine',
    trine: 'katrine',
    stine: 'kristine',
    tina: 'kristina',
    tine: 'kristine',
    rikke: 'frederikke',
    jes: 'jesper',
    abdi: 'abdirahman',
    oleks: 'oleksandr',
    sasha: 'oleksandr',
    sascha: 'oleksandr',
    maks: 'maksim',
  }),
)

/**
 * Folds the spellings of one name together: `Christian` and `Kristian`, `Muhammed` and `Mohammad`, `Sofie` and `Sophie`.
 */
export function foldName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/aa/g, 'å')
    .normalize('NFD')
    .replace(/(?<![aA])[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC')
    .replace(/^m[ou]h?[ae]m+[ae]d$/, 'mohamed')
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/ks|x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/j(?=[aeiou])/g, 'i')
    .replace(/(.)\1+/g, '$1')
  return nicknames.get(plain) ?? plain
}
