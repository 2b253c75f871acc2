import { redirectWith } from '../../shared/request/receipt.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { both } from './told.ts'
import { addressOfSession, type Session } from './session.ts'

/** What a screen that follows is shown: no reading of the citizen's matters. */
export const whatHasChanged = {
  nothing: 'Where the session has come to, and what colleagues write about it; nothing of what was said',
}

/** A screen follows the session of its address. */
export const itsSession = (visit: Visit) => ({
  municipalityId: visit.me.municipalityId,
  thing: 'earSession' as const,
  id: idOf(visit),
})

/** Back to the session, or to a page below it, where one is told what happened. */
export const back = (
  visit: Visit,
  session: Pick<Session, 'sessionId'>,
  says: Parameters<typeof both>[0],
  page = '',
): Response => redirectWith(visit, `${addressOfSession(session)}${page}`, { says: both(says) })
