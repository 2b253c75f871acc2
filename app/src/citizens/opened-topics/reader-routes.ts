import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import type { Reading } from '../../shared/request/reading.ts'
import { guarded, idOf, type Route } from '../../shared/request/route.ts'
import { firstName } from '@lydhoer/words'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { openToMe, topicAddresses, topics, type Topic } from '../matter/topics.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { openedTopicPage } from './reader-view.tsx'

const readingOfTopic = {
  plan: 'readOpenedPlan',
  agenda: 'readOpenedAgenda',
  waiting: 'readOpenedWaiting',
  letters: 'readOpenedLetters',
  guidance: 'readOpenedGuidance',
} as const satisfies Record<Topic, Reading>

/** A page for each topic that a place opens: for those it is open to today, to read. Ended, it is not there at the next request. */
export const readerRoutes = (opened: readonly OpensTopic[]): Route[] =>
  topics.flatMap((topic) => {
    const place = opened.find((one) => one.topic === topic)
    return place ? [readerRoute(topic, place)] : []
  })

const readerRoute = (topic: Topic, { read }: OpensTopic): Route =>
  guarded({
    method: 'GET',
    path: `/borgere/aabne/:id/${topicAddresses[topic]}`,
    guard: whoWorkWithCitizens,
    gets: { otherDepartment: 200, others: 404 },
    reads: readingOfTopic[topic],
    handler: async (visit, sql) => {
      const one = (await openToMe(sql)).find(({ id }) => id === idOf(visit))
      const until = one?.topics.find((open) => open.topic === topic)?.until
      if (!one || until === undefined) throw new NotFound()
      await recordAccess(sql, visit, { citizenId: one.id, conversationId: null, purpose: 'case' })
      const key = await matterKeyIfThere(sql, visit.services, visit.me, one.id)
      const citizen = { id: one.id, firstName: firstName(one.name) }
      const things = key ? await read(visit, sql, key, citizen) : []
      return openedTopicPage(visit, { one, topic, until, things })
    },
  })
