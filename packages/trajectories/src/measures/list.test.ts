import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { distances, fromCells, measureParameters, measures } from '../index.ts'
import type { MeasureName } from '../index.ts'

const source = join(import.meta.dirname, '..')

test('a measure that is not there is refused with those that are', async () => {
  const asked = distances(fromCells([['A'], ['B']]), { measure: 'guess' as MeasureName })
  await assert.rejects(asked, { name: 'Unreadable', message: /“guess” er ikke et mål; vælg om, / })
})

test('what runs, counts and threads measures knows none of them by name', () => {
  const named = new RegExp(`'(?:${measures.join('|')})'`)
  for (const room of ['model', 'kernels', 'engines', 'distances', 'cluster']) {
    for (const file of readdirSync(join(source, room)).filter((name) => !name.endsWith('.test.ts'))) {
      const code = readFileSync(join(source, room, file), 'utf8').replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '')
      assert.doesNotMatch(code, named, `${room}/${file}`)
    }
  }
})

test('each measure is a file of its own', () => {
  const files = readdirSync(join(source, 'measures'))
  for (const name of measures) assert.ok(files.includes(`${name}.ts`), name)
})

test('a parameter that several measures know is the same kind of thing in each', () => {
  for (const { name, of } of measureParameters) {
    for (const { parameter } of of) {
      assert.deepEqual(parameter.among, of[0]!.parameter.among, name)
      assert.equal(parameter.whole, of[0]!.parameter.whole, name)
    }
  }
})
