import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { OwnVisit } from './queries.ts'

/** A visit as one of the two is told of it. */
export function titleOf({ language }: Visit, { isHost, other }: OwnVisit): string {
  const words = messages[language]
  return isHost ? words.youHost(other.name) : words.youVisit(other.name)
}

/** What the two alone see of a visit. */
export const seenByTheTwo = ({ other }: OwnVisit) =>
  ({ rows: 'visit_reflection', with: [other.name] }) as const
