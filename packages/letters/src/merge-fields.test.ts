import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { standsIn } from './demands.ts'
import { fieldsIn, fillIn, mergeFields, usedFields, wrongFields } from './merge-fields.ts'
import { markTemplate } from './mark-template.ts'

test('a field that is not in the list is told with its line and the one that was meant; a brace alone is too', () => {
  assert.deepEqual(wrongFields('Hej {fornavn}\nVi ses {DATO} {tid}.'), [])
  const [first, second, third, ...more] = wrongFields('Hej {fornav}\n\n{xyzæøå} og {dato\n')
  assert.equal(first?.da, 'I linje 1 står {fornav}, som ikke er et felt. Mente du {fornavn}?')
  assert.equal(second?.da, 'I linje 3 står {xyzæøå}, som ikke er et felt. Se listen over felter.')
  assert.match(third?.da ?? '', /^I linje 3 står { alene/)
  assert.deepEqual(more, [])
  assert.match(wrongFields('Hej }')[0]?.da ?? '', /står } alene/)
  assert.match(wrongFields('Hej {}')[0]?.da ?? '', /står {}, som ikke er et felt/)
})

test('the fields that a letter uses are told once each, in the order of the list', () => {
  assert.deepEqual(
    usedFields('{tid} {dato} {tid}').map(({ name }) => name),
    ['dato', 'tid'],
  )
})

test('a letter is filled in with what is given; a field without a value stays', () => {
  assert.equal(fillIn('Hej {fornavn}, {dato}', { fornavn: 'Amina' }).text, 'Hej Amina, {dato}')
  assert.equal(fillIn('Hej {fornavn}', { fornavn: '$&' }).text, 'Hej $&')
})

test('every place of a filled letter leads back to where it stood', () => {
  const piece = fc.constantFrom('Hej ', '{fornavn}', ' og ', '{dato}', '.', '{kunde}')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const filled = fillIn(text)
      for (const { from, to } of fieldsIn(filled.text))
        assert.equal(text.slice(filled.before(from, 'from'), filled.before(to, 'to')), '{kunde}')
      assert.equal(filled.before(filled.text.length, 'to'), text.length)
      assert.equal(filled.before(0, 'from'), 0)
    }),
  )
})

test('a letter with fields is looked over as if they were filled in, and marks stand in the letter as it was given', () => {
  const text = 'Kære {fornavn}\n\nKom {dato} {tid}. Ring til {sagsbehandler} på {telefon}.'
  const { first, marks } = markTemplate(text)
  assert.equal(text.slice(first.by?.from, first.by?.to), 'Kom {dato} {tid}.')
  assert.equal(text.slice(first.whom?.from, first.whom?.to), 'Ring til {sagsbehandler} på {telefon}.')
  assert.deepEqual(
    marks.filter(({ kind }) => kind === 'noContact'),
    [],
  )
  assert.deepEqual(
    markTemplate('Du skal komme {dato}.').marks.flatMap(({ kind, from, to }) =>
      kind === 'noContact' ? [[from, to]] : [],
    ),
    [[0, 21]],
  )
  assert.equal(new Set(mergeFields.map(({ name }) => name)).size, mergeFields.length)
})

test('what a letter must say is found by words that begin so, in which paragraph, and not in the middle of a word', () => {
  const text = 'Du kan klage.\n\nKlagefristen er fire uger.\n\nVi beklager.'
  assert.deepEqual(standsIn(text, ['klag']), [1, 2])
  assert.deepEqual(standsIn(text, ['fire ug']), [2])
  assert.deepEqual(standsIn(text, ['Partsrepræsentant', 'BEKLAG']), [3])
  assert.deepEqual(standsIn(text, ['', '  ', '(.*']), [])
})
