import { messages as ofFiles } from '../../../shared/from-file/messages.ts'
import { FileAndLook, islands, whatWouldHappen } from '../../../shared/from-file/plan-view.tsx'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { addresses, Parts, under, underTheKeys } from '../parts.tsx'
import { columnsOf, exampleName, examples, namesOf, type Column, type Kind } from './columns.ts'
import { fileForm } from './form.ts'
import { messages, stateNames } from './messages.ts'
import { hasActs, type Plan, type State } from './plan.ts'
import type { ReadFile } from './read-file.ts'

const kinds = Object.keys(examples) as Kind[]

/** Where a file is chosen, and what it must be like. */
export function filePage(visit: Visit, again?: Again) {
  const words = messages[visit.language]
  const { columnsAre, example } = ofFiles[visit.language]
  const form = fill(visit.language, fileForm, { again })
  const children = (
    <>
      <Parts visit={visit} open="fromFile" />
      <ErrorSummary {...form} />
      <FormOf form={form} to={addresses.fromFile} files>
        <FileAndLook visit={visit} form={form} />
      </FormOf>
      {kinds.map((kind) => (
        <section>
          <h2>{words.kinds[kind]}</h2>
          <p>{words.perKind[kind]}</p>
          <p>
            {columnsAre} <code>{namesOf(kind).join(';')}</code>.{' '}
            <a href={`${addresses.fromFile}/${exampleName(kind)}`}>{example}</a>
          </p>
        </section>
      ))}
      <p class="small">{words.days}</p>
    </>
  )
  const head = { title: words.title, when: words.lead, parents: underTheKeys(visit) }
  return answer(visit, { ...head, seen: 'meAlone', islands, children }, form.status)
}

interface DryRun {
  read: ReadFile
  plan: Plan
  carried: string
}

/** What a file would do, row by row; what cannot be read stands first, and then nothing can be done. */
export async function dryRunPage(visit: Visit, { read, plan, carried }: DryRun) {
  const { kind } = read.file
  const page = await whatWouldHappen<State, Column>(visit, {
    ...{ lines: plan.lines, hasActs: hasActs(plan.acts), states: stateNames, folded: 'unchanged', carried },
    ...{ passedOver: read.passedOver, isOldLetters: read.isOldLetters },
    ...{ to: `${addresses.fromFile}/goer-det`, address: addresses.fromFile },
    columnName: (column) => columnsOf(kind)[column]?.name ?? column,
  })
  return answer(visit, { ...page, seen: 'meAlone', parents: under(visit, 'fromFile') })
}
