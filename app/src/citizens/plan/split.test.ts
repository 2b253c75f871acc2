import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitPlan } from './split.ts'

const words = (text: string) => splitPlan(text).map((line) => line.words)

test('a text without words gives no lines', () => {
  for (const text of ['', '  \n\n \t', '-\n•\n1.'])
    assert.deepEqual(splitPlan(text), [], JSON.stringify(text))
})

test('bullets of every kind are a line each, without their sign', () => {
  const text =
    '- Sif ringer til lægen\n• Amina syr onsdag\n1. Sanne spørger\n2) Vi ses\na) Og en til\n– En streg'
  assert.deepEqual(words(text), [
    'Sif ringer til lægen',
    'Amina syr onsdag',
    'Sanne spørger',
    'Vi ses',
    'Og en til',
    'En streg',
  ])
})

test('sentences of a paragraph are a line each, also when a program has broken them at the edge of the paper', () => {
  const text =
    'Borgeren ønsker at komme tilbage til syningen, men ikke alle\nugens dage. Der afholdes opfølgning om otte uger. Kl. 10.30 er bedst, f.eks. om onsdagen.'
  assert.deepEqual(words(text), [
    'Borgeren ønsker at komme tilbage til syningen, men ikke alle ugens dage.',
    'Der afholdes opfølgning om otte uger.',
    'Kl. 10.30 er bedst, f.eks. om onsdagen.',
  ])
})

test('a heading stands over what follows it, and is no line itself', () => {
  assert.deepEqual(splitPlan('Aftaler:\n- Sif ringer.\n\nMål\n\nAmina vil sy igen.'), [
    { words: 'Sif ringer.', under: 'Aftaler' },
    { words: 'Amina vil sy igen.', under: 'Mål' },
  ])
})

test('a short line that nothing stands under is not lost', () => {
  assert.deepEqual(words('Syning på onsdage\n\nMål\n\nVi ses om en uge.'), [
    'Syning på onsdage',
    'Vi ses om en uge.',
  ])
  assert.deepEqual(words('Syning på onsdage'), ['Syning på onsdage'])
})

test('lines from Windows and from Word are read as others', () => {
  assert.deepEqual(words('- Et\r\n- To\r\n\r\n·\tTre'), ['Et', 'To', 'Tre'])
})

test('no word is left out, and none is put in, whatever is pasted', () => {
  const said = (text: string) => text.match(/\p{L}{2,}/gu)?.sort() ?? []
  const line = fc.oneof(
    fc.constantFrom(
      '- Sif ringer.',
      'Mål:',
      '',
      'Amina syr. Hun er glad!',
      '1. Et',
      'Aftaler',
      '“Jeg vil sy.”',
      'Hvad nu? Ja',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      const split = splitPlan(text)
      const all = [...split.map((one) => one.words), ...new Set(split.map((one) => one.under))].join(' ')
      for (const word of new Set(said(text)))
        assert.ok(all.includes(word), `${word} is gone from ${JSON.stringify(text)}`)
      for (const word of said(split.map((one) => one.words).join(' '))) assert.ok(text.includes(word), word)
    }),
    { numRuns: 300 },
  )
})
