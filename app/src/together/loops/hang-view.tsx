import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { hanging, hungForm } from './form.ts'
import { hangMessages } from './hang-messages.ts'
import { HungThing, thingName } from './hung-view.tsx'
import type { Hung } from './hung.ts'
import type { ListedLoop, Loop } from './loops.ts'
import type { Step } from './steps.ts'
import { causeNames, causes, isCause, thingNames, whoSeesThat, type Thing } from './things.ts'
import { nameOf } from './words.ts'

/** Something of the house, as the address of a press names it. */
export interface Wanted {
  what: Thing
  of: string
}

/** Where something is hung on a loop: a press each, the newest loops first. */
export function hangPage(
  visit: Visit,
  { wanted, page, again }: { wanted: Wanted; page: ListPage<ListedLoop>; again?: Again | undefined },
) {
  const { language } = visit
  const words = hangMessages[language]
  const { what, of } = wanted
  const form = fill(language, hanging, { again })
  const address = `/undren/haeng?${what}=${encodeURIComponent(of)}`
  const cause = what === 'venter' && isCause(of) ? causeNames[of][language] : null
  const thing = cause ? `${thingNames[what][language]}: ${cause}` : thingNames[what][language]
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{whoSeesThat[what][language]}</p>
      {page.rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <FormOf form={form} to={address}>
          <input type="hidden" name="what" value={what} />
          <input type="hidden" name="of" value={of} />
          <Text form={form} name="note" label={words.note} hint={words.noteHint} />
          <h2>{words.where}</h2>
          <ul class="list">
            {page.rows.map((loop) => (
              <li>
                <p class="title">{nameOf(language, loop)}</p>
                <p class="row">
                  <button
                    class="button"
                    name="loop"
                    value={loop.id}
                    aria-label={words.hereOf(nameOf(language, loop))}
                  >
                    {words.here}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </FormOf>
      )}
      <Pages visit={visit} page={page} address={address} name="efter" />
      <p>
        <a href="/undren/ny">{words.raise}</a>
      </p>
    </>
  )
  return answer(
    visit,
    { title: words.title(thing), when: words.lead, seen: { rows: 'loop' }, children },
    form.status,
  )
}

const ways = {
  stykke: '/stykker',
  brev: '/breve',
  rum: '/rum',
  proev: '/proev',
  flip: '/flip',
  spoergsmaal: '/spoergsmaal',
  fund: '/fund',
  materiale: '/materialer',
  forsoeg: '/vi-proever',
  samling: '/samlinger',
} as const

/** Where one can begin when one has nothing in hand. */
export function nothingToHangPage(visit: Visit, canOpen: (href: string) => boolean) {
  const { language } = visit
  const words = hangMessages[language]
  const children = (
    <>
      <ul class="list">
        {(Object.keys(ways) as (keyof typeof ways)[])
          .filter((way) => canOpen(ways[way]))
          .map((way) => (
            <li>
              <a class="title" href={ways[way]}>
                {words.nothing[way]}
              </a>
            </li>
          ))}
      </ul>
      <p>{words.nothing.venter}</p>
      <ul>
        {causes.map((cause) => (
          <li>
            <a href={`/undren/haeng?venter=${cause}`}>{causeNames[cause][language]}</a>
          </li>
        ))}
      </ul>
    </>
  )
  return answer(visit, { title: words.nothingTitle, when: words.nothingLead, seen: 'meAlone', children })
}

/** All that hangs on a loop that the visitor may see. */
export function allHungPage(visit: Visit, { loop, page }: { loop: Loop; page: ListPage<Hung> }) {
  const { language } = visit
  const words = hangMessages[language]
  const address = `/undren/${loop.id}`
  const children = (
    <>
      {page.rows.length === 0 && <p>{words.noneHung}</p>}
      <ul class="list">
        {page.rows.map((hung) => (
          <li>
            <HungThing visit={visit} loopId={loop.id} hung={hung} />
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={page} address={`${address}/haengt`} />
    </>
  )
  return answer(visit, {
    ...{ title: words.allTitle, when: nameOf(language, loop), seen: { rows: 'loop_hung' }, children },
    parents: [{ href: address, word: nameOf(language, loop) }],
  })
}

/** What one has hung: why, and on which step. */
export function hungPage(
  visit: Visit,
  { loop, hung, steps, again }: { loop: Loop; hung: Hung; steps: readonly Step[]; again?: Again | undefined },
) {
  const { language } = visit
  const words = hangMessages[language]
  const address = `/undren/${loop.id}`
  const form = fill(language, hungForm, { again, first: { step: hung.stepId ?? '', note: hung.note } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{whoSeesThat[hung.what][language]}</p>
      <FormOf form={form} to={`${address}/haengt/${hung.id}`}>
        <Choice
          form={form}
          name="step"
          label={words.step}
          none={words.noStep}
          options={steps.map(({ id, title }, nth) => ({ value: id, label: `${nth + 1}. ${title}` }))}
        />
        <LongText form={form} name="note" label={words.note} hint={words.noteHint} rows={2} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: thingName(language, hung), seen: { rows: 'loop_hung' } },
      ...{ parents: [{ href: address, word: nameOf(language, loop) }], children },
    },
    form.status,
  )
}
