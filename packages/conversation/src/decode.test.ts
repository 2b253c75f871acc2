import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { find } from './concordance/find.ts'
import { parsePattern } from './concordance/pattern.ts'
import { read, type Reading } from './read.ts'
import { conversationOf } from './testing/conversation.ts'
import { paragraph, wordDocument } from './testing/docx.ts'
import { writeFile } from './write.ts'

const talk = 'M: Hvordan går det på arbejdspladsen, Åse?\nB: Det går fint på arbejdspladsen.\n'
const apart = talk.normalize('NFD').replaceAll('pladsen', '\u00adpladsen').replaceAll('fint', 'fi\u200bnt')
const places = ({ conversation }: Reading, pattern: string) =>
  find(conversation, new Map(), parsePattern(pattern)).length

describe('words are found however their letters are written', () => {
  const inWord = wordDocument({
    body: apart
      .trim()
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  })
  const inJson = JSON.stringify({ segments: [{ start: 0, end: 1, text: apart }] })
  for (const [name, input] of [
    ['text', apart],
    ['Word', inWord],
    ['JSON', inJson],
  ] as const)
    it(`decomposed, with soft hyphens, in ${name}; it is told`, () => {
      const reading = read(input)
      for (const pattern of ['"på arbejdspladsen"', '"går fint"'.normalize('NFD')])
        assert.equal(places(reading, pattern), places(read(talk), pattern))
      const kinds = reading.losses.map(({ kind }) => kind)
      assert.ok(kinds.includes('composed') && kinds.includes('unseen-signs'))
    })
  it('the twin that is whole tells nothing', () => assert.deepEqual(read(talk).losses, []))

  it('codes of a project stand on the same words', () => {
    const text = 'B: så går det på arbejdet\nM: nå'.normalize('NFD')
    const from = text.indexOf('arbejdet')
    const guid = '00000000-0000-4000-8000-00000000000'
    const project = `<Project xmlns="urn:QDA-XML:project:1.0" name="P"><CodeBook><Codes><Code guid="${guid}1" name="x" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="${guid}2" plainTextPath="internal://a.txt"><PlainTextSelection guid="${guid}3" startPosition="${from}" endPosition="${from + 8}"><Coding guid="${guid}4"><CodeRef targetGUID="${guid}1"/></Coding></PlainTextSelection></TextSource></Sources></Project>`
    const { conversation, stretches } = read(
      zipSync({ 'project.qde': strToU8(project), 'sources/a.txt': strToU8(text) }),
    )
    const [stretch] = stretches ?? []
    assert.equal(conversation.turns[0]?.text.slice(stretch?.fromChar, stretch?.toChar), 'arbejdet')
  })
})

it('what is written from whole letters tells nothing when it is read again', () => {
  const { bytes } = writeFile(conversationOf(['B', 'så på øen'], ['M', 'å']), 'plain')
  assert.deepEqual(read(bytes).losses, [])
})
