import type { Visit } from '../../shared/request/route.ts'
import { ownParents, parentsOf } from '../matter/pages.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import type { Side } from './side.ts'

/** What stands above a page within the wishes. */
export const under = (visit: Visit, side: Side) => [
  ...(side.isOwn ? ownParents(visit) : parentsOf(side.citizen)),
  {
    href: side.page,
    word: side.isOwn ? ownMessages[visit.tongue].title : messages[visit.language].word,
  },
]
