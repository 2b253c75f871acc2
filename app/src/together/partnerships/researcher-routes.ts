import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { ofResearcher, researcherForm } from './form.ts'
import { partnershipOf } from './partnerships.ts'
import { researcherPage } from './researcher-view.tsx'
import { researcherOf, sayYesToResearcher, takeYesBack, whomToSayYesTo } from './researchers.ts'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, speaking } from './who.ts'

/** Who of the house's researchers belongs to a partnership, decided by those who speak for their municipality. */
export const researcherRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/faelles/:id/forskere',
    ...speaking(200),
    reads,
    form: ofResearcher,
    handler: (visit, sql, { forsker }) => show(visit, sql, forsker),
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/forskere',
    ...speaking(303),
    reads,
    form: researcherForm,
    handler: async (visit, sql, { submissionId, forsker, person }) => {
      const { services, me } = visit
      const { id } = await partnershipOf(sql, services, me, idOf(visit))
      const researcher = forsker === '' ? null : await researcherOf(sql, services, me, id, forsker)
      await oneAtATime(sql, `researcher ${person}`)
      const chosen = (await whomToSayYesTo(sql, id)).find((one) => one.id === person)
      // Pressed twice, it was said by the first.
      if (!chosen && !(await isSaid(sql, id, person)))
        throw new Invalid([{ field: 'person', what: problems.noResearcher }])
      if (chosen)
        await sayYesToResearcher(sql, services, me, {
          ...{ partnershipId: id, person: chosen, researcherId: researcher?.id ?? submissionId },
        })
      return redirectWith(visit, `/faelles/${id}`, { says: receipts.saidYes })
    },
    again: (visit, sql, again) => {
      const { forsker } = ofResearcher.parse({ forsker: again.typed['forsker'] })
      return show(visit, sql, forsker, again)
    },
  }),
  guarded({
    method: 'POST',
    path: '/faelles/:id/forskere/:researcher/slet',
    ...speaking(303),
    reads,
    handler: async (visit, sql) => {
      await takeYesBack(sql, visit.me, idOf(visit), param(visit, 'researcher'))
      return redirectWith(visit, `/faelles/${idOf(visit)}`, { says: receipts.yesBack })
    },
  }),
]

/** Whether a yes was said to this person already. */
async function isSaid(sql: Sql, partnershipId: string, personId: string): Promise<boolean> {
  const row = await sql
    .selectFrom('partnership_researcher_key')
    .select('researcher_id')
    .where('partnership_id', '=', partnershipId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

async function show(visit: Visit, sql: Sql, id: string | null, again?: Again) {
  const { services, me } = visit
  const partnership = await partnershipOf(sql, services, me, idOf(visit))
  return researcherPage(visit, {
    partnership,
    researcher: id ? await researcherOf(sql, services, me, partnership.id, id) : null,
    people: await whomToSayYesTo(sql, partnership.id),
    again,
  })
}
