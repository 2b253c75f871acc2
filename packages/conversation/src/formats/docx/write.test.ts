import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { read } from '../../read.ts'
import { conversationOf } from '../../testing/conversation.ts'
import { writeFile } from '../../write.ts'

describe('a conversation written as a Word document', () => {
  const { bytes } = writeFile(conversationOf(['B', 'hej & <tak>'], ['M', 'nå']), 'docx')
  const parts = unzipSync(bytes)
  it('has its lines numbered by Word, and neither author nor properties', () => {
    assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /<w:lnNumType w:countBy="1"/)
    assert.equal(
      Object.keys(parts).some((name) => name.startsWith('docProps')),
      false,
    )
  })
  it('is the same file when written again', () => {
    assert.deepEqual(writeFile(conversationOf(['B', 'hej & <tak>'], ['M', 'nå']), 'docx').bytes, bytes)
  })
  it('comes back with its turns and times', () => {
    const text = fc
      .array(fc.constantFrom('ja', 'nå', '🍓', 'a & b', '<hej>', '°tak°', '(0.8)'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((words) => `så ${words.join(' ')} ik`)
    const turns = fc.array(fc.tuple(fc.constantFrom('B', 'M'), text), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(turns, fc.boolean(), (said, timed) => {
        const conversation = conversationOf(
          ...said.map(([speaker, words], n): [string, string, number | null, number | null] => [
            speaker,
            words,
            timed ? n * 1000 : null,
            timed ? n * 1000 + 900 : null,
          ]),
        )
        const back = read(writeFile(conversation, 'docx').bytes)
        assert.equal(back.format, 'docx')
        assert.deepEqual(back.conversation.turns, conversation.turns)
      }),
      { numRuns: 300 },
    )
  })
})
