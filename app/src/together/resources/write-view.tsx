import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, Hidden, LongText, OneOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { BuiltOn, Wonder } from './came-from.ts'
import { changedResource, newResource, usualDay } from './form.ts'
import { fileMessages } from './file-messages.ts'
import { resourceKindNames, resourceKinds } from './kinds.ts'
import { messages } from './messages.ts'
import type { Resource } from './resources.ts'

interface NewProps {
  /** The loop and the finding that it is begun from. */
  loop: Wonder | null
  findingId: string | null
  findings: readonly BuiltOn[]
  again?: Again | undefined
}

/** Where a resource is put. */
export function newResourcePage(visit: Visit, { loop, findingId, findings, again }: NewProps) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, newResource(now), {
    again,
    first: {
      ...{ kind: 'guide', fund: findingId ?? '', undren: loop?.id ?? '' },
      lookAgainOn: usualDay(now),
    },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      {loop && <p>{words.hangsOn(loop.wonder ?? words.emptied)}</p>}
      <FormOf form={form} to="/materialer/nyt">
        <Hidden form={form} name="undren" />
        <WhatItIs visit={visit} form={form} findings={findings}>
          <Tick form={form} name="withFile" label={fileMessages[language].after} />
        </WhatItIs>
        <Day form={form} name="lookAgainOn" label={words.lookAgainOn} hint={words.lookAgainHint} />
        <SaveOrLeave
          save={words.save}
          leave={words.stopped}
          to={loop ? `/undren/${loop.id}` : '/materialer'}
        />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.newTitle,
      when: words.newLead,
      seen: { rows: 'resource' },
      except: words.citizens,
      children,
    },
    form.status,
  )
}

interface ChangeProps {
  resource: Resource
  findings: readonly BuiltOn[]
  again?: Again | undefined
}

/** Where whoever looks after it writes its next version. */
export function changeResourcePage(visit: Visit, { resource, findings, again }: ChangeProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const { title, kind, use, body, address: lies, findingId } = resource
  const form = fill(language, changedResource, {
    again,
    first: { title, kind, use, body, address: lies, fund: findingId ?? '' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <WhatItIs visit={visit} form={form} findings={findings} />
        <LongText form={form} name="changed" label={words.changed} rows={2} />
        <SaveOrLeave save={words.saveChange} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: words.changeLead, seen: { rows: 'resource' }, children },
      parents: [{ href: address, word: title }],
    },
    form.status,
  )
}

type Fields = 'title' | 'kind' | 'use' | 'body' | 'address' | 'fund'

function WhatItIs<Name extends string>({
  visit: { language },
  form: all,
  findings,
  children,
}: {
  visit: Visit
  form: Filled<Name | Fields>
  findings: readonly BuiltOn[]
  /** What stands beside where it lies. */
  children?: Child
}) {
  const words = messages[language]
  // What stands in both forms.
  const form = all as Filled<Fields>
  return (
    <>
      <Text form={form} name="title" label={words.fieldTitle} />
      <OneOf
        form={form}
        name="kind"
        label={words.kind}
        inRow
        options={resourceKinds.map((value) => ({ value, label: resourceKindNames[value][language] }))}
      />
      <LongText form={form} name="use" label={words.use} hint={words.useHint} rows={3} />
      <LongText form={form} name="body" label={words.body} hint={words.bodyHint} rows={12} />
      <Text form={form} name="address" label={words.address} hint={words.addressHint} />
      {children}
      {findings.length > 0 && (
        <Choice
          form={form}
          name="fund"
          label={words.builtOn}
          none={words.noFinding}
          options={findings.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </>
  )
}
