import type { Sql } from '@lydhoer/database'
import { paragraphsIn } from '@lydhoer/letters'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { templateOf } from '../templates/templates.ts'
import { versionsOf } from '../templates/versions.ts'
import { ofNobody, theHouse } from '../who.ts'
import { keepAnswer, takeAwayAnswer } from './answers.ts'
import { aboutWhich, newAnswer } from './form.ts'
import { problems, receipts } from './messages.ts'
import { newAnswerPage } from './view.tsx'

/** What a lawyer answered, put in and taken away by whoever asked. */
export const answerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/breve/:id/svar/nyt',
    ...theHouse(200),
    reads: ofNobody,
    form: aboutWhich,
    handler: (visit, sql, { udgave, afsnit }) => showNew(visit, sql, { number: udgave, paragraph: afsnit }),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/svar/nyt',
    ...theHouse(303),
    reads: ofNobody,
    form: newAnswer,
    handler: async (visit, sql, { submissionId: id, version: versionId, ...said }) => {
      const { services, me } = visit
      const template = await templateOf(sql, services, me, idOf(visit))
      const version = (await versionsOf(sql, services, me, template.id)).find((one) => one.id === versionId)
      if (!version) throw new NotFound()
      if (!paragraphsIn(version.text)[said.paragraph - 1])
        throw new Invalid([{ field: 'paragraph', what: problems.noParagraph }])
      await keepAnswer(sql, services, me, { id, templateId: template.id, versionId, ...said })
      return redirectWith(visit, `/breve/${template.id}`, { says: receipts.kept })
    },
    again: (visit, sql, again) => showNew(visit, sql, { again }),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/svar/:answer/slet',
    ...theHouse(303),
    gets: { caseworker: 303, others: 404 },
    reads: ofNobody,
    handler: async (visit, sql) => {
      const template = await templateOf(sql, visit.services, visit.me, idOf(visit))
      const undo = await takeAwayAnswer(sql, visit, template.id, param(visit, 'answer'))
      return redirectWith(visit, `/breve/${template.id}`, { says: receipts.takenAway, ...(undo && { undo }) })
    },
  }),
]

async function showNew(
  visit: Visit,
  sql: Sql,
  {
    number,
    paragraph = 1,
    again,
  }: { number?: number | undefined; paragraph?: number | undefined; again?: Again },
) {
  const { services, me } = visit
  const template = await templateOf(sql, services, me, idOf(visit))
  const versions = await versionsOf(sql, services, me, template.id)
  const wanted = again?.typed['version']
  const version = versions.find((one) => one.id === wanted || one.number === number) ?? versions[0]
  if (!version) throw new NotFound()
  return newAnswerPage(visit, { template, version, paragraph, again })
}
