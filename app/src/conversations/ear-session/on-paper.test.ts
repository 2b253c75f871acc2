import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPdf } from '@lydhoer/paper'
import { cues } from './cue-messages.ts'
import { onPaper } from './on-paper.ts'
import { phases, usualMinutes } from './phases.ts'

type Talk = Parameters<typeof onPaper>[1]
const talk = {
  conversation: { turns: [{ number: 3, speaker: 'B', text: 'Jeg bager' }] },
} as unknown as Talk
const of = { name: 'Hvad sker her?', ownerName: 'Sif', made: new Date(0), minutes: 60 }
const said = (leads: boolean) => JSON.stringify(onPaper('da', talk, { ...of, leads }))

test('the sheet of whoever leads has what one can say under each step; the others’ has not', () => {
  const going = phases.filter((phase) => phase !== 'ended')
  for (const sentence of going.flatMap((phase) => cues.da[phase])) {
    assert.ok(said(true).includes(sentence), sentence)
    assert.ok(!said(false).includes(sentence), sentence)
  }
})

test('the steps together take as long as the session does', () => {
  for (const minutes of [60, 120])
    assert.equal(
      phases.reduce((sum, phase) => sum + usualMinutes(phase, minutes), 0),
      minutes,
    )
})

test('with what one can say it can be printed', async () => {
  const pdf = await asPdf(onPaper('da', talk, { ...of, leads: true }))
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
})
