import { longDate } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Evaluation } from './evaluations.ts'
import { newMaterial } from './form.ts'
import { halfName, halvesBetween } from './halves.ts'
import { insideMessages } from './inside-messages.ts'
import { materialNames, materials } from './kinds.ts'
import { lineName, materialTable, type MaterialFacts } from './material-table.ts'
import type { MaterialRow } from './material.ts'
import { messages } from './messages.ts'
import { MaterialTables } from './tables-view.tsx'

interface MaterialProps {
  one: Evaluation
  rows: readonly MaterialRow[]
  /** Whether the visitor may fetch the house's figures. */
  mayCount: boolean
  again?: Again | undefined
}

/** What material there is, and where more of it is put in. */
export function materialPage(visit: Visit, { one, rows, mayCount, again }: MaterialProps) {
  const { language, me } = visit
  const words = insideMessages[language]
  const address = `/evaluering/${one.id}/materiale`
  const last = rows.findLast(({ countedOn }) => countedOn === null)
  const form = fill(language, newMaterial, {
    again,
    // Rows are typed in one after another: what is likely the same stands there already.
    first: {
      ...{ kind: last?.kind ?? '', half: last?.half ?? '', source: last?.source ?? '' },
      municipality: last?.municipality ?? me.municipalityName,
    },
  })
  const isCounted = rows.some(({ countedOn }) => countedOn !== null)
  const children = (
    <>
      {rows.length === 0 ? (
        <p>{words.noMaterial}</p>
      ) : (
        <>
          <MaterialTables language={language} table={materialTable(rows)} />
          <p>
            <a href={`${address}/ud`} download>
              {words.csv}
            </a>
          </p>
        </>
      )}
      {mayCount && (
        <form method="post" action={`${address}/hent`} class="soft">
          <p class="small" id="hent">
            {words.fetchWhy}
          </p>
          <button class="button" aria-describedby="hent">
            {isCounted ? words.fetchAgain : words.fetch}
          </button>
        </form>
      )}
      <section>
        <h2>{words.typeIn}</h2>
        <ErrorSummary {...form} />
        <FormOf form={form} to={address}>
          <Choice
            form={form}
            name="kind"
            label={words.kind}
            none={words.choose}
            options={materials.map((value) => ({ value, label: materialNames[value][language] }))}
          />
          <Text form={form} name="about" label={words.about} hint={words.aboutHint} />
          <div class="row">
            <Choice
              form={form}
              name="half"
              label={words.half}
              none={words.choose}
              options={halvesBetween(one.fromDay, one.toDay).map((value) => ({
                value,
                label: halfName(language, value),
              }))}
            />
            <Text form={form} name="count" label={words.count} short inputmode="numeric" />
          </div>
          <Text form={form} name="municipality" label={words.municipality} />
          <Text form={form} name="source" label={words.source} />
          <button class="button do">{words.add}</button>
        </FormOf>
      </section>
      {rows.length > 0 && <Rows visit={visit} address={address} rows={rows} />}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.materialTitle, when: words.materialLead, children },
      seen: { rows: 'evaluation_material', with: [messages[language].invitees] },
      parents: [{ href: `/evaluering/${one.id}`, word: one.title }],
    },
    form.status,
  )
}

interface RowsProps {
  visit: Visit
  address: string
  rows: readonly MaterialRow[]
}

/** Each row as it was written, with its source; folded away, since the tables say the same. */
function Rows({ visit: { language }, address, rows }: RowsProps): Child {
  const words = insideMessages[language]
  return (
    <details class="more" open={rows.length < 6}>
      <summary>{words.rows}</summary>
      <ul class="list">
        {rows.map((row) => (
          <li>
            <p>{rowInWords(language, row)}</p>
            <p class="small">
              {row.source} (
              {row.countedOn === null ? words.typed : words.countedOn(longDate(language, row.countedOn))})
            </p>
            <form method="post" action={`${address}/${row.id}/slet`}>
              <button class="quiet gone" aria-label={words.takeOffOf(rowInWords(language, row))}>
                {words.takeOff}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** @example '65 · Interview: første runde · 2. halvår 2024 · Fjordby' */
const rowInWords = (language: Visit['language'], row: MaterialFacts): string =>
  [row.count, lineName(language, row), halfName(language, row.half), row.municipality].join(' · ')
