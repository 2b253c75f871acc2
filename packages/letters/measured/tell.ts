// Prints what was missed, and marked too much, of the letters that may be read: node --import tsx packages/letters/measured/tell.ts [kind]
import { labelledKinds, seenLetters } from './hands.ts'
import { figure } from './report.ts'
import { measure } from './measure-letters.ts'

const [, , only] = process.argv
const say = (line: string) => process.stdout.write(`${line}\n`)
for (const { hand, letters } of seenLetters()) {
  const told = measure(letters)
  say(`\n${hand}: ${told.paragraphs} paragraphs`)
  for (const kind of labelledKinds) {
    if (only && only !== kind) continue
    const { recall, precision } = told.byKind[kind]
    say(`${kind}: found ${figure(recall)}, rightly ${figure(precision)}`)
    for (const what of ['missed', 'tooMuch'] as const)
      for (const one of told[what].filter((line) => line.includes(` ${kind}: `))) say(`  ${what} ${one}`)
  }
  if (!only) for (const one of told.notFirst) say(`  not first ${one}`)
}
