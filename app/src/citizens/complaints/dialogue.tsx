import { shortDate, type Tongue } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { helpedBy } from '../matter/help.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { Complaint } from './complaints.ts'
import { cameNames, kindNames } from './kinds.ts'
import type { Step } from './steps.ts'

/** What the citizen said, first and largest, and of which kind it is. */
export function TheWords({
  language,
  complaint,
  title,
}: {
  language: Tongue
  complaint: Complaint
  title: string
}) {
  const { kind, came, helpedBy: helper, words, receivedOn } = complaint
  return (
    <section class="part the-words">
      <h2>{title}</h2>
      <OwnWords of="citizen" large={words.length < 280}>
        <span data-saved>{words}</span>
      </OwnWords>
      <p class="small">
        {`${kindNames[kind][language]}. ${cameNames[came][language]}, ${shortDate(language, receivedOn)}.`}
        {helper && ` ${helpedBy[helper][language]}`}
      </p>
    </section>
  )
}

/** What was said to it by either, in the order in which it was; each in their own words. */
export function Dialogue({
  language,
  steps,
  says,
}: {
  language: Tongue
  steps: readonly Step[]
  /** Who did what, in a sentence. */
  says: (step: Step) => string
}) {
  if (steps.length === 0) return null
  return (
    <ol class="plain-list dialogue">
      {steps.map((step) => (
        <li>
          <p class="small">{shortDate(language, step.at)}</p>
          <p>{says(step)}</p>
          {step.words !== '' && (
            <OwnWords of={step.isCitizens ? 'citizen' : 'worker'}>
              <span data-saved>{step.words}</span>
            </OwnWords>
          )}
          {step.helpedBy && <p class="small">{helpedBy[step.helpedBy][language]}</p>}
        </li>
      ))}
    </ol>
  )
}

/** Something that one may do and seldom does: folded away until it is asked for, or was tried and could not be used. */
export function Folded({
  title,
  open = false,
  children,
}: {
  title: string
  open?: boolean | undefined
  children: Child
}) {
  return (
    <details class="folded" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
