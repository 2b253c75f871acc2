import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import {
  guarded,
  idOf,
  open,
  param,
  type Again,
  type Page,
  type Route,
  type Visit,
} from '../../shared/request/route.ts'
import { companyOf, pageOf } from '../known/companies.ts'
import { ofNobody as reads, whoKnows } from '../known/who.ts'
import { linkForm, ownForm, sayForm, takeForm, type Say } from './form.ts'
import { makeLink, pageByLink, revokeLink, sayByLink, takeByLink, unsayByLink } from './links.ts'
import { madePage, makePage } from './make-view.tsx'
import { closedPage, ownAddress, ownPage } from './own-view.tsx'
import { problems, receipts, type Done } from './told.ts'

/** Where those who work here make a company its address, and take it back. */
const ofTheHouse: Route[] = [
  guarded({
    method: 'GET',
    path: '/virksomheder/:id/side',
    ...whoKnows(200),
    reads,
    handler: (visit, sql) => showMake(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/side',
    // The address is shown this once and is kept nowhere: the page is the answer.
    ...whoKnows(200),
    reads,
    form: linkForm,
    handler: async (visit, sql, { submissionId: id, ...link }) => {
      const { services, me } = visit
      const company = await companyOf(sql, idOf(visit))
      const secret = await makeLink(sql, services, me, { id, companyId: company.id, ...link })
      const address = services.config.origin + ownAddress(secret)
      return madePage(visit, company, { address, endsOn: link.endsOn })
    },
    again: showMake,
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/side/:line/tag-tilbage',
    guard: whoKnowCompanies,
    gets: { nextDoor: 404, others: 303 },
    reads,
    handler: async (visit, sql) => {
      const { id } = await companyOf(sql, idOf(visit))
      await revokeLink(sql, param(visit, 'line'))
      return redirectWith(visit, pageOf(id), { says: receipts.revoked })
    },
  }),
]

/** A company's own page, for whoever has its address. */
const ofTheCompany: Route[] = [
  open({
    method: 'GET',
    path: '/vores-side/:secret',
    guard: 'anyone',
    gets: 200,
    form: ownForm,
    handler: (page, { nu }) => showOwn(page, nu),
  }),
  open({
    method: 'POST',
    path: '/vores-side/:secret/sig',
    guard: 'anyone',
    gets: 303,
    form: sayForm,
    handler: async (page, { submissionId: id, ...said }) => {
      const { database } = page.services
      const secret = secretIn(page)
      const wrong = whatIsWrong(said)
      if (wrong) return showOwn(page, undefined, { problems: [wrong], typed: { submissionId: id, ...said } })
      const says = said.kind === 'worth' ? (said.says ?? null) : null
      const kept = await sayByLink(database, page.services, secret, { ...said, id, says })
      return goOn(page, kept === 'tooMuch' ? 'formeget' : kept === 'said' ? 'sagt' : undefined)
    },
  }),
  open({
    method: 'POST',
    path: '/vores-side/:secret/sig/:word/tag-tilbage',
    guard: 'anyone',
    gets: 303,
    handler: async (page) => {
      await unsayByLink(page.services.database, secretIn(page), idIn(page, 'word'))
      return goOn(page, 'tilbage')
    },
  }),
  open({
    method: 'POST',
    path: '/vores-side/:secret/plads/:opening',
    guard: 'anyone',
    gets: 303,
    form: takeForm,
    handler: async (page, { submissionId: id }) => {
      const openingId = idIn(page, 'opening')
      const kept = await takeByLink(page.services.database, secretIn(page), { id, openingId })
      return goOn(page, kept === 'taken' ? 'taget' : kept === 'full' ? 'fuldt' : undefined)
    },
  }),
]

export const routes: Route[] = [...ofTheHouse, ...ofTheCompany]

/** @throws NotFound for what is no secret of ours */
function secretIn(page: Page): string {
  const secret = param(page, 'secret')
  if (!/^[\w-]{32}$/.test(secret)) throw new NotFound()
  return secret
}

/** @throws NotFound for what is no id */
function idIn(page: Page, name: string): string {
  const id = param(page, name)
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new NotFound()
  return id
}

const whatIsWrong = ({ kind, says, words }: Omit<Say, 'submissionId'>) =>
  kind === 'worth' && !says
    ? { field: 'says', what: problems.noAnswer }
    : kind === 'needs' && words === ''
      ? { field: 'words', what: problems.noWords }
      : undefined

const goOn = (page: Page, done: Done | undefined) =>
  page.c.redirect(`${ownAddress(secretIn(page))}${done ? `?nu=${done}` : ''}`, 303)

async function showOwn(page: Page, isDone: Done | undefined, again?: Again): Promise<Response> {
  const secret = secretIn(page)
  const own = await pageByLink(page.services.database, page.services, secret)
  if (own === undefined) throw new NotFound()
  if (typeof own === 'string') return closedPage(page, own)
  return ownPage(page, { own, secret, isDone, again })
}

async function showMake(visit: Visit, sql: Sql, again?: Again) {
  return makePage(visit, await companyOf(sql, idOf(visit)), again)
}
