import type { Tongue } from '@lydhoer/words'
import { drawings } from './drawings.tsx'
import { isPictogram, pictogramNames, type Pictogram } from './names.ts'

/** One picture without its word, which stands beside it. */
export function Drawing({ of }: { of: Pictogram }) {
  return (
    <svg
      class="pictogram"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[of]}
    </svg>
  )
}

/** The pictures that somebody chose, each with its word below; what was chosen from an older set and is gone is left out. */
export function Pictograms({ codes, language }: { codes: readonly string[]; language: Tongue }) {
  const known = codes.filter(isPictogram)
  if (known.length === 0) return null
  return (
    <ul class="pictograms">
      {known.map((code) => (
        <li>
          <Drawing of={code} />
          <span>{pictogramNames[code][language]}</span>
        </li>
      ))}
    </ul>
  )
}
