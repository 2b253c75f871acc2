import { codeNamed } from '@lydhoer/conversation'
import { today } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { demoLogs } from './demo-lines.ts'
import { sealGiven } from './given.ts'
import { writeLine } from './lines.ts'
import { beginLog } from './logs.ts'
import { lastDayOf, quarterAfter, quarterOf } from './quarters.ts'
import { shareLog } from './shares.ts'

/** Fjordby's logs: two that are given out, one quarter without, and one that is being written. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const now = quarterOf(today(services.now()))
  for (const { key, by, quartersAgo, isGiven, sharedWith, lines } of demoLogs) {
    const me = await person(by)
    const other = sharedWith === undefined ? undefined : await person(sharedWith)
    const beginsOn = quarterAfter(now, -quartersAgo)
    const given = id(`log ${key} given`)
    const logId = await services.database.as(me, (sql) => beginLog(sql, me, beginsOn))
    // Each at its own moment, so that they stand in the order in which they were written.
    for (const [at, { coded = [], ...line }] of lines.entries()) {
      const codes = coded.flatMap((code) => {
        const { name, definition } = codeNamed(code) ?? {}
        return name && definition ? [{ id: code, name, definition }] : []
      })
      const facts = { obstacle: null, pillar: null, toAsk: false, href: null, codes, ...line }
      await services.database.as(me, (sql) =>
        writeLine(sql, services, me, logId, { ...facts, id: id(`log ${key} ${at}`), from: null }),
      )
    }
    await services.database.as(me, async (sql) => {
      if (isGiven) await sealGiven(sql, services, me, logId, given)
      if (other) await shareLog(sql, me, logId, other.personId)
    })
    // Some days after the quarter had ended.
    const ended = Date.parse(`${lastDayOf(beginsOn)}T12:00:00Z`)
    const since = Math.floor((services.now().getTime() - ended) / 86_400_000) - 12
    if (isGiven) await lain('log_given', [given], Math.max(0, since))
    for (const [at] of lines.entries())
      await lain('log_line', [id(`log ${key} ${at}`)], Math.max(0, since) + lines.length - at)
  }
}
