import type { Sentence } from '@lydhoer/words'
import type { Role } from '../model.ts'

/** Who a speaker seems to be. */
export interface SeemingRole {
  code: string
  /** Null when nothing tells. */
  role: Role | null
  /** True when the label says it or several signs agree; otherwise a person must say. */
  sure: boolean
  because: Sentence[]
}

export interface SeemingRoles {
  speakers: SeemingRole[]
  /** True when a person should be asked before the roles are used. */
  ask: boolean
}
