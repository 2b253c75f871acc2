import type { Sql } from '@lydhoer/database'
import type { Job } from '../later/job.ts'
import type { AboutCitizen, Way, Whereabouts } from '../page/doors.ts'
import type { Sentence } from '@lydhoer/words'
import type { Carried } from '../carried/carried.ts'
import type { Handed } from '../handed/handed.ts'
import type { Happening } from '../happened/happened.ts'
import type { Called, Kinds, MeetingKind } from '../meetings/kinds.ts'
import type { Role } from '../people/roles.ts'
import type { Quoted } from '../quoted/quoted.ts'
import type { Searched } from '../searching/searched.ts'
import type { Waiting } from '../waits/waits.ts'
import type { OnTheYear } from '../year/year.ts'
import { NotFound } from './errors.ts'
import type { Act, Finder } from './finder.ts'
import type { OpensTopic } from './opened-topic.ts'
import type { Reading } from './reading.ts'
import type { Page, Route, Visit } from './route.ts'
import type { TakesOut } from './taken-out.ts'

/** Puts back what somebody let go of, in a transaction of theirs, and says where to go on. */
export type PutBack = (visit: Visit, sql: Sql, kept: unknown) => Promise<string>

/** What somebody must know to use a place for the first time, in the order in which they meet it. */
export interface Guide {
  for: readonly Role[]
  title: Sentence
  /** One step each, in a sentence or two; some are only for some of those whom the place is for. */
  steps: readonly (Sentence & { for?: readonly Role[] })[]
}

/** What a place says about itself: its door plate. Nothing outside its folder names it but one line in places.ts. */
export interface Place extends Whereabouts {
  /** The glossary's word. */
  id: string
  routes: readonly Route[]
  jobs?: readonly Job[]
  /** What its routes look at of a citizen's, in the words in which the citizen reads it. */
  readings?: { readonly [R in Reading]?: Sentence }
  /** How it is used, for the guide of those it is for. */
  guide?: Guide
  /** What one can begin on here; found by its words. */
  acts?: readonly Act[]
  /** What can be found of its own. */
  finds?: Finder
  /** What it keeps in words that can be looked up by them. */
  searched?: readonly Searched[]
  /** What it knows to wait for somebody, for the page «I dag». */
  waits?: readonly Waiting[]
  /** What it can tell happened, for the log of a quarter. */
  logs?: readonly Happening[]
  /** What citizens are quoted with in it, for pages that lead there. */
  quoted?: Quoted
  /** What somebody carries in it, and what is asked there of those who bring people together. */
  carries?: readonly Carried[]
  /** What one person carries in it that can be handed over to another who says yes. */
  hands?: readonly Handed[]
  /** What it has in the year, for the year wheel. */
  year?: readonly OnTheYear[]
  /** What its meetings are called in calendars, and where each has its page. */
  meetings?: Partial<Readonly<Record<MeetingKind, Called>>>
  /** What can be undone here, by the kind that it is kept as (undo/let-go.ts). */
  undoes?: Readonly<Record<string, PutBack>>
  /** What it has of a citizen's, for the citizen who asks. */
  takesOut?: TakesOut
  /** What of it a citizen can open to colleagues who do not work with them. */
  opens?: OpensTopic
  /** What the place knows of something with one of these ids that this visitor had and that is gone. */
  wasHere?: (who: Pick<Visit, 'me' | 'services'>, ids: readonly string[]) => Promise<Sentence | undefined>
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The same fault, and where nothing was found, what was there for this visitor as far as a place knows it. */
export async function toldWhatWasHere(
  places: readonly Place[],
  page: Page,
  error: unknown,
): Promise<unknown> {
  const { me, services } = page
  const ids = new URL(page.c.req.url).pathname.match(anyId) ?? []
  if (!(error instanceof NotFound) || !me || ids.length === 0) return error
  for (const place of places) {
    const wasHere = await place.wasHere?.({ me, services }, ids)
    if (wasHere) return new NotFound(wasHere)
  }
  return error
}

/** How the citizen reads each of what is looked at. */
export function readingsOf(places: readonly Place[]): ReadonlyMap<string, Sentence> {
  return new Map(places.flatMap(({ readings }) => Object.entries(readings ?? {})))
}

/** What can be put back, by what it was kept as. */
export function undoesOf(places: readonly Place[]): ReadonlyMap<string, PutBack> {
  return new Map(places.flatMap(({ undoes }) => Object.entries(undoes ?? {})))
}

/** How each kind of meeting stands in calendars. */
export function kindsOf(places: readonly Place[]): Kinds {
  return new Map(places.flatMap(({ meetings }) => Object.entries(meetings ?? {})))
}

/** The pages of these places that one can go straight to, in their order. */
export function waysOf(places: readonly Place[]): Way[] {
  return places.flatMap(({ behind, way }) => (behind && way ? { ...way, behind } : []))
}

/** The pages about one citizen, in the order of their places. */
export const aboutCitizensOf = (places: readonly Place[]): AboutCitizen[] =>
  places.flatMap(({ aboutCitizen }) => aboutCitizen ?? [])
