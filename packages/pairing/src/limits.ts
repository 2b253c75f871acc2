import type { Person } from './people.ts'

/** A limit that keeps two people from visiting each other. */
export interface Limit {
  limit: 'not' | 'leader' | 'days'
  /** Whose limit it is: who said no, or who is led. Of `days`, either. */
  of: string
  with: string
}

/**
 * The limits that lie between two people; none where they may visit each other. All hold both ways.
 *
 * @example limitsBetween({ id: 'a', not: ['b'] }, { id: 'b' }) // [{ limit: 'not', of: 'a', with: 'b' }]
 */
export function limitsBetween(a: Person, b: Person): Limit[] {
  return [...limitsOf(a, b), ...limitsOf(b, a), ...daysOf(a, b)]
}

function limitsOf(person: Person, other: Person): Limit[] {
  const limits: Limit[] = []
  if (person.not?.includes(other.id)) limits.push({ limit: 'not', of: person.id, with: other.id })
  if (person.leader === other.id) limits.push({ limit: 'leader', of: person.id, with: other.id })
  return limits
}

function daysOf(a: Person, b: Person): Limit[] {
  if (!a.days || !b.days || a.days.some((day) => b.days!.includes(day))) return []
  return [{ limit: 'days', of: a.id, with: b.id }]
}
