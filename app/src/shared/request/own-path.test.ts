import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ownPath } from './own-path.ts'

test('an address that leads out of the house is not taken, however it is written', () => {
  for (const out of [
    '//elsewhere.example',
    'https://elsewhere.example',
    'javascript:0',
    '/\\elsewhere.example',
    '\\/elsewhere.example',
    '/\t/elsewhere.example',
    '/\n//elsewhere.example',
    ' //elsewhere.example',
    '/..//elsewhere.example',
    '/.//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    '/samtaler/../..//elsewhere.example',
    '///elsewhere.example',
    'elsewhere',
    '',
    `/${'a'.repeat(3000)}`,
  ])
    assert.equal(ownPath(out), '/', JSON.stringify(out))
})

test('a path of our own is kept with its query and its place on the page', () => {
  for (const own of [
    '/',
    '/samtaler',
    '/samtaler/1?linser=pauser,latter&tegn=nej#t9',
    '/samtaler/find?ord=a%20b',
  ])
    assert.equal(ownPath(own), own)
})

test('whatever is written, a browser stays in the house', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '\t',
    '\n',
    '@',
    ':',
    '?',
    '#',
    'elsewhere.example',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3 })), { maxLength: 12 }), (parts) => {
      const taken = ownPath(`/${parts.join('')}`)
      assert.equal(new URL(taken, 'https://lydhoer.example').origin, 'https://lydhoer.example')
      assert.equal(ownPath(taken), taken)
    }),
  )
})
