import { changed } from '../../shared/from-file/messages.ts'
import { carriedForm, onItsWay, shownOf } from '../../shared/from-file/on-its-way.ts'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Route } from '../../shared/request/route.ts'
import { ofNobody as reads } from '../known/who.ts'
import { example, exampleName, type CompanyFile } from './columns.ts'
import { dryRunPage, fileAddress as here, filePage } from './file-view.tsx'
import { fileForm } from './form.ts'
import { carryOut, planFor, readCompanies } from './from-file.ts'
import { receipts } from './told.ts'

const { sendAlong, broughtBack } = onItsWay<CompanyFile>('companies from a file')

/** Many companies at once: a file from the register, what it would do, and one press that does it. */
export const fileRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: here,
    guard: whoKnowCompanies,
    gets: 200,
    reads,
    handler: (visit) => filePage(visit),
  }),
  guarded({
    method: 'POST',
    path: here,
    guard: whoKnowCompanies,
    // It stores nothing, so there is nowhere to be led: the page is the answer.
    gets: 200,
    reads,
    form: fileForm,
    handler: async (visit, sql, { file: sent, isWhole }) => {
      const read = readCompanies(new Uint8Array(await sent.arrayBuffer()), isWhole)
      const plan = await planFor(visit, sql, read.file)
      const carried = await sendAlong(visit.services, visit.me, read.file, plan)
      return dryRunPage(visit, { read, plan, carried })
    },
    again: (visit, _sql, again) => filePage(visit, again),
  }),
  guarded({
    method: 'POST',
    path: `${here}/goer-det`,
    guard: whoKnowCompanies,
    gets: 303,
    reads,
    button: carriedForm,
    handler: async (visit, sql, { carried }) => {
      const brought = broughtBack(visit.services, visit.me, carried)
      if (!brought) return redirectWith(visit, here, { says: changed })
      const plan = await planFor(visit, sql, brought.file)
      const isRead = plan.lines.every(({ state }) => state !== 'unreadable')
      // Pressed twice, it is done already.
      const isDone = isRead && plan.add.length + plan.change.length === 0
      if (!isDone && (!isRead || shownOf(plan) !== brought.shown))
        return redirectWith(visit, here, { says: changed })
      if (!isDone) await carryOut(visit, sql, plan)
      return redirectWith(visit, '/virksomheder', { says: receipts.read })
    },
  }),
  guarded({
    method: 'GET',
    path: `${here}/${exampleName}`,
    guard: whoKnowCompanies,
    gets: 200,
    reads,
    handler: ({ c }) =>
      c.body(`\ufeff${example.join('\r\n')}\r\n`, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${exampleName}"`,
      }),
  }),
]
