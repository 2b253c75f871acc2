// Writes the figures of the README anew, with the day: node --import tsx packages/letters/measured/write.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { block, report } from './report.ts'

const readme = new URL('../README.md', import.meta.url)
const before = readFileSync(readme, 'utf8')
if (!block.test(before)) throw new Error('The README has no place for the figures')
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(
  new Date(),
)
writeFileSync(
  readme,
  before.replace(block, (_all, _begin, _day, _figures, end: string) =>
    [`<!-- Written by measured/write.ts on ${day}. -->\n`, report(), end].join(''),
  ),
)
