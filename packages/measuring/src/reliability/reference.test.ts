import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { reliabilityOf } from './report.ts'

// Results of psych 2.2.9 on R 4.2.2 for `attitude` (Chatterjee & Price 1977; 30 departments, 7 items); the folder is named by whoever has it.
const folder = process.env.LYDHOER_REFERENCE ?? ''

function close(
  found: number | null | undefined,
  expected: number | undefined,
  what: string,
  tolerance = 1e-9,
) {
  assert.ok(
    Math.abs((found ?? NaN) - (expected ?? NaN)) <= tolerance,
    `${what}: ${found}, expected ${expected}`,
  )
}

if (existsSync(join(folder, 'psych_alpha_omega.json')))
  test('α, λ6, Feldt’s interval, ω and the figures of each item equal those of psych', () => {
    const { attitude } = JSON.parse(readFileSync(join(folder, 'psych_alpha_omega.json'), 'utf8'))
    const [, ...lines] = readFileSync(join(folder, 'psych_attitude.csv'), 'utf8').trim().split('\n')
    const here = reliabilityOf(lines.map((line) => line.split(',').map(Number)))
    close(here.alpha.value, attitude.alpha_total.raw_alpha, 'α')
    close(here.standardised, attitude.alpha_total['std.alpha'], 'standardised α')
    close(here.lambda6, attitude.alpha_total['G6(smc)'], 'λ6')
    close(here.together, attitude.alpha_total.average_r, 'mean correlation')
    close(here.feldt.low, attitude.feldt.lower, 'Feldt, low')
    close(here.feldt.high, attitude.feldt.upper, 'Feldt, high')
    // psych stops its search where ours goes on: the sum of squares left over is 5·10⁻⁹ smaller here.
    close(here.omega.value, attitude.omega_tot, 'ω total', 5e-6)
    close(here.general, attitude.omega_h, 'ω of what all have in common', 2e-4)
    for (const [item, { withOthers, without }] of here.perItem.entries()) {
      close(withOthers, attitude.item_stats['r.drop'][item], `item ${item} with the others`)
      close(without, attitude.alpha_drop.raw_alpha[item], `α without item ${item}`)
    }
    assert.ok(here.alpha.low! > 0.6 && here.alpha.low! < here.alpha.value! && here.alpha.high! < 0.95)
  })
