import type { Sql } from '@lydhoer/database'
import type { Visit } from './route.ts'
import type { OwnThing } from './taken-out.ts'

/** A topic of a citizen's matter that the citizen can open to colleagues who do not work with them, as a place has it. */
export interface OpensTopic {
  /** As the database calls it. */
  topic: string
  /**
   * What is read of it, for one it is open to: for reading alone, without links into the matter. Whether it is open has been asked, and
   * the reading noted; the database shows no more than is open.
   */
  read(
    visit: Visit,
    sql: Sql,
    key: Buffer,
    citizen: { id: string; firstName: string },
  ): Promise<readonly OwnThing[]>
}
