import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codebook, codeNamed, opportunityCode } from './codebook.ts'

test('every code has all its words in both languages, its own identifier and an example of talk', () => {
  assert.equal(new Set(codebook.map((code) => code.identifier)).size, codebook.length)
  for (const { identifier, name, definition, use, notUse, example } of codebook) {
    assert.match(identifier, /^[a-z][A-Za-z]+$/)
    for (const words of [name, definition, use, notUse, example])
      for (const text of [words.da, words.en]) assert.ok(text.length > 3, identifier)
    for (const line of `${example.da}\n${example.en}`.split('\n')) assert.match(line, /^[BMLP]: ./)
  }
  assert.equal(codebook.filter(({ group }) => group === 'involvementForm').length, 4)
  assert.equal(codeNamed(opportunityCode)?.name.da, 'Mulighed for gribning')
  assert.equal(codeNamed('constructor'), undefined)
})
