import { listIn } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { ToCross } from './crosses.ts'
import { chosenKind, shareForm } from './form.ts'
import { thingKinds, thingNames, thingsAre, type ThingKind } from './kinds.ts'
import { messages } from './messages.ts'
import type { Partnership } from './partnerships.ts'
import { Words } from './thing-view.tsx'
import type { Choosable } from './to-share.ts'

interface ChooseProps {
  partnership: Partnership
  kind: ThingKind
  things: readonly Choosable[]
}

const above = ({ id, name }: Partnership) => [{ href: `/faelles/${id}`, word: name }]

/** Where one of the house's things is chosen. */
export function choosePage(visit: Visit, { partnership, kind, things }: ChooseProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/faelles/${partnership.id}/del`
  const form = fill(language, chosenKind, { first: { slags: kind } })
  const children = (
    <>
      <form method="get" action={address} class="row which-crosses" aria-label={words.which} novalidate>
        <Choice
          form={form}
          name="slags"
          label={words.kind}
          options={thingKinds.map((value) => ({
            value,
            label: thingNames[thingsAre[value].kind][language],
          }))}
        />
        <button class="button">{words.show}</button>
      </form>
      {things.length === 0 && <p>{words.noneToShare}</p>}
      {things.length > 0 && (
        <ul class="list">
          {things.map(({ id, title }) => (
            <li>
              <a class="title" href={`${address}/${kind}/${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {things.length >= 50 && <p class="small">{words.newest}</p>}
    </>
  )
  return answer(visit, {
    ...{ title: words.chooseTitle, when: words.chooseLead, seen: { rows: 'loop' }, children },
    parents: above(partnership),
  })
}

interface PreviewProps {
  partnership: Partnership
  kind: ThingKind
  thingId: string
  crosses: ToCross
  again?: Again | undefined
}

/** Exactly what the others will read, and where it is shared. */
export function previewPage(visit: Visit, { partnership, kind, thingId, crosses, again }: PreviewProps) {
  const { language } = visit
  const words = messages[language]
  const { id, members } = partnership
  const address = `/faelles/${id}/del`
  const others = members.filter(({ isOurs }) => !isOurs).map(({ name }) => name)
  const form = fill(language, shareForm, { again, first: { title: crosses.title } })
  const children = (
    <>
      <ErrorSummary {...form} />
      {crosses.heldBack && <p>{words.held[crosses.heldBack]}</p>}
      {!crosses.heldBack && (
        <FormOf form={form} to={`${address}/${kind}/${thingId}`}>
          <Text
            form={form}
            name="title"
            label={words.crossTitle}
            hint={crosses.isTitledByCitizen ? words.crossTitleHint : words.crossTitlePlain}
          />
          {crosses.leftOut > 0 && <p>{words.leftOut(crosses.leftOut)}</p>}
          <p>{words.neverOver}</p>
          <p>{words.copy}</p>
          <SaveOrLeave save={words.shareIt} leave={words.stopped} to={`${address}?slags=${kind}`} />
        </FormOf>
      )}
      {!crosses.heldBack && <Words visit={visit} parts={crosses.parts} />}
    </>
  )
  return answer(
    visit,
    {
      title: words.previewTitle,
      when: others.length > 0 ? words.previewLead(listIn(language, others)) : words.previewAlone,
      ...{ seen: { rows: 'loop' }, children },
      parents: [...above(partnership), { href: `${address}?slags=${kind}`, word: words.chooseTitle }],
    },
    form.status,
  )
}
