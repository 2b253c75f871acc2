import type { Sql } from '@lydhoer/database'
import { today, type Sentence } from '@lydhoer/words'
import { whoKnowCompanies } from '../../shared/people/roles.ts'
import type { Gets } from '../../shared/request/askers.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import {
  guarded,
  idOf,
  param,
  type Again,
  type Route,
  type Shape,
  type Visit,
} from '../../shared/request/route.ts'
import { companyOf, pageOf, type Company } from '../known/companies.ts'
import { ofNobody as reads, whoKnows } from '../known/who.ts'
import { ownCaution } from './known-of.ts'
import {
  agreementForm,
  callForm,
  cautionAgainForm,
  cautionForm,
  contactForm,
  saidForm,
} from './note-forms.ts'
import { noteProblems, noteReceipts as receipts } from './note-told.ts'
import {
  agreementPage,
  callPage,
  cautionAgainPage,
  cautionPage,
  contactPage,
  saidPage,
} from './note-views.tsx'
import {
  endAgreement,
  lookAgainAt,
  noteTables,
  takeOut,
  writeAgreement,
  writeCall,
  writeCaution,
  writeContact,
  writeSaid,
  type Note,
} from './notes.ts'

interface Writing<F> {
  note: Note
  form: Shape<F>
  page(visit: Visit, company: Company, again?: Again): Response | Promise<Response>
  /** The keeping of it. @throws Invalid */
  keep(visit: Visit, sql: Sql, companyId: string, form: F): Promise<void>
  says: Sentence
}

/** The page where something is written of a company, and the keeping of it. */
const writing = <F>({ note, form, page, keep, says }: Writing<F>): Route[] => {
  const path = `/virksomheder/:id/${note}`
  const show = async (visit: Visit, sql: Sql, again?: Again) =>
    page(visit, await companyOf(sql, idOf(visit)), again)
  return [
    guarded({ method: 'GET', path, ...whoKnows(200), reads, handler: (visit, sql) => show(visit, sql) }),
    guarded<F>({
      ...{ method: 'POST', path, ...whoKnows(303), reads, form },
      handler: async (visit, sql, filled) => {
        const { id } = await companyOf(sql, idOf(visit))
        await keep(visit, sql, id, filled)
        return redirectWith(visit, pageOf(id), { says })
      },
      again: show,
    }),
  ]
}

/** The scene's caution and agreement are the caseworker's. */
const whoseItIs = (status: number) => ({
  guard: whoKnowCompanies,
  gets: { caseworker: status, others: 404 } satisfies Gets,
})

/** What all who work here write of a company. */
export const noteRoutes: Route[] = [
  ...writing({
    ...{ note: 'kontakt', form: contactForm, page: contactPage, says: receipts.contact },
    keep: ({ services, me }, sql, companyId, { submissionId: id, ...words }) =>
      writeContact(sql, services, me, { id, companyId }, words),
  }),
  ...writing({
    ...{ note: 'ringet', form: callForm, page: callPage, says: receipts.call },
    keep: ({ services, me }, sql, companyId, { submissionId: id, ...call }) =>
      writeCall(sql, services, me, { id, companyId }, call),
  }),
  ...writing({
    ...{ note: 'aftale', form: agreementForm, page: agreementPage, says: receipts.contact },
    keep: async ({ services, me }, sql, companyId, { submissionId: id, ...agreement }) => {
      if (agreement.until !== null && agreement.until < agreement.from)
        throw new Invalid([{ field: 'until', what: noteProblems.badUntil }])
      await writeAgreement(sql, services, me, { id, companyId }, agreement)
    },
  }),
  ...writing({
    ...{ note: 'ord', form: saidForm, page: saidPage, says: receipts.contact },
    keep: async ({ services, me }, sql, companyId, { submissionId: id, saidYes, ...said }) => {
      if (said.kind === 'climate' && !saidYes)
        throw new Invalid([{ field: 'saidYes', what: noteProblems.noYes }])
      await writeSaid(sql, services, me, { id, companyId }, said)
    },
  }),
  ...writing({
    ...{ note: 'pas-paa', form: cautionForm, page: cautionPage, says: receipts.caution },
    keep: ({ services, me }, sql, companyId, { submissionId: id, ...caution }) =>
      writeCaution(sql, services, me, { id, companyId }, caution),
  }),
  guarded({
    method: 'GET',
    path: '/virksomheder/:id/pas-paa/:line',
    ...whoseItIs(200),
    reads,
    handler: (visit, sql) => showAgain(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/pas-paa/:line',
    ...whoseItIs(303),
    reads,
    form: cautionAgainForm,
    handler: async (visit, sql, facts) => {
      const { services, me } = visit
      const { id, companyId } = await ownCaution(sql, services, me, param(visit, 'line'))
      await lookAgainAt(sql, services, me, id, facts)
      return redirectWith(visit, pageOf(companyId), { says: receipts.caution })
    },
    again: showAgain,
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/aftale/:line/slut',
    ...whoseItIs(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await companyOf(sql, idOf(visit))
      const ended = await endAgreement(sql, visit.me, param(visit, 'line'), today(visit.services.now()))
      if (!ended) throw new NotFound()
      return redirectWith(visit, pageOf(id), { says: receipts.ended })
    },
  }),
  guarded({
    method: 'POST',
    path: '/virksomheder/:id/ud/:note/:line',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...whoKnows(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await companyOf(sql, idOf(visit))
      const note = param(visit, 'note')
      if (!isNote(note)) throw new NotFound()
      const undo = await takeOut(sql, visit, note, param(visit, 'line'))
      return redirectWith(visit, pageOf(id), { says: receipts.takenOut, ...(undo && { undo }) })
    },
  }),
]

const isNote = (word: string): word is Note => Object.hasOwn(noteTables, word)

async function showAgain(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const company = await companyOf(sql, idOf(visit))
  const caution = await ownCaution(sql, services, me, param(visit, 'line'))
  return cautionAgainPage(visit, company, caution, again)
}
