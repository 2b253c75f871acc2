import { carrying } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { openRequests, type RequestWords } from './requests.ts'
import { openOfRequests, requestContext } from '../house/sealed-requests.ts'

/** What nobody has answered, whichever side it is asked of: a broker may know somebody who knows. */
export const carries = [
  carrying({
    as: 'asked',
    called: { da: 'Spørgsmål, ingen har svaret på', en: 'Requests that nobody has answered' },
    all: '/spoergsmaal',
    for: whoAreOfTheHouse,
    rows: (sql) => openRequests(sql).select(['r.id', 'r.words_sealed']).orderBy('r.asked_on').orderBy('r.id'),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openOfRequests<RequestWords>(services, me, requestContext(id), words_sealed).question,
      href: `/spoergsmaal/${id}`,
    }),
  }),
]
