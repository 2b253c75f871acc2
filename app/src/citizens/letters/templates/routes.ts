import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { openDepartments } from '../../../shared/people/open-departments.ts'
import { Invalid, NotFound } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { answersOf } from '../answers/answers.ts'
import { checked } from '../demands/checked.ts'
import { demandsOf } from '../demands/demands.ts'
import { waiversOf } from '../demands/waivers.ts'
import { fewInPanel } from '../panel/few.ts'
import { askingPanel } from '../panel/form.ts'
import { receipts as panelReceipts } from '../panel/messages.ts'
import { askPanel, panelLettersOf, saidAbout } from '../panel/panel.ts'
import { ofNobody, theHouse, whoWrite } from '../who.ts'
import { whoCanAnswer } from './colleagues.ts'
import {
  changedTemplate,
  inUse,
  listOfLetters,
  newTemplate,
  sideBySide,
  usedFrom,
  wording,
  wrongInText,
} from './form.ts'
import { templatesPage } from './list-view.tsx'
import { problems, receipts } from './messages.ts'
import { templatePage } from './template-view.tsx'
import {
  beginTemplate,
  changeTemplate,
  endTemplate,
  templateOf,
  templatesOf,
  type LetterTemplate,
} from './templates.ts'
import { throwAwayDraft, useDraft, versionsOf, wordDraft } from './versions.ts'
import { changeTemplatePage, newTemplatePage, wordingPage } from './writing-view.tsx'

const pageOf = (id: string) => `/breve/${id}`

