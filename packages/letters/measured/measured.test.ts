import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { handsAgree } from './agreement.ts'
import { hands, labelledKinds, readLetters, seenLetters, unseenLetters } from './hands.ts'
import { measure, rate } from './measure-letters.ts'
import { block, report } from './report.ts'

const idsOf = (parts: ReturnType<typeof seenLetters>) =>
  parts.flatMap(({ hand, letters }) => letters.map(({ id }) => `${hand} ${id}`))

test('eighty letters are marked by four hands, and each is either learnt from or kept apart', () => {
  assert.ok(hands.flatMap(readLetters).length >= 80)
  const [seen, unseen] = [idsOf(seenLetters()), idsOf(unseenLetters())]
  assert.deepEqual(
    seen.filter((id) => unseen.includes(id)),
    [],
  )
  assert.equal(seen.length + unseen.length, hands.flatMap(readLetters).length)
  const paragraphs = unseenLetters().map(({ letters }) => letters.flatMap((one) => one.paragraphs).length)
  assert.ok(paragraphs.every((count) => count >= 60))
})

test('a hundred paragraphs were labelled by two hands, and where they agree is no chance', () => {
  const { paragraphs, byKind } = handsAgree()
  assert.ok(paragraphs >= 100)
  for (const kind of labelledKinds) assert.ok((byKind[kind].kappa.low ?? 0) > 0.5, kind)
})

test('the figures of the README are those that are measured; if not, measured/write.ts writes them', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, , day, figures] = block.exec(readme) ?? []
  assert.match(day ?? '', /^\d{1,2} \w+ 20\d\d$/)
  assert.equal(figures, report())
})

test('of what the rules have learnt from, what gets worse is told', () => {
  const least = {
    threat: [0.97, 0.87],
    legalTerm: [0.63, 0.93],
    becomer: [0.94, 0.86],
    repetition: [0.55, 0.92],
  } as const
  for (const { hand, letters } of seenLetters()) {
    const { byKind, missed } = measure(letters)
    for (const kind of labelledKinds) {
      const { recall, precision } = byKind[kind]
      const [found, rightly] = least[kind]
      assert.ok(rate(recall) >= found - 0.01, `${hand} ${kind}: ${rate(recall)}\n${missed.join('\n')}`)
      assert.ok(rate(precision) >= rightly - 0.01, `${hand} ${kind}: ${rate(precision)}`)
    }
  }
})
