import type { Asking } from './asking.ts'

/** Who may see or do what, in words, and how it is tried. */
export type Promised = {
  name: string
  /** The tables and functions that it says most about; tried first when one of them is changed. None: of all alike. */
  about: string[]
  holds: (asking: Asking) => Promise<void>
  /** The same said of one table alone, in a hundredth of the time: whatever breaks it breaks the promise. */
  ofTable?: (asking: Asking, table: string) => Promise<void>
}
