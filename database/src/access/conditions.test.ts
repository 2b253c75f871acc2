import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conditions } from './conditions.ts'
import { conjuncts } from './conjuncts.ts'

const found = (sql: string) =>
  conditions(sql).map(({ from, to, forgotten }) => `${sql.slice(from, to)} = ${forgotten}`)

test('what AND joins is true when it is forgotten, what OR joins is false, also deep inside', () => {
  assert.deepEqual(found('return a = 1 and (b or c);'), [
    'b = false',
    'c = false',
    'a = 1 = true',
    '(b or c) = true',
  ])
  assert.deepEqual(found('return a and b or c;'), ['a and b = false', 'c = false', 'a = true', 'b = true'])
})

test('a condition that stands alone behind WHERE is one; a value that is returned is none', () => {
  assert.deepEqual(found('return exists (select from t where f(x.y)); end'), ['f(x.y) = true'])
  assert.deepEqual(found('begin return me(); end'), [])
})

test('words in texts, in comments and between two bounds join nothing', () => {
  assert.deepEqual(
    found(`where a = 'this and that' and -- and so on
    n between 1 and 2;`),
    [`a = 'this and that' = true`, '-- and so on\n    n between 1 and 2 = true'],
  )
})

test('the parts of a policy are those that AND joins at its top', () => {
  assert.deepEqual(conjuncts('((a = 1) AND (b = (c AND d)))'), ['(a = 1)', '(b = (c AND d))'])
  assert.deepEqual(conjuncts(`((a = ' AND ') AND b)`), [`(a = ' AND ')`, 'b'])
  assert.deepEqual(conjuncts('(a OR b)'), ['a OR b'])
})
