import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Unreadable } from '@lydhoer/words'
import { lens } from './measures/lens.ts'
import { segments } from './notation/segments.ts'
import { read } from './read.ts'
import { lensKinds } from './measures/lens-model.ts'

const folder = process.env['LYDHOER_SAMPLES']
const folders = ['cha', 'vtt_srt', 'json', 'textgrid', 'eaf']

/** Files that their makers broke on purpose, and the line where they break. */
const broken: [RegExp, number][] = [
  [/invalid\.vtt$/, 1],
  [/invalid_format1\.srt$/, 1],
  [/invalid_timeframe\.vtt$/, 6],
  [/missing_timeframe\.vtt$/, 6],
]

if (!folder) {
  it('real sample files are read when LYDHOER_SAMPLES names their folder; it names none now', () => {
    assert.equal(folder, undefined)
  })
} else {
  describe('every sample file is read whole, or refused at the line where it was broken on purpose', () => {
    for (const name of folders.flatMap((sub) =>
      readdirSync(join(folder, sub)).map((file) => join(sub, file)),
    )) {
      it(name, () => {
        const bytes = readFileSync(join(folder, name))
        const line = broken.find(([pattern]) => pattern.test(name))?.[1]
        if (line !== undefined) {
          assert.throws(
            () => read(bytes, { fileName: name }),
            (error) => error instanceof Unreadable && error.line === line,
          )
          return
        }
        const { conversation } = read(bytes, { fileName: name })
        assert.ok(conversation.turns.length > 0 || /notrans/.test(name))
        for (const turn of conversation.turns) {
          assert.equal(
            segments(turn.text, conversation.notation)
              .map((segment) => segment.text)
              .join(''),
            turn.text,
          )
        }
        for (const kind of lensKinds) {
          for (const mark of lens(kind, conversation).marks) {
            const text = conversation.turns[mark.turn - 1]?.text ?? ''
            assert.ok(mark.from >= 0 && mark.from <= mark.to && mark.to <= text.length)
          }
        }
      })
    }
  })
}
