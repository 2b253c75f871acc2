import type { Sql } from '@lydhoer/database'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownConsiderations } from './addresses.ts'
import {
  considerationsOf,
  deleteConsideration,
  share,
  shared,
  writeConsideration,
  type Consideration,
} from './considerations.ts'
import { newConsideration, sharing } from './form.ts'
import { orderMessages, orderReceipts } from './own-order-messages.ts'
import { ownSide, sideHere } from './side.ts'
import { under } from './under.ts'

const { one, all, reads } = ownSide

/** The citizen says what has to be considered, and who may see it. */
export const considerRoutes: Route[] = [
  guarded({
    ...{ method: 'GET', path: ownConsiderations, ...all(200), reads },
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    ...{ method: 'POST', path: ownConsiderations, ...all(303), reads, form: newConsideration, again: show },
    handler: async (visit, sql, said) => {
      await writeConsideration(sql, visit.services, visit.me, said)
      return redirectWith(visit, ownConsiderations, { says: orderReceipts.considered })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${ownConsiderations}/:id/del`, ...one(303), reads, button: sharing },
    handler: async (visit, sql, { sharedWith }) => {
      await share(sql, visit.me, idOf(visit), sharedWith)
      return redirectWith(visit, ownConsiderations, { says: orderReceipts.shared })
    },
  }),
  guarded({
    ...{ method: 'POST', path: `${ownConsiderations}/:id/slet`, ...all(303), reads },
    handler: async (visit, sql) => {
      const undo = await deleteConsideration(sql, visit, idOf(visit))
      return redirectWith(visit, ownConsiderations, { says: orderReceipts.deleted, ...(undo && { undo }) })
    },
  }),
]

async function show(visit: Visit, sql: Sql, again?: Again) {
  const { tongue: language, services, me } = visit
  const words = orderMessages[language]
  const side = await sideHere(visit, sql)
  const considered = await considerationsOf(sql, services, me, me.personId)
  const form = fill(language, newConsideration, { again, first: { sharedWith: 'me' } })
  const isShared = considered.some(({ sharedWith }) => sharedWith !== 'me')
  const children = (
    <>
      <div data-saved>
        {considered.length === 0 && <p>{words.considerNone}</p>}
        {considered.map((each) => (
          <One language={language} one={each} />
        ))}
      </div>
      <h2>{words.considerNew}</h2>
      <ErrorSummary {...form} />
      <FormOf form={form} to={ownConsiderations}>
        <LongText
          form={form}
          name="words"
          label={words.considerWords}
          hint={words.considerHint}
          rows={3}
          keep={ownConsiderations}
        />
        <OneOf
          form={form}
          name="sharedWith"
          label={words.sharedWith}
          hint={words.sharesHint}
          options={shared.map((value) => ({ value, label: words.shares[value] }))}
        />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.considerTitle, when: words.considerLead, narrow: true, children },
      ...{ parents: under(visit, side), islands: ['unsaved'], browserKey: browserKey(side.key, me) },
      except: isShared && words.considerEach,
      seen: isShared ? { rows: 'consideration', with: side.others } : 'meAlone',
    },
    form.status,
  )
}

/** One of them, with who sees it, which holds at once. */
function One({
  language,
  one: { id, words: own, sharedWith },
}: {
  language: Visit['tongue']
  one: Consideration
}) {
  const words = orderMessages[language]
  return (
    <section class="part">
      <OwnWords of="citizen">{own}</OwnWords>
      <form method="post" action={`${ownConsiderations}/${id}/del`} autocomplete="off">
        <label class="form-label" for={`del-${id}`}>
          {words.sharedWith}
        </label>
        <div class="row">
          <select class="form-select" id={`del-${id}`} name="sharedWith">
            {shared.map((value) => (
              <option value={value} selected={value === sharedWith}>
                {words.shares[value]}
              </option>
            ))}
          </select>
          <button class="button">{words.save}</button>
        </div>
      </form>
      <form method="post" action={`${ownConsiderations}/${id}/slet`}>
        <button class="quiet">{words.remove}</button>
      </form>
    </section>
  )
}
