import type { whoSees } from '@lydhoer/database'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'

type TableName = keyof typeof whoSees

/** Fjordby while it is loaded. What a place adds to it stands in its `demo.ts`, and goes in as people put it in. */
export interface DemoTown {
  services: Services
  /** One of Fjordby's people, by the first name that the town knows them by. */
  person(key: string): Promise<SignedIn>
  /** The same id for the same name, whenever Fjordby is loaded. */
  id(name: string): string
  /** Lets rows lie as if they had been written so many days ago: whoever writes one can't say that themselves. */
  lain(table: TableName, ids: readonly string[], days: number): Promise<void>
}

export type Demo = (town: DemoTown) => Promise<void>
