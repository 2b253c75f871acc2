import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { emptyConversation, type Conversation } from '../../model.ts'
import { read } from '../../read.ts'
import { conversationOf } from '../../testing/conversation.ts'
import { refused } from '../../testing/refused.ts'
import { write } from '../../write.ts'

const short = `File type = "ooTextFile"
Object class = "TextGrid"

0
4
<exists>
3
"IntervalTier"
"B"
0
4
3
0
1.5
"han sagde ""nå""
og gik"
1.5
2
""
2
4
"ja"
"IntervalTier"
"B"
-0
3.9
1
0
3.9
"mm"
"TextTier"
"klik"
0
4
1
1.2345
"bip"
`

describe('a TextGrid that is not whole is refused where it breaks', () => {
  const cases: [string, string, number][] = [
    ['that ends too soon', short.slice(0, short.indexOf('"mm"')), 29],
    ['whose string is never closed', short.replace('"mm"', '"mm'), 31],
    ['with a kind of tier that is none', short.replace('"TextTier"', '"Tegning"'), 31],
    ['with a count that cannot be', short.replace('<exists>\n3', '<exists>\n-3'), 7],
    ['with no words', 'File type = "ooTextFile"\nObject class = "TextGrid"\n0\n1\n<absent>', 5],
    ['that is another Praat object', 'File type = "ooTextFile"\nObject class = "PitchTier"\n0', 2],
  ]
  for (const [name, text, line] of cases) {
    it(name, () => assert.equal(refused(text, { format: 'textgrid' }).line, line))
  }
})

describe('a TextGrid is read with all it says', () => {
  it('in the short form: quotes, new lines, tiers of one name, points, limits, minus zero', () => {
    const { conversation, losses } = read(short)
    assert.deepEqual(
      conversation.turns.map(({ speaker, startMs, endMs, text }) => [speaker, startMs, endMs, text]),
      [
        ['B', 0, 1500, 'han sagde "nå"\nog gik'],
        ['B (2)', 0, 3900, 'mm'],
        ['klik', 1235, 1235, 'bip'],
        ['B', 2000, 4000, 'ja'],
      ],
    )
    assert.deepEqual(
      conversation.tiers?.map(({ name, kind, attributes }) => [
        name,
        kind,
        attributes['xmin'],
        attributes['xmax'],
      ]),
      [
        ['B', 'aligned', '0', '4000'],
        ['B', 'aligned', '0', '3900'],
        ['klik', 'point', '0', '4000'],
      ],
    )
    assert.deepEqual(
      losses.map((loss) => loss.kind),
      ['precision'],
    )
  })
  it('in the long form, as it writes itself, and in UTF-16', () => {
    const { conversation } = read(short)
    const { text } = write(conversation, 'textgrid')
    assert.match(text, /item \[1\]:\n {8}class = "IntervalTier"/)
    assert.deepEqual(read(text).conversation, conversation)
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    assert.deepEqual(read(wide).conversation, conversation)
  })
})

describe('a TextGrid comes back as it was written', () => {
  it('for any turns that do not overlap within a speaker', () => {
    const turn = fc.tuple(
      fc.constantFrom('B', 'M "x"'),
      fc.stringMatching(/^[a-zæ"0-9 \n!<>=[\]]{0,8}[a-z"]$/).map((text) => text.trim()),
      fc.nat({ max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
    )
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (list) => {
        let clock = 0
        const said = conversationOf(
          ...list.map(([code, text, wait, length]): [string, string, number, number] => {
            const startMs = clock + wait
            clock = startMs + length
            return [code, text, startMs, clock]
          }),
        )
        const written = write({ ...said, format: 'vtt' }, 'textgrid').text
        const back = read(written).conversation
        assert.deepEqual(back.turns, said.turns)
        assert.deepEqual(again(back), back)
      }),
      { numRuns: 500 },
    )
  })
  it('and says so where one speaker’s turns overlap', () => {
    const conversation: Conversation = {
      ...emptyConversation('vtt'),
      ...conversationOf(['B', 'en', 0, 2000], ['B', 'to', 1000, 3000]),
    }
    assert.deepEqual(
      write(conversation, 'textgrid').losses.map((loss) => loss.kind),
      ['own-overlap'],
    )
  })
})

function again(conversation: Conversation): Conversation {
  return read(write(conversation, 'textgrid').text).conversation
}
