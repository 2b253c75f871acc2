import type { Sql } from '@lydhoer/database'
import { paragraphsIn } from '@lydhoer/letters'
import { today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { ofOneself } from '../../../shared/request/reading.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { keptSays } from '../../../shared/retention/kept-words.ts'
import { theCitizen } from '../../matter/who.ts'
import { fewInPanel, waitingAmong } from './few.ts'
import { inPanel, toPanel } from './form.ts'
import { problems, receipts } from './own-messages.ts'
import { panelLetterPage, panelPage } from './own-view.tsx'
import {
  deleteAnswer,
  isInPanel,
  lettersToAnswer,
  letterToAnswer,
  ownAnswers,
  sayInPanel,
  sayToPanel,
} from './panel.ts'

/** Where a citizen says yes to read letters, and what they think of them. */
export const ownPanelRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/min/brevpanel',
    guard: theCitizen,
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const isIn = await isInPanel(sql, me)
      const answers = await ownAnswers(sql, services, me)
      return panelPage(visit, {
        ...{ isIn, answers, few: await fewInPanel(sql), kept: await keptSays(sql, visit.tongue, 'panel') },
        letters: isIn ? await lettersToAnswer(sql, services, me, today(services.now())) : [],
        waiting: await waitingAmong(
          sql,
          answers.map(({ id }) => id),
        ),
      })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/brevpanel/vil',
    guard: theCitizen,
    gets: 303,
    reads: ofOneself,
    button: inPanel,
    handler: async (visit, sql, { is }) => {
      await sayInPanel(sql, visit.me, is === 'yes')
      return redirectWith(visit, '/min/brevpanel', { says: receipts[is] })
    },
  }),
  guarded({
    method: 'GET',
    path: '/min/brevpanel/:letter',
    guard: theCitizen,
    gets: { citizenA: 200, others: 404 },
    reads: ofOneself,
    handler: (visit, sql) => showLetter(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/min/brevpanel/:letter',
    guard: theCitizen,
    gets: { citizenA: 303, others: 404 },
    reads: ofOneself,
    form: toPanel,
    handler: async (visit, sql, { submissionId: id, paragraph, read, ...words }) => {
      const letter = await ofAddress(visit, sql)
      if (paragraph !== null && !paragraphsIn(letter.text)[paragraph - 1])
        throw new Invalid([{ field: 'paragraph', what: problems.noParagraph }])
      const waitsFor = read === 'together' ? (await fewInPanel(sql)).least : null
      const said = { id, letterId: letter.id, paragraph, ...words }
      await sayToPanel(sql, visit.services, visit.me, said, waitsFor)
      const waits = (await waitingAmong(sql, [id])).has(id)
      return redirectWith(visit, '/min/brevpanel', { says: waits ? receipts.waits : receipts.said })
    },
    again: showLetter,
  }),
  guarded({
    method: 'POST',
    path: '/min/brevpanel/svar/:answer/slet',
    guard: theCitizen,
    // What is another's is not there, and what is gone is gone: both say the same.
    gets: 303,
    reads: ofOneself,
    handler: async (visit, sql) => {
      const undo = await deleteAnswer(sql, visit, param(visit, 'answer'))
      return redirectWith(visit, '/min/brevpanel', { says: receipts.deleted, ...(undo && { undo }) })
    },
  }),
]

/** @throws NotFound unless the visitor is in the panel, and is asked about it */
async function ofAddress(visit: Visit, sql: Sql) {
  const { services, me } = visit
  if (!(await isInPanel(sql, me))) throw new NotFound()
  return letterToAnswer(sql, services, me, param(visit, 'letter'), today(services.now()))
}

async function showLetter(visit: Visit, sql: Sql, again?: Again) {
  return panelLetterPage(visit, { letter: await ofAddress(visit, sql), few: await fewInPanel(sql), again })
}
