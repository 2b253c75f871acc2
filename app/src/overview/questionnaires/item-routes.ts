import type { Sql } from '@lydhoer/database'
import { theHouse } from '../../shared/people/the-house.ts'
import type { Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Route, type Visit } from '../../shared/request/route.ts'
import { newRemark, newWording } from './form.ts'
import { remark, remarksOn, wordingsOf } from './history.ts'
import { instrumentOf } from './instruments.ts'
import { itemPage } from './item-view.tsx'
import { remarkPage, rewordPage } from './item-forms-view.tsx'
import { itemOf, putAnew } from './items.ts'
import type { RemarkKind } from './kinds.ts'
import { receipts } from './messages.ts'

const item = '/spoerg/:id/spoergsmaal/:item'

/** Where each remark is written, and what is told once it is. */
const remarks: readonly { kind: RemarkKind; path: string; says: (typeof receipts)['heard'] }[] = [
  { kind: 'understood', path: `${item}/forstaaet`, says: receipts.heard },
  { kind: 'dropped', path: `${item}/ud`, says: receipts.dropped },
  { kind: 'again', path: `${item}/ind`, says: receipts.again },
]

/** One question: what it is, how it was and is put, and what was learned of it. */
export const itemRoutes = (reads: Reads): Route[] => [
  guarded({
    method: 'GET',
    path: item,
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const one = await asked(visit, sql)
      return itemPage(visit, {
        ...one,
        wordings: await wordingsOf(sql, services, me, one.item.id),
        remarks: await remarksOn(sql, services, me, one.item.id),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: `${item}/ordlyd`,
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => rewordPage(visit, await asked(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: `${item}/ordlyd`,
    ...theHouse(303),
    reads,
    form: newWording,
    handler: async (visit, sql, { submissionId: id, comparable, ...wording }) => {
      const one = await asked(visit, sql)
      const isComparable = comparable === 'yes'
      await putAnew(sql, visit.services, visit.me, one.item.id, { id, isComparable, ...wording })
      return redirectWith(visit, addressOf(one), { says: receipts.reworded })
    },
    again: async (visit, sql, again) => rewordPage(visit, { ...(await asked(visit, sql)), again }),
  }),
  ...remarks.flatMap(({ kind, path, says }) => [
    guarded({
      method: 'GET',
      path,
      ...theHouse(200),
      reads,
      handler: async (visit, sql) => remarkPage(visit, { ...(await asked(visit, sql)), kind }),
    }),
    guarded({
      method: 'POST',
      path,
      ...theHouse(303),
      reads,
      form: newRemark,
      handler: async (visit, sql, { submissionId: id, words, helped }) => {
        const one = await asked(visit, sql)
        await remark(sql, visit.services, visit.me, one.item.id, { id, kind, words, helped })
        return redirectWith(visit, addressOf(one), { says })
      },
      again: async (visit, sql, again) => remarkPage(visit, { ...(await asked(visit, sql)), kind, again }),
    }),
  ]),
]

const addressOf = ({ instrument, item: { id } }: Awaited<ReturnType<typeof asked>>) =>
  `/spoerg/${instrument.id}/spoergsmaal/${id}`

async function asked(visit: Visit, sql: Sql) {
  const { services, me } = visit
  const instrument = await instrumentOf(sql, services, me, idOf(visit))
  const id = param(visit, 'item')
  return { instrument, item: await itemOf(sql, services, me, { instrumentId: instrument.id, id }) }
}
