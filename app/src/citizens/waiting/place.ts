import { sentenceOf } from '@lydhoer/words'
import type { Place } from '../../shared/request/place.ts'
import { guide } from './guide.ts'
import { ownMessages } from './own-messages.ts'
import { ownAddress } from './own-view.tsx'
import { takeBackEvent, takeBackWait } from './queries.ts'
import { readings } from './readings.ts'
import { routes } from './routes.ts'
import { waits } from './waits.ts'
import { workersAddress } from './workers-view.tsx'
import { opens, takesOut } from './take-out.ts'

const own = (name: 'word' | 'title' | 'lead') => sentenceOf(ownMessages, name)

export const waiting: Place = {
  id: 'waitingPeriod',
  behind: 'citizens',
  routes,
  guide,
  waits,
  readings,
  takesOut,
  opens,
  aboutCitizen: {
    word: own('word'),
    own: { href: ownAddress, word: own('title'), lead: own('lead'), among: 'now' },
    workers: workersAddress,
  },
  undoes: {
    waitingEvent: (visit, sql, kept) => takeBackEvent(sql, visit.me, kept),
    waitWritten: async (visit, sql, kept) => {
      const { id, page } = kept as { id: string; page: string }
      await takeBackWait(sql, visit.me, id)
      return page
    },
  },
}
