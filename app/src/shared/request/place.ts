import type { Job } from '../later/job.ts'
import type { Door } from '../page/door.ts'
import type { Route } from './route.ts'

/** What a place says about itself: its door plate. Nothing outside its folder names it but one line in places.ts. */
export interface Place {
  /** The glossary's word. */
  id: string
  routes: readonly Route[]
  door?: Door
  jobs?: readonly Job[]
}

/** The ways in of these places, in their order. */
export function doorsOf(places: readonly Place[]): Door[] {
  return places.flatMap(({ door }) => door ?? [])
}
