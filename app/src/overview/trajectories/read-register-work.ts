import type { Tell } from '../../shared/workers/task.ts'
import { heldOf, type Held } from './held.ts'
import { openRegister, type RegisterPlace } from './open-register.ts'

/** Reads a register away from those that answer people, and says what it holds. */
export async function work(of: RegisterPlace, tell: Tell): Promise<Held> {
  return heldOf(await openRegister(of, tell))
}
