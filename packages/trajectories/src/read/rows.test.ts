import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvRows } from './rows.ts'

const cells = (text: string) => [...csvRows(text)].map((row) => row.cells)

test('a quotation mark that is not closed is refused, with the line on which its row begins', () => {
  assert.throws(() => cells('a;b\n"x\ny";1\n"open;2\n'), { name: 'Unreadable', line: 4 })
})

test('rows stand as they are, however many cells they have, whatever parts lines and cells', () => {
  assert.deepEqual(cells('﻿a;b\r\n1;\r\n"2;3"\r\n\r\n"x ""y""\nz";q'), [
    ['a', 'b'],
    ['1', ''],
    ['2;3'],
    [''],
    ['x "y"\nz', 'q'],
  ])
})

test('each row tells the line of the file on which it begins', () => {
  assert.deepEqual(
    [...csvRows('a;b\n"1\n2";x\n3;y\n')].map(({ line }) => line),
    [1, 2, 4],
  )
})

test('a cell of which only the beginning is in quotation marks is one cell all the same', () => {
  assert.deepEqual(cells('a;b\n"Bo" Lund;1\n'), [
    ['a', 'b'],
    ['Bo Lund', '1'],
  ])
})
