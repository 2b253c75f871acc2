import type { Sql } from '@lydhoer/database'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { companyOf, pageOf } from '../known/companies.ts'
import { ofTheCompany } from '../known/company-words.ts'
import { openingsOf } from '../known/openings.ts'
import { ofNobody as reads, whoKnows } from '../known/who.ts'
import { companyPage } from './company-view.tsx'
import { endingsAt } from './endings.tsx'
import { changedCompany, listForm, newCompany } from './form.ts'
import { knownOf } from './known-of.ts'
import { companiesPage } from './list-view.tsx'
import { addCompany, changeCompany, companiesThereAre, takeOutCompany } from './register.ts'
import { receipts } from './told.ts'
import { changeCompanyPage, newCompanyPage } from './write-view.tsx'

/** The companies that the municipality knows, and where one is written in. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/virksomheder',
    guard: whoKnowCompanies,
    gets: 200,
    reads,
    form: listForm,
    handler: async (visit, sql, asked) =>
      companiesPage(visit, { page: await companiesThereAre(sql, asked), ord: asked.ord }),
  }),
  guarded({
    method: 'GET',
    path: '/virksomheder/ny',
    guard: whoKnowCompanies,
    gets: 200,
    reads,
    handler: (visit) => newCompanyPage(visit),
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/ny',
    guard: whoKnowCompanies,
    gets: 303,
    reads,
    form: newCompany,
    handler: async (visit, sql, { submissionId: id, ...facts }) => {
      await addCompany(sql, visit.me, id, facts)
      return redirectWith(visit, pageOf(id), { says: receipts.added })
    },
    again: (visit, _sql, again) => newCompanyPage(visit, again),
  }),
]

/** One company, and where what stands of it is said anew. */
export const companyRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/virksomheder/:id',
    ...whoKnows(200),
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) => {
      const company = await companyOf(sql, idOf(visit))
      return companyPage(visit, {
        company,
        known: await knownOf(sql, visit.services, visit.me, company.id, efter),
        itself: await ofTheCompany(sql, visit.services, visit.me, company.id),
        openings: await openingsOf(sql, visit.services, visit.me, company.id),
        endings: await endingsAt(sql, company.id),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/virksomheder/:id/ret',
    ...whoKnows(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/ret',
    ...whoKnows(303),
    reads,
    form: changedCompany,
    handler: async (visit, sql, facts) => {
      const company = await companyOf(sql, idOf(visit))
      await changeCompany(visit, sql, company, facts)
      return redirectWith(visit, pageOf(company.id), { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/tag-ud',
    // What another wrote in, or the register has, stays; what is gone is gone: both say the same. Of the scene's something is said.
    guard: whoKnowCompanies,
    gets: { caseworker: 409, others: 303 },
    reads,
    handler: async (visit, sql) => {
      const undo = await takeOutCompany(sql, visit, idOf(visit))
      return redirectWith(visit, '/virksomheder', { says: receipts.takenOut, ...(undo && { undo }) })
    },
  }),
]

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return changeCompanyPage(visit, { company: await companyOf(sql, idOf(visit)), again })
}
