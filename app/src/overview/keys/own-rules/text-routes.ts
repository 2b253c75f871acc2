import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { z } from 'zod'
import { Invalid } from '../../../shared/request/errors.ts'
import { redirectWith } from '../../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../../shared/request/route.ts'
import { standAtTheKeys, turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { keepers } from '../who.ts'
import { lastDayForm, newRule, otherText } from './form.ts'
import { problems, receipts } from './messages.ts'
import { newRulePage, rulePage } from './text-view.tsx'
import {
  changeRule,
  hasBegun,
  isOver,
  lastDay,
  ruleTexts,
  takeTextBack,
  textsOfRule,
  writeRule,
} from './texts.ts'
import { list, reads, ruleAt } from './where.ts'

const fresh = `${list}/ny`
const one = `${list}/:id`

/** The rules that a plan can speak of: written, changed from a day, ended, and what of that has not come taken back. */
export const textRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: fresh,
    guard: keepers,
    gets: 200,
    reads,
    handler: (visit) => newRulePage(visit),
  }),
  guarded({
    method: 'POST',
    path: fresh,
    guard: keepers,
    gets: 303,
    reads,
    form: newRule,
    handler: async (visit, sql, form) => {
      await turnTheKeys(sql, visit.me)
      await writeRule(sql, visit.me, { ...said(form), validFrom: form.from, validTo: form.to })
      const isComing = form.from > today(visit.services.now())
      return redirectWith(visit, ruleAt(form.submissionId), {
        says: receipts.written,
        ...(isComing && { undo: `${ruleAt(form.submissionId)}/fortryd` }),
      })
    },
    again: (visit, _sql, again) => newRulePage(visit, again),
  }),
  guarded({
    method: 'GET',
    path: one,
    guard: keepers,
    gets: 200,
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: one,
    guard: keepers,
    gets: 303,
    reads,
    form: otherText,
    handler: async (visit, sql, form) => {
      await turnTheKeys(sql, visit.me)
      const [newest] = await textsOfRule(sql, idOf(visit))
      if (newest.id !== form.submissionId) {
        if (!hasBegun(newest, visit.services.now()))
          throw new Invalid([{ field: 'from', what: problems.changes }])
        await changeRule(sql, visit.me, newest, { ...said(form), validFrom: form.from })
      }
      return redirectWith(visit, ruleAt(form.submissionId), {
        says: receipts.changed,
        undo: `${ruleAt(form.submissionId)}/fortryd`,
      })
    },
    again: (visit, sql, again) => show(visit, sql, { text: again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/slut`,
    guard: keepers,
    gets: 303,
    reads,
    form: lastDayForm,
    within: one,
    handler: async (visit, sql, { last }) => {
      await turnTheKeys(sql, visit.me)
      const [newest] = await textsOfRule(sql, idOf(visit))
      if (last < newest.validFrom) throw new Invalid([{ field: 'last', what: problems.beforeIt }])
      if (isOver(newest, visit.services.now())) throw new Invalid([{ field: 'last', what: problems.badLast }])
      await lastDay(sql, newest.id, last)
      return redirectWith(visit, ruleAt(newest.id), {
        says: receipts.ended,
        undo: `${ruleAt(newest.id)}/gaelder`,
      })
    },
    again: (visit, sql, again) => show(visit, sql, { last: again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/gaelder`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      const [newest] = await textsOfRule(sql, idOf(visit))
      if (!isOver(newest, visit.services.now())) await lastDay(sql, newest.id, null)
      return redirectWith(visit, ruleAt(newest.id), { says: receipts.holdsOn })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/fortryd`,
    guard: keepers,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      await turnTheKeys(sql, visit.me)
      // Taken back twice is once: then it is no longer there.
      const all = await ruleTexts(sql)
      const text = all.find(({ id }) => id === idOf(visit))
      const before = all.find(({ code, validFrom }) => code === text?.code && validFrom < text.validFrom)
      if (text && !hasBegun(text, visit.services.now())) await takeTextBack(sql, text, before)
      return redirectWith(visit, list, { says: receipts.takenBack })
    },
  }),
]

type Typed = Pick<
  z.infer<ReturnType<typeof otherText>>,
  'submissionId' | 'name' | 'nameEn' | 'says' | 'saysEn' | 'law'
>
const said = ({ submissionId: id, name, nameEn, says, saysEn, law }: Typed) => ({
  ...{ id, law },
  name: { da: name, en: nameEn },
  says: { da: says, en: saysEn },
})

async function show(
  visit: Visit,
  sql: Sql,
  again: { text?: Again | undefined; last?: Again | undefined } = {},
) {
  await standAtTheKeys(sql)
  return rulePage(visit, { texts: await textsOfRule(sql, idOf(visit)), again })
}
