import type { KeptKind } from '../../../shared/retention/kinds.ts'
import { addresses } from '../parts.tsx'

export const list = addresses.rules
export const keptAt = (kind: KeptKind) => `${list}/gemt/${kind}`
export const ruleAt = (id: string) => `${list}/${id}`

export const reads = { nothing: 'The municipality’s own rules; no citizen is in them' } as const
