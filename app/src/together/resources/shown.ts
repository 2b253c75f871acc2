import type { Again } from '../../shared/request/route.ts'
import type { Quote } from '../house/quotes.ts'
import type { BuiltOn, Wonder } from './came-from.ts'
import type { LiesBy } from './files.ts'
import type { Looked } from './looks.ts'
import type { Resource } from './resources.ts'
import type { Uses } from './uses.ts'

/** A resource with all that stands on its page. */
export interface ResourceProps {
  resource: Resource
  uses: Uses
  looks: readonly Looked[]
  /** The file that lies by it. */
  file: LiesBy | null
  loops: readonly Wonder[]
  builtOn: BuiltOn | null
  /** Of the finding that it builds on, and on which days quotes of it were taken back. */
  quotes: readonly Quote[]
  gone: readonly string[]
  isKeeperHere: boolean
  /** Whether nobody is in it yet, so that it can be taken back. */
  isAlone: boolean
  again?: Again | undefined
}