/** The letters that the house sends again and again, and their versions. */
export const templateRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/breve',
    guard: whoWrite,
    gets: 200,
    reads: ofNobody,
    form: listOfLetters,
    handler: async (visit, sql, { efter: after }) => {
      const { services, me } = visit
      return templatesPage(
        visit,
        await templatesOf(sql, services, me, { after, today: today(services.now()) }),
      )
    },
  }),
  guarded({
    method: 'GET',
    path: '/breve/ny',
    guard: whoWrite,
    gets: 200,
    reads: ofNobody,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/breve/ny',
    guard: whoWrite,
    gets: 303,
    reads: ofNobody,
    form: newTemplate,
    handler: async (visit, sql, { submissionId: id, text, department, ...form }) => {
      const { services, me } = visit
      const facts = { ...form, answersFor: form.answersFor ?? me.personId }
      mendFirst([...wrongInText(text), ...(await wrongInFacts(sql, { department, ...facts }))])
      await beginTemplate(sql, services, me, id, { ...facts, departmentId: department })
      const template = await templateOf(sql, services, me, id)
      if (!template.mayWrite) throw new Invalid([{ field: 'department', what: problems.notYours }])
      if ((await versionsOf(sql, services, me, id)).length === 0)
        await wordDraft(sql, visit, id, { submissionId: id, text, seen: null })
      return redirectWith(visit, pageOf(id), { says: receipts.begun })
    },
    again: showNew,
  }),
  guarded({
    method: 'GET',
    path: '/breve/:id',
    ...theHouse(200),
    reads: ofNobody,
    form: sideBySide,
    handler: (visit, sql, which) => show(visit, sql, which),
  }),
  guarded({
    method: 'GET',
    path: '/breve/:id/ret',
    ...theHouse(200),
    reads: ofNobody,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/ret',
    ...theHouse(303),
    reads: ofNobody,
    form: changedTemplate,
    handler: async (visit, sql, { department, ...form }) => {
      const { services, me } = visit
      const facts = { ...form, answersFor: form.answersFor ?? me.personId }
      const template = await writable(visit, sql)
      mendFirst(await wrongInFacts(sql, { department, ...facts }))
      const isTheirs =
        department === null ||
        facts.answersFor === me.personId ||
        me.roles.some(({ departmentId }) => departmentId === department)
      if (!isTheirs) throw new Invalid([{ field: 'department', what: problems.notYours }])
      await changeTemplate(sql, services, me, template.id, { ...facts, departmentId: department })
      return redirectWith(visit, pageOf(template.id), { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'GET',
    path: '/breve/:id/tekst',
    ...theHouse(200),
    reads: ofNobody,
    handler: (visit, sql) => showWording(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/tekst',
    ...theHouse(303),
    reads: ofNobody,
    form: wording,
    handler: async (visit, sql, form) => {
      const template = await writable(visit, sql)
      mendFirst(wrongInText(form.text))
      if (!(await wordDraft(sql, visit, template.id, form)))
        throw new Invalid([{ field: 'text', what: problems.meanwhile }])
      return redirectWith(visit, pageOf(template.id), { says: receipts.worded })
    },
    again: showWording,
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/brug',
    ...theHouse(303),
    reads: ofNobody,
    form: usedFrom,
    within: '/breve/:id',
    handler: async (visit, sql, { from }) => {
      const template = await writable(visit, sql)
      const undo = await useDraft(sql, visit, template.id, from)
      return redirectWith(visit, pageOf(template.id), { says: receipts.used, ...(undo && { undo }) })
    },
    again: (visit, sql, again) => show(visit, sql, {}, again),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/kladde/slet',
    ...theHouse(303),
    reads: ofNobody,
    handler: async (visit, sql) => {
      const template = await writable(visit, sql)
      const undo = await throwAwayDraft(sql, visit, template.id)
      return redirectWith(visit, pageOf(template.id), { says: receipts.thrownAway, ...(undo && { undo }) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/panel',
    ...theHouse(303),
    reads: ofNobody,
    form: askingPanel,
    within: '/breve/:id',
    handler: async (visit, sql, { submissionId: id, version: versionId, until }) => {
      const { services, me } = visit
      const template = await writable(visit, sql)
      const version = (await versionsOf(sql, services, me, template.id)).find((one) => one.id === versionId)
      if (!version) throw new NotFound()
      const of = { templateId: template.id, versionId, text: version.text, until }
      await askPanel(sql, services, me, { id, ...of })
      return redirectWith(visit, `${pageOf(template.id)}#panel`, { says: panelReceipts.asked })
    },
    again: (visit, sql, again) => show(visit, sql, {}, again),
  }),
  guarded({
    method: 'POST',
    path: '/breve/:id/i-brug',
    ...theHouse(303),
    reads: ofNobody,
    button: inUse,
    handler: async (visit, sql, { is }) => {
      const template = await writable(visit, sql)
      await endTemplate(sql, template.id, is === 'yes' ? null : today(visit.services.now()))
      const says = is === 'yes' ? receipts.endedNot : receipts.ended
      return redirectWith(visit, pageOf(template.id), { says })
    },
  }),
]

function mendFirst(wrong: ConstructorParameters<typeof Invalid>[0]): void {
  if (wrong.length > 0) throw new Invalid(wrong)
}

/** Departments and people that are not there, or no longer. */
async function wrongInFacts(
  sql: Sql,
  { department, answersFor }: { department: string | null; answersFor: string },
) {
  const isOpen = department === null || (await openDepartments(sql)).some((one) => one.id === department)
  const isThere = (await whoCanAnswer(sql)).some((one) => one.id === answersFor)
  return [
    ...(isOpen ? [] : [{ field: 'department', what: problems.noDepartment }]),
    ...(isThere ? [] : [{ field: 'answersFor', what: problems.noAnswer }]),
  ]
}

/** The letter of the address. @throws NotFound unless the visitor words it */
async function writable(visit: Visit, sql: Sql): Promise<LetterTemplate> {
  const template = await templateOf(sql, visit.services, visit.me, idOf(visit))
  if (!template.mayWrite) throw new NotFound()
  return template
}

const chooses = async (sql: Sql) => ({
  departments: await openDepartments(sql),
  colleagues: await whoCanAnswer(sql),
})

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newTemplatePage(visit, { ...(await chooses(sql)), again })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return changeTemplatePage(visit, { template: await writable(visit, sql), ...(await chooses(sql)), again })
}

async function showWording(visit: Visit, sql: Sql, again?: Again) {
  const template = await writable(visit, sql)
  const [latest] = await versionsOf(sql, visit.services, visit.me, template.id)
  if (!latest) throw new NotFound()
  return wordingPage(visit, { template, latest, again })
}

async function show(
  visit: Visit,
  sql: Sql,
  { fra, til }: { fra?: number | undefined; til?: number | undefined },
  again?: Again,
) {
  const { services, me } = visit
  const template = await templateOf(sql, services, me, idOf(visit))
  const versions = await versionsOf(sql, services, me, template.id)
  const after = versions.find(({ number }) => number === til) ?? versions[0]
  if (!after) throw new NotFound()
  const older = versions.filter(({ number }) => number < after.number)
  const before = versions.find(({ number }) => number === fra && number !== after.number) ?? older[0] ?? null
  const [answers, demands, waivers] = [
    await answersOf(sql, services, me, template.id),
    await demandsOf(sql, services, me, template.kind),
    await waiversOf(sql, services, me, template.id),
  ]
  const panelLetters = await panelLettersOf(sql, services, me, template.id)
  const panelSaid = await saidAbout(
    sql,
    services,
    me,
    panelLetters.map(({ id }) => id),
  )
  return templatePage(visit, {
    ...{ template, versions, after, before, answers, again, panelLetters, panelSaid },
    few: await fewInPanel(sql),
    checked: checked(after.text, demands, waivers, today(services.now())),
  })
}
