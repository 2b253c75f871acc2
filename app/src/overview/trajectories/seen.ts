import type { Seen } from '../../shared/page/seen-by.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

/** Who can see a data set or a study: whoever made it, and those whom they let use or read it. */
export const seenOf = (
  { language, me }: Visit,
  rows: 'data_set' | 'study',
  { ownerId }: { ownerId: string },
): Seen => ({
  rows,
  openFor: [ownerId === me.personId ? messages[language].thoseLetIn : messages[language].itsMakerAndOthers],
})
