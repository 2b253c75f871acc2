import type { Sql } from '@lydhoer/database'
import { changed } from '../../../shared/from-file/messages.ts'
import { carriedForm, onItsWay, shownOf } from '../../../shared/from-file/on-its-way.ts'
import { recordAccess } from '../../../shared/request/audit.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, type Route } from '../../../shared/request/route.ts'
import { addresses } from '../parts.tsx'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { keepers, seesCitizens } from '../who.ts'
import { carryOut } from './carry-out.ts'
import { exampleName, examples, type Kind, type PeopleFile } from './columns.ts'
import { fileForm } from './form.ts'
import { planOf } from './known.ts'
import { receipts } from './messages.ts'
import { hasActs } from './plan.ts'
import { readPeople } from './read-file.ts'
import { dryRunPage, filePage } from './view.tsx'

const here = addresses.fromFile
const { sendAlong, broughtBack } = onItsWay<PeopleFile>('people from a file')
const nobody = { nothing: 'A form and its examples; nobody who is here is named' }

/** Many people at once: a file, what it would do, and one press that does it. */
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: here,
    guard: keepers,
    gets: 200,
    reads: nobody,
    handler: (visit) => filePage(visit),
  }),
  guarded({
    method: 'POST',
    path: here,
    guard: keepers,
    // It stores nothing, so there is nowhere to be led: the page is the answer.
    gets: 200,
    reads: seesCitizens,
    form: fileForm,
    handler: async (visit, sql, { file: sent }) => {
      const { services, me } = visit
      const read = readPeople(new Uint8Array(await sent.arrayBuffer()))
      await standAtTheKeys(sql)
      const plan = await planOf(visit, sql, read.file)
      await recordAccess(
        sql,
        visit,
        ...plan.citizensSeen.map((citizenId) => ({
          citizenId,
          conversationId: null,
          purpose: 'case' as const,
        })),
      )
      return dryRunPage(visit, { read, plan, carried: await sendAlong(services, me, read.file, plan) })
    },
    again: (visit, _sql: Sql, again) => filePage(visit, again),
  }),
  guarded({
    method: 'POST',
    path: `${here}/goer-det`,
    guard: keepers,
    gets: 303,
    reads: { nothing: 'Does what was shown and written in the log then; nobody is shown' },
    button: carriedForm,
    handler: async (visit, sql, { carried }) => {
      const { services, me } = visit
      const brought = broughtBack(services, me, carried)
      if (!brought) return redirectWith(visit, here, { says: changed })
      await turnTheKeys(sql, me)
      const plan = await planOf(visit, sql, brought.file)
      const isRead = plan.lines.every(({ state }) => state !== 'unreadable')
      // Pressed twice, it is done already.
      if (isRead && !hasActs(plan.acts)) return redirectWith(visit, here, { says: receipts.done })
      if (!isRead || shownOf(plan) !== brought.shown) return redirectWith(visit, here, { says: changed })
      await carryOut(visit, sql, plan.acts)
      return redirectWith(visit, here, { says: receipts.done })
    },
  }),
  ...(Object.keys(examples) as Kind[]).map((kind) =>
    guarded({
      method: 'GET',
      path: `${here}/${exampleName(kind)}`,
      guard: keepers,
      gets: 200,
      reads: nobody,
      handler: ({ c }) =>
        c.body(`\ufeff${examples[kind].join('\r\n')}\r\n`, 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${exampleName(kind)}"`,
        }),
    }),
  ),
]
