import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Unreadable } from '@lydhoer/words'
import { fits, parsePattern } from './pattern.ts'

function refusalOf(pattern: string): Unreadable {
  try {
    parsePattern(pattern)
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error))
    return error
  }
  assert.fail(`read: ${pattern}`)
}

test('what cannot be understood is refused in one sentence that says where and what to write', () => {
  const refused: [pattern: string, column: number, words: RegExp][] = [
    ['', 1, /ikke skrevet noget/],
    ['   ', 1, /ikke skrevet noget/],
    ['arbejde "kunne godt', 9, /Anførselstegnet/],
    ['[latter', 1, /Klammen/],
    ['ja [smil]', 5, /“smil” findes ikke; skriv \[spørgsmål\]/],
    ['[question:fin]', 11, /ikke af slagsen “fin”; vælg åbent/],
    ['[role]', 6, /Rollen “” findes ikke; vælg borger/],
    ['[rolle:chef]', 8, /Rollen “chef”/],
    ['[pause>lang]', 8, /“lang” er ikke en længde/],
    ['[pause>9999]', 8, /“9999” er ikke en længde/],
    ['[minimal:ja]', 10, /tager ikke mere med/],
    ['arbejde >>', 11, /ved siden af pilen/],
    ['>> [minimal]', 1, /ved siden af pilen/],
    ['a → → b', 5, /ved siden af pilen/],
    ['*', 1, /stjerne alene/],
    ['"* *"', 2, /stjerne alene/],
    ['""', 2, /ingen ord/],
    ['ja & nej', 4, /“&” kan ikke bruges/],
    ['x'.repeat(401), 401, /længere end 400/],
    ['a >> b >> c >> d >> e >> f >> g', 32, /mere end 6 ture/],
    ['a '.repeat(13), 27, /12 dele/],
  ]
  for (const [pattern, column, words] of refused) {
    const refusal = refusalOf(pattern)
    assert.deepEqual([pattern, refusal.column], [pattern, column])
    assert.match(refusal.sentence('da'), words)
    assert.match(refusal.sentence('en'), /^\d+: .+; .+\.$/)
  }
})

test('words, phrases, codes and turns are read, in Danish and in English alike', () => {
  assert.deepEqual(parsePattern('Arbejde arbejds*'), {
    steps: [
      {
        items: [
          { kind: 'word', text: 'arbejde', wild: false },
          { kind: 'word', text: 'arbejds*', wild: true },
        ],
      },
    ],
  })
  assert.deepEqual(parsePattern('„Kunne godt, tænke”').steps[0]?.items, [
    { kind: 'phrase', words: ['kunne', 'godt', 'tænke'] },
  ])
  assert.deepEqual(
    parsePattern('[question:closed] >> [minimal] → [role:citizen]'),
    parsePattern('[spørgsmål:lukket]→[kort svar]->[ROLLE: Borger]'),
  )
  const [pause] = parsePattern('[pause>0,5]').steps[0]?.items ?? []
  assert.deepEqual(pause?.kind === 'code' && pause.pause, { than: 'longer', ms: 500 })
})

test('whatever is written is read or refused with a place in it, never anything else', () => {
  const piece = fc.constantFrom(
    '"',
    '[',
    ']',
    '*',
    '→',
    '>>',
    '->',
    ' ',
    'arbejde',
    ':',
    '[pause>1]',
    '-',
    "'",
    '&',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (written) => {
        try {
          assert.ok(parsePattern(written).steps.every(({ items }) => items.length > 0))
        } catch (error) {
          assert.ok(error instanceof Unreadable, String(error))
          assert.ok((error.column ?? 0) >= 1 && (error.column ?? 0) <= written.normalize('NFC').length + 1)
        }
      },
    ),
  )
})

test('a form with wildcards fits as a regular expression would', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
  const form = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 })
  fc.assert(
    fc.property(letters, form, (word, pattern) => {
      assert.equal(fits(word, pattern), new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(word))
    }),
  )
  assert.equal(fits('a'.repeat(5000), `${'*a'.repeat(180)}b`), false)
})
