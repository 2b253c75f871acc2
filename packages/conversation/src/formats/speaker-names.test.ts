import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../read.ts'
import { conversationOf } from '../testing/conversation.ts'
import { isArchiveFormat, writeFile, type ArchiveFormat, type WritableFormat } from '../write.ts'

const names = [
  'Teknik & Miljø',
  'A > B',
  'Bo: chef',
  '<Ib>',
  'Ulla "U" Juhl',
  'Linje\nskift',
  'En der har et navn på mange ord',
]
const formats: (WritableFormat | ArchiveFormat)[] = [
  'vtt',
  'srt',
  'plain',
  'elan',
  'textgrid',
  'chat',
  'docx',
  'refi',
]

describe('whatever a speaker is called, each turn stays with its speaker', () => {
  for (const format of formats)
    for (const name of names)
      it(`${JSON.stringify(name)} in ${format}`, () => {
        const conversation = conversationOf(
          [name, 'P&L ser fint ud', 0, 1000],
          ['Else Marie', 'ja <tak>', 1000, 2000],
          [name, 'godt', 2000, 3000],
          ['Else Marie', 'nå', 3000, 4000],
        )
        const { bytes, losses } = writeFile(conversation, format)
        const { turns } = read(bytes, isArchiveFormat(format) ? {} : { format }).conversation
        assert.deepEqual(
          turns.map(({ text }) => text),
          ['P&L ser fint ud', 'ja <tak>', 'godt', 'nå'],
        )
        assert.ok(turns[0]?.speaker === turns[2]?.speaker && turns[0]?.speaker !== turns[1]?.speaker)
        const isRenamed = turns[0]?.speaker !== name
        if (isRenamed && format !== 'vtt') assert.ok(losses.some(({ kind }) => kind === 'speaker-names'))
      })
  it('two who would be called the same are not', () => {
    const conversation = conversationOf(['Bo: x', 'a'], ['Bo; x', 'b'], ['Bo: x', 'c'], ['Bo; x', 'd'])
    const { turns } = read(writeFile(conversation, 'plain').bytes).conversation
    assert.equal(new Set(turns.map(({ speaker }) => speaker)).size, 2)
  })
  it('WebVTT keeps a name with signs as it is', () => {
    const { bytes } = writeFile(conversationOf(['Teknik & Miljø > Vej', 'ja', 0, 1000]), 'vtt')
    assert.match(new TextDecoder().decode(bytes), /<v Teknik &amp; Miljø &gt; Vej>/)
    assert.equal(read(bytes).conversation.turns[0]?.speaker, 'Teknik & Miljø > Vej')
  })
})
