// Prints what the README's table says: node --import tsx packages/letters/measured/tell.ts
import { labelledKinds, measure, questions, rate, readLetters, type Share } from './measure-letters.ts'

/** The hands that the rules may learn from. */
const learntFrom = ['first-hand', 'third-hand'] as const

const say = (line: string) => process.stdout.write(`${line}\n`)
const isSeen = process.argv.includes('--missed')
const figure = (share: Share) => `${rate(share).toFixed(2)} (${share.are}/${share.of})`
for (const hand of isSeen ? learntFrom : ([...learntFrom, 'second-hand'] as const)) {
  const told = measure(readLetters(hand))
  say(`${hand}: ${told.paragraphs} paragraphs`)
  for (const kind of labelledKinds) {
    const { recall, precision, inParagraphs } = told.byKind[kind]
    say(
      `  ${kind}: recall ${figure(recall)}, precision ${figure(precision)}; paragraphs ${figure(inParagraphs.recall)}, ${figure(inParagraphs.precision)}`,
    )
  }
  for (const question of questions) say(`  ${question}: ${figure(told.first[question])}`)
  if (isSeen)
    for (const what of ['missed', 'tooMuch', 'notFirst'] as const) say(`\n${what}\n${told[what].join('\n')}`)
}
