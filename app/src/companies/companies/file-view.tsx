import { messages as ofFiles } from '../../shared/from-file/messages.ts'
import { FileAndLook, islands, whatWouldHappen } from '../../shared/from-file/plan-view.tsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { columnNames, columns, exampleName, type Column, type State } from './columns.ts'
import { fileForm } from './form.ts'
import type { ReadCompanies } from './from-file.ts'
import { messages } from './messages.ts'
import { stateNames } from './plan-messages.ts'
import type { Plan } from './plan.ts'

export const fileAddress = '/virksomheder/fil'

/** Where a file from the register is chosen, and what it must be like. */
export function filePage(visit: Visit, again?: Again) {
  const words = messages[visit.language]
  const { columnsAre, example } = ofFiles[visit.language]
  const form = fill(visit.language, fileForm, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={fileAddress} files>
        <Tick form={form} name="isWhole" label={words.isWhole} hint={words.isWholeHint} />
        <FileAndLook visit={visit} form={form} />
      </FormOf>
      <section>
        <h2>{words.mustBe}</h2>
        <p>{words.perRow}</p>
        <p>
          {columnsAre} <code>{columnNames.join(';')}</code>.{' '}
          <a href={`${fileAddress}/${exampleName}`}>{example}</a>
        </p>
        <p class="small">{words.numbers}</p>
      </section>
    </>
  )
  return answer(
    visit,
    { title: words.fileTitle, when: words.fileLead, seen: 'meAlone', islands, children },
    form.status,
  )
}

interface DryRun {
  read: ReadCompanies
  plan: Plan
  carried: string
}

/** What the file would do, row by row. */
export async function dryRunPage(visit: Visit, { read, plan, carried }: DryRun) {
  const page = await whatWouldHappen<State, Column>(visit, {
    ...{ lines: plan.lines, states: stateNames, folded: 'unchanged', carried },
    ...{ passedOver: read.passedOver, isOldLetters: read.isOldLetters },
    ...{ to: `${fileAddress}/goer-det`, address: fileAddress },
    hasActs: plan.add.length + plan.change.length > 0,
    columnName: (column) => columns[column].name,
  })
  const parents = [{ href: fileAddress, word: messages[visit.language].fileTitle }]
  return answer(visit, { ...page, seen: 'meAlone', parents })
}
