import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Figure } from '@lydhoer/trajectories'
import { numberIn, palette } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import type { Asked } from './figures.ts'

const words = {
  da: {
    table: 'Tallene',
    hidden: 'få',
    get: 'Hent',
    large: (rows: number) => `${rows} rækker. Hent dem som CSV`,
    states: 'Tilstande',
    rest: 'for få til at vise',
    scroll: 'Kan rulles til siden',
  },
  en: {
    table: 'The numbers',
    hidden: 'few',
    get: 'Download',
    large: (rows: number) => `${rows} rows. Download them as CSV`,
    states: 'States',
    rest: 'too few to show',
    scroll: 'Can be scrolled sideways',
  },
}

interface FigureViewProps {
  language: Language
  figure: Figure
  /** Where its downloads lie, and which of several parts it is. */
  address: string
  asked: Asked
  part: number
  /** Whether the title stands above the figure. */
  explained?: string | undefined
  level?: 2 | 3
  /** In the place of the title, where it can be written there. */
  head?: Child
}

const mostRows = 160

/** A picture, how to read it, its table, and the same to take home. */
export function FigureView({
  language,
  figure,
  address,
  asked,
  part,
  explained,
  level = 3,
  head,
}: FigureViewProps) {
  const say = words[language]
  const { columns, rows } = figure.table
  const small = rows.length <= mostRows && columns.length <= 45
  const query = (as: string) =>
    `${address}?${new URLSearchParams({
      figur: asked.figure,
      af: asked.of,
      ...(asked.types && { typer: String(asked.types) }),
      del: String(part),
      som: as,
    }).toString()}`
  return (
    <figure class="plot">
      <figcaption>
        {head ?? (level === 2 ? <h2>{figure.title}</h2> : <h3>{figure.title}</h3>)}
        {explained && <p class="small">{explained}</p>}
      </figcaption>
      <div class="plot-scroll" tabindex={0} role="group" aria-label={`${figure.title}. ${say.scroll}`}>
        {raw(figure.svg)}
      </div>
      <div class="plot-foot">
        <span class="small">
          {say.get}{' '}
          {(['svg', 'png', 'csv'] as const).map((as) => (
            <a href={query(as)} download aria-label={`${say.get} ${as.toUpperCase()}: ${figure.title}`}>
              {as.toUpperCase()}
            </a>
          ))}
        </span>
        <details>
          <summary>{say.table}</summary>
          {small ? (
            <div class="table-scroll" tabindex={0} role="group" aria-label={`${say.table}: ${figure.title}`}>
              <FigureTable language={language} figure={figure} />
            </div>
          ) : (
            <p class="small">
              <a href={query('csv')} download>
                {say.large(rows.length)}
              </a>
            </p>
          )}
        </details>
      </div>
    </figure>
  )
}

/** The table that says what a figure shows. */
export function FigureTable({ language, figure }: { language: Language; figure: Figure }) {
  const number = numberIn(language, 3)
  return (
    <table class="numbers">
      <thead>
        <tr>
          {figure.table.columns.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figure.table.rows.map(([first, ...cells]) => (
          <tr>
            <th scope="row">{first ?? words[language].hidden}</th>
            {cells.map((cell) => (
              <td>
                {cell === null ? (
                  <span class="small">{words[language].hidden}</span>
                ) : typeof cell === 'number' ? (
                  number(cell)
                ) : (
                  cell
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A patch of a colour, for a name beside it. */
export function Swatch({ colour }: { colour: string }) {
  const at = palette.findIndex((one) => one === colour)
  return (
    <svg class="swatch" viewBox="0 0 14 14" aria-hidden="true" data-colour={at + 1}>
      <rect width="14" height="14" rx="3" fill={colour} />
    </svg>
  )
}

/** Which colour is which state; once for all the figures of a page. */
export function Legend({
  language,
  names,
  colours,
}: {
  language: Language
  names: readonly string[]
  colours: readonly string[]
}) {
  return (
    <ul class="legend" aria-label={words[language].states}>
      {names.map((state, s) => (
        <li>
          <Swatch colour={colours[s] ?? palette[0]} />
          {state}
        </li>
      ))}
      <li>
        <svg class="swatch" viewBox="0 0 14 14" aria-hidden="true">
          <rect width="14" height="14" rx="3" fill="currentColor" fill-opacity="0.12" />
        </svg>
        {words[language].rest}
      </li>
    </ul>
  )
}
