import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareLetters, type Fate } from './compare.ts'
import { differs } from './word-diff.ts'

const fates = (before: string, after: string): Fate[] => compareLetters(before, after).map(({ fate }) => fate)

const old =
  'Indkaldelse\n\nDu har pligt til at møde den 2. december kl. 9.\n\nMøder du ikke, kan du miste din hjælp.\n\nVed forhindring kontaktes kommunen.'

test('a paragraph that stands as it was is told as that, wherever its lines are broken', () => {
  assert.deepEqual(fates('Hej\n\nKom\nonsdag.', 'Hej\n \nKom onsdag.'), ['same', 'same'])
})

test('what was taken out, put in, changed and written anew is told apart, in step', () => {
  assert.deepEqual(fates(old, old.replace('Møder du ikke, kan du miste din hjælp.\n\n', '')), [
    ...(['same', 'same', 'takenOut', 'same'] as const),
  ])
  assert.deepEqual(fates('Hej\n\nVenlig hilsen', 'Hej\n\nRing til Sif.\n\nVenlig hilsen'), [
    ...(['same', 'putIn', 'same'] as const),
  ])
  const anew = old.replace('Ved forhindring kontaktes kommunen.', 'Ring til Sif, hvis du er syg.')
  assert.deepEqual(fates(old, anew), ['same', 'same', 'same', 'anew'])
  const [, changed] = compareLetters(old, old.replace('har pligt til at møde', 'kan komme'))
  assert.equal(changed?.fate, 'changed')
  const said = old.replace('har pligt til at møde', 'kan komme')
  assert.deepEqual(
    changed?.gone.map(({ from, to }) => old.slice(from, to)),
    ['har pligt til at møde'],
  )
  assert.deepEqual(
    changed?.come.map(({ from, to }) => said.slice(from, to)),
    ['kan komme'],
  )
})

test('an empty letter has nothing in common with any other, and one with itself everything', () => {
  assert.deepEqual(compareLetters('', ''), [])
  assert.deepEqual(fates('', 'Hej'), ['putIn'])
  assert.deepEqual(fates('Hej', ''), ['takenOut'])
})

test('every paragraph of both stands once and in order, whatever the letters are', () => {
  const letter = fc
    .array(fc.constantFrom('Hej', 'Kom onsdag.', 'Du kan ringe til Sif.', 'Kom torsdag kl. 9.', 'Æble'))
    .map((all) => all.join('\n\n'))
  fc.assert(
    fc.property(letter, letter, (before, after) => {
      const steps = compareLetters(before, after)
      const texts = (side: 'before' | 'after') => steps.flatMap((step) => step[side]?.text ?? []).join('\n\n')
      assert.equal(texts('before'), before)
      assert.equal(texts('after'), after)
    }),
  )
})

test('what is left when the differing words are taken out is the same in both', () => {
  const text = fc
    .array(fc.constantFrom('du', 'kan', 'ringe', 'til', 'Sif', 'onsdag,', '.'), { maxLength: 12 })
    .map((all) => all.join(' '))
  const without = (of: string, spans: readonly { from: number; to: number }[]) =>
    spans
      .toReversed()
      .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), of)
      .split(/\s+/)
      .filter(Boolean)
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = differs(before, after)
      assert.deepEqual(without(before, found.before), without(after, found.after))
    }),
  )
})

test('two long letters are compared within a second, and two paragraphs without end are all different', () => {
  const sentences = Array.from({ length: 120 }, (_, n) => `Dette er afsnit ${n}, og du kan ringe til os.`)
  const began = performance.now()
  compareLetters(sentences.join('\n\n'), sentences.toReversed().join('\n\n'))
  assert.ok(performance.now() - began < 1000)
  const endless = 'ord '.repeat(5000)
  assert.deepEqual(differs(endless, `${endless}til`).before, [{ from: 0, to: endless.length - 1 }])
})
