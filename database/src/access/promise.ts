import type { Asking } from './asking.ts'

/** Who may see or do what, in words, and how it is tried. */
export type Promised = {
  name: string
  /** The tables and functions that it says most about; tried first when one of them is changed. */
  about: string[]
  holds: (asking: Asking) => Promise<void>
}
