import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Format } from '../model.ts'
import { fixtures, tryOne } from './fuzzed.ts'

const perFormat = 20_000

describe('10,000 made-up and 10,000 mutated files are read, or refused with their place, and nothing else', () => {
  for (const format of Object.keys(fixtures) as Format[])
    it(format, () => {
      for (let seed = 0; seed < perFormat; seed++) {
        const failure = tryOne(format, seed)
        if (failure)
          assert.fail(`${format}, seed ${seed}: ${String(failure.error)}\n${String(failure.input)}`)
      }
    })
})
