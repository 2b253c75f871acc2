import type { Sql } from '@lydhoer/database'
import { Conflict } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { deleteAnswer, sayToFinding } from './answers.ts'
import { answerPage, askPage } from './ask-view.tsx'
import { answerForm, askForm, standingButton } from './form.ts'
import { findingOfAddress, itsWriter, ofNobody as reads, ownOfAddress } from './of-address.ts'
import { askedOf, askThem, sayStanding } from './standing.ts'
import { problems, receipts } from './told.ts'

const pageOf = (id: string) => `/fund/${id}`

/** Those a finding came from are asked and answer, and whoever wrote it says what it stands as. */
export const askRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/fund/:id/spoerg',
    ...itsWriter(200),
    reads,
    handler: (visit, sql) => showAsk(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/spoerg',
    ...itsWriter(303),
    reads,
    form: askForm,
    handler: async (visit, sql, { kinds, by }) => {
      const { id } = await ownOfAddress(visit, sql)
      await askThem(sql, visit.me, id, { kinds: [...new Set(kinds)], by })
      return redirectWith(visit, pageOf(id), { says: receipts.asked })
    },
    again: showAsk,
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/staar',
    ...itsWriter(303),
    reads,
    button: standingButton,
    handler: async (visit, sql, { submissionId, standing }) => {
      const finding = await ownOfAddress(visit, sql)
      if (standing !== 'preliminary' && !(await askedOf(sql, finding.id)))
        throw new Conflict(problems.notAsked)
      if (standing !== finding.standing)
        await sayStanding(sql, visit.me, finding.id, { id: submissionId, standing })
      return redirectWith(visit, pageOf(finding.id), { says: receipts.standing })
    },
  }),
  guarded({
    method: 'GET',
    path: '/fund/:id/svar',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showAnswer(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/svar',
    ...theHouse(303),
    reads,
    form: answerForm,
    handler: async (visit, sql, { submissionId, ...said }) => {
      const { id } = await findingOfAddress(visit, sql)
      await sayToFinding(sql, visit.services, visit.me, id, { ...said, id: submissionId })
      return redirectWith(visit, `${pageOf(id)}#svar`, { says: receipts.said })
    },
    again: showAnswer,
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/svar/:answer/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await findingOfAddress(visit, sql)
      const undo = await deleteAnswer(sql, visit, param(visit, 'answer'))
      return redirectWith(visit, pageOf(id), { says: receipts.answerGone, ...(undo && { undo }) })
    },
  }),
]

async function showAsk(visit: Visit, sql: Sql, again?: Again) {
  const finding = await ownOfAddress(visit, sql)
  return askPage(visit, { finding, asked: await askedOf(sql, finding.id), again })
}

async function showAnswer(visit: Visit, sql: Sql, again?: Again) {
  return answerPage(visit, { finding: await findingOfAddress(visit, sql), again })
}
