import type { Language } from '@lydhoer/words'
import { shortHalf } from './halves.ts'
import { insideMessages } from './inside-messages.ts'
import { materialNames } from './kinds.ts'
import { asSum, lineName, type MaterialLine, type MaterialTable } from './material-table.ts'

/** The material as an annex prints it: each kind in all, half-year by half-year, and municipality by municipality. */
export function MaterialTables({ language, table }: { language: Language; table: MaterialTable }) {
  const words = insideMessages[language]
  const line = (numbers: (one: MaterialLine) => readonly number[]) =>
    table.lines.map((one) => ({ name: lineName(language, one), numbers: [...numbers(one), one.total] }))
  return (
    <>
      <h2>{words.inAll}</h2>
      <ul class="material-in-all">
        {table.kinds.map((one) => (
          <li>
            {materialNames[one.kind][language]}: <strong>{asSum(one)}</strong>
          </li>
        ))}
      </ul>
      <Figures
        name={words.byHalf}
        columns={[words.kind, ...table.halves.map(shortHalf), words.total]}
        lines={line(({ ofHalves }) => ofHalves)}
      />
      <Figures
        name={words.byMunicipality}
        columns={[words.kind, ...table.municipalities, words.total]}
        lines={line(({ ofMunicipalities }) => ofMunicipalities)}
      />
    </>
  )
}

interface FiguresProps {
  name: string
  columns: readonly string[]
  lines: readonly { name: string; numbers: readonly number[] }[]
}

function Figures({ name, columns, lines }: FiguresProps) {
  return (
    <>
      <h2>{name}</h2>
      <div class="table-scroll material-table" tabindex={0} role="region" aria-label={name}>
        <table class="numbers">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <th scope="row">{line.name}</th>
                {line.numbers.map((number) => (
                  <td>{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
