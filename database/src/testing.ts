// For tests: a database of one's own, copied from a migrated template on one server that all test processes share.
export { emptyDatabase, filledDatabase, freshDatabase, startTestServer } from './testing/databases.ts'
export type { FilledDatabase, FreshDatabase } from './testing/databases.ts'
export { people } from './testing/people.ts'
export type { Municipality, People, PersonName, StaffName } from './testing/people.ts'
export { smallDisk, type SmallDisk } from './testing/small-disk.ts'
export { everyRow } from './testing/every-row.ts'
