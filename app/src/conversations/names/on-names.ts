import type { Filled } from '../../shared/page/form/filled.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { NamesToCheck } from './queries.ts'

/** What each part of the names page shows from. */
export interface OnNames {
  visit: Visit
  names: NamesToCheck
  form: Filled<string>
}
