// Who may see and do what, as promises in words. They hold on the real policies and break when any policy is gone.
import type { Promised } from './promise.ts'
import { audiencePromises } from './audiences.ts'
import { keyPromises } from './keys.ts'
import { ownerPromises } from './owner.ts'
import { readingPromises } from './reading.ts'
import { changingPromises } from './changing.ts'
import { addingPromises } from './adding.ts'
import { doorPromises } from './doors.ts'
import { indexingPromises } from './indexing.ts'
import { proposingPromises } from './proposing.ts'
import { consentPromises } from './consents.ts'
import { correctingPromises } from './correcting.ts'
import { gonePromises } from './gone.ts'
import { places } from './places.ts'
import { codePromises } from './codes.ts'
import { trajectoryPromises } from './trajectories.ts'

export const promises: Promised[] = [
  ...audiencePromises,
  ...readingPromises,
  ...ownerPromises,
  ...changingPromises,
  ...addingPromises,
  ...doorPromises,
  ...indexingPromises,
  ...proposingPromises,
  ...consentPromises,
  ...gonePromises,
  ...correctingPromises,
  ...codePromises,
  ...trajectoryPromises,
  ...keyPromises,
  ...places.flatMap((place) => place.promises),
]
