// What the README says of the rules and the hands, made of the figures themselves: nothing in it is written by hand.
import { readFileSync } from 'node:fs'
import { wilson } from '@lydhoer/measuring'
import { handsAgree } from './agreement.ts'
import {
  labelledKinds,
  questions,
  seenLetters,
  unseenLetters,
  type Hand,
  type LabelledKind,
  type LabelledLetter,
} from './hands.ts'
import { measure, type Share } from './measure-letters.ts'

/** Between these the README holds what {@link report} makes; the day is that of the last writing. */
export const block =
  /(<!-- Written by measured\/write\.ts on (\d{1,2} \w+ \d{4})\. -->\n)([\s\S]*?)(\n<!-- To here\. -->)/

const named: Record<LabelledKind, string> = {
  threat: 'threats',
  legalTerm: 'words of the trade',
  becomer: 'becomer wordings',
  repetition: 'repetitions',
}
const two = (figure: number) => figure.toFixed(2).replace(/^(-?)0\./, '$1.')

/** A share with how many of how many, and the 95 % interval that so few allow. */
export function figure({ of, are }: Share): string {
  if (of === 0) return 'none'
  const { low, high } = wilson(are, of)
  return `${two(are / of)} (${are} of ${of}; ${two(low)}–${two(high)})`
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const nameOf = (hand: Hand) => `${hand.replace('-hand', '')} hand`

function marksTable(parts: { hand: Hand; letters: LabelledLetter[] }[]) {
  const told = parts.map(({ hand, letters }) => ({ hand, letters, is: measure(letters) }))
  return table(
    [
      'found; rightly marked',
      ...told.map(
        ({ hand, letters, is }) => `${nameOf(hand)}: ${letters.length} letters, ${is.paragraphs} paragraphs`,
      ),
    ],
    [
      ...labelledKinds.map((kind) => [
        named[kind],
        ...told.map(({ is }) => `${figure(is.byKind[kind].recall)}; ${figure(is.byKind[kind].precision)}`),
      ]),
      [
        'first told: what, what to do, when, whom',
        ...told.map(({ is }) =>
          questions.map((one) => `${is.first[one].are} of ${is.first[one].of}`).join(', '),
        ),
      ],
    ],
  )
}

function agreementTable() {
  const { byKind } = handsAgree()
  return table(
    ['two hands', 'κ by paragraph', 'of the first’s, the other’s too', 'of the other’s, the first’s too'],
    labelledKinds.map((kind) => {
      const { kappa, found, rightly } = byKind[kind]
      const { value, low, high } = kappa
      const told =
        value === null
          ? 'none'
          : two(value) + (low === null || high === null ? '' : ` (${two(low)}–${two(high)})`)
      return [named[kind], told, figure(found), figure(rightly)]
    }),
  )
}

interface Before {
  hand: Hand
  kind: LabelledKind
  found: Share
  rightly: Share
}

/** What the same unseen letters gave before the rules learnt from those that were labelled twice; kept, since it cannot be measured again. */
const before = (): Before[] =>
  JSON.parse(readFileSync(new URL('before.json', import.meta.url), 'utf8')) as Before[]

const sumOf = (shares: readonly Share[]): Share => ({
  of: shares.reduce((sum, { of }) => sum + of, 0),
  are: shares.reduce((sum, { are }) => sum + are, 0),
})

/** Both unseen hands together: before the rules learnt anew, and now. */
function beforeAndNow() {
  const now = unseenLetters().map(({ letters }) => measure(letters))
  return table(
    ['both hands', 'found before', 'found now', 'rightly before', 'rightly now'],
    labelledKinds.map((kind) => {
      const then = before().filter((one) => one.kind === kind)
      return [
        named[kind],
        figure(sumOf(then.map(({ found }) => found))),
        figure(sumOf(now.map(({ byKind }) => byKind[kind].recall))),
        figure(sumOf(then.map(({ rightly }) => rightly))),
        figure(sumOf(now.map(({ byKind }) => byKind[kind].precision))),
      ]
    }),
  )
}

/** The figures of the README, in its words. */
export function report(): string {
  const { paragraphs, first } = handsAgree()
  const same = questions.map((one) => `${first[one].are} of ${first[one].of}`).join(', ')
  return [
    '**Letters the rules have not learnt from**',
    '',
    marksTable(unseenLetters()),
    '',
    beforeAndNow(),
    '',
    `**What two hands agree on**, of ${paragraphs} paragraphs labelled twice. It is as far as a rule can come. Of where the four questions are first answered they say the same in ${same} letters.`,
    '',
    agreementTable(),
    '',
    '**Letters the rules have learnt from**; they say nothing of a letter from elsewhere',
    '',
    marksTable(seenLetters()),
  ].join('\n')
}
