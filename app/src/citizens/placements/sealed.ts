import type { EndedAs } from '../../shared/companies/endings.ts'
import type { WhoseWish } from './ladder.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

/** What is kept of a placement, by the column that it is sealed in. */
interface Kept {
  'placement words': { where: string; kind: PlacementKind; goTo: string; goodDay: string; stopWhen: string }
  /** `as` stands only where it was written before `became` was a column. */
  'placement_step words': { words: string; steps: string; as?: EndedAs | '' }
  'placement_voice words': { words: string }
  'hours_change hours': { hours: number; paid: number; whose: WhoseWish; why: string; days: string }
  'hours_worked hours': { hours: number; paid: number; closed: boolean }
  'hours_wish wish': { hours: number; why: string }
  'hours_wish answer': { says: WishAnswer; words: string }
  'not_working words': { wants: Wants; tell: boolean; words: string }
  'not_working decision': { stops: boolean; words: string }
  'package_course words': { leadsTo: LeadsTo; words: string; promisedBy: string }
  'package_stretch words': { what: string; mustBe: string; pays: string }
  'package_stretch review': { held: boolean; words: string }
}

/** At work, at work with a share of the pay from the municipality, on a course, or at school and at work in turn. */
export const placementKinds = ['placement', 'wageSubsidy', 'course', 'combined'] as const
export type PlacementKind = (typeof placementKinds)[number]

/** Which of the citizen's wishes a placement came from. */
export const wishesBehind = ['first', 'second', 'third', 'none'] as const
export type WishBehind = (typeof wishesBehind)[number]

export const wishAnswers = ['yes', 'other', 'no'] as const
export type WishAnswer = (typeof wishAnswers)[number]

/** What the citizen chooses that is to happen when it does not work. */
export const wanted = ['stopNow', 'talkFirst', 'note'] as const
export type Wants = (typeof wanted)[number]

export const leadings = ['paidHours', 'job', 'education'] as const
export type LeadsTo = (typeof leadings)[number]

type Of = keyof Kept

/** Sealed so that it opens in its own row and column alone. */
export function seal<K extends Of>(key: Buffer, of: K, id: string, what: Kept[K]): Buffer {
  return sealMatter(key, contextOf(of, id), what)
}

export function open<K extends Of>(key: Buffer, of: K, id: string, sealed: Buffer | string): Kept[K] {
  return openMatter<Kept[K]>(key, contextOf(of, id), sealed)
}

const contextOf = (of: Of, id: string) => {
  const [table, column] = of.split(' ')
  return `${table} ${id} ${column}`
}
