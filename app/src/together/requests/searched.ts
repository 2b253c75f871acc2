import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { messages } from './messages.ts'
import type { RequestWords } from './requests.ts'
import { openOfRequests, replyContext, requestContext } from '../house/sealed-requests.ts'

const asked: Searched = {
  kind: 'request',
  many: { da: messages.da.way, en: messages.en.way },
  one: { da: 'Et spørgsmål', en: 'A question' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services }, ids) => {
    const rows = await sql
      .selectFrom('request')
      .select(['id', 'words_sealed'])
      .where('id', 'in', ids)
      .execute()
    return rows.map(({ id, words_sealed }) => {
      const { question, why } = openOfRequests<RequestWords>(services, me, requestContext(id), words_sealed)
      return { id, name: question, words: [why], href: `/spoergsmaal/${id}` }
    })
  },
}

const replies: Searched = {
  kind: 'requestReply',
  many: { da: 'Svar', en: 'Replies' },
  one: { da: 'Et svar', en: 'A reply' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services }, ids) => {
    const rows = await sql
      .selectFrom('request_reply as a')
      .innerJoin('request as r', 'r.id', 'a.request_id')
      .select(['a.id', 'a.request_id', 'a.words_sealed', 'r.words_sealed as asked_sealed'])
      .where('a.id', 'in', ids)
      .execute()
    return rows.map(({ id, request_id, words_sealed, asked_sealed }) => ({
      ...{ id, name: '', href: `/spoergsmaal/${request_id}#svar` },
      words: [openOfRequests<string>(services, me, replyContext(id), words_sealed)],
      under: openOfRequests<RequestWords>(services, me, requestContext(request_id), asked_sealed).question,
    }))
  },
}

export const searched = [asked, replies]
