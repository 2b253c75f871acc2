import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { chatFile } from '../../testing/chat.ts'
import { refused } from '../../testing/refused.ts'
import { write } from '../../write.ts'

const chat = (lines: string[], headers: string[] = []) => read(chatFile(lines, headers)).conversation
const nak = '\u0015'

describe('a CHAT file that is not whole is refused where it breaks', () => {
  const cases: [string, string, number, RegExp][] = [
    ['without @End', '@UTF8\n@Begin\n@Participants:\tA X\n*A:\thej .\n', 4, /@End/],
    ['without @Begin', '@UTF8\n@Participants:\tA X\n*A:\thej .\n@End', 3, /@Begin/],
    ['with a speaker nobody has declared', chatFile(['*BOR:\tja .', '*BRO:\tnej .']), 6, /BRO/],
    ['with a line that starts with nothing known', chatFile(['*BOR:\tja .', 'og så videre']), 6, /linje/],
    ['with an indented line that continues nothing', ' *BOR:\tja .\n@UTF8\n@Begin', 1, /indrykket/],
    ['with half a time mark', chatFile([`*BOR:\tja . ${nak}120_240`]), 5, /[Tt]id/],
    ['with a turn without a colon', chatFile(['*BOR ja']), 5, /taler/],
    ['with a % line before any turn', chatFile(['%com:\tintet']), 5, /%/],
    ['with a participant without a role', '@UTF8\n@Begin\n@Participants:\tBOR\n@End', 3, /@Participants/],
    ['with an @ID for somebody else', chatFile([], ['@ID:\tdan|x|ABC|||||Borger|||']), 5, /ABC/],
    ['with @Participants twice', chatFile(['*BOR:\tja .'], ['@Participants:\tBOR Borger']), 5, /to gange/],
    ['with talk after @End', `${chatFile(['*BOR:\tja .'])}*BOR:\tnej .\n`, 7, /@End/],
  ]
  for (const [name, text, line, what] of cases) {
    it(name, () => {
      const invalid = refused(text, { format: 'chat', fileName: '/hjemme/ulla/samtale.cha' })
      assert.equal(invalid.line, line)
      assert.equal(invalid.file, 'samtale.cha')
      assert.match(invalid.what.da, what)
    })
  }
})

describe('a CHAT file is read with all it says', () => {
  it('keeps each main line as a turn with its words as written', () => {
    const { turns } = chat(['*SAG:\thvordan (0.8) går det ?', '*BOR:\t⌈°jo:°⌉ &=griner .'])
    assert.deepEqual(
      turns.map(({ number, speaker, text }) => [number, speaker, text]),
      [
        [1, 'SAG', 'hvordan (0.8) går det ?'],
        [2, 'BOR', '⌈°jo:°⌉ &=griner .'],
      ],
    )
  })

  it('folds tab-led lines into the line above, in turns, headers and dependent lines', () => {
    const { turns, headers } = chat(
      ['*BOR:\tjeg ville gerne', '\ttilbage til haven .', '%com:\tpeger ud', '\tad vinduet'],
      ['@Situation:\tet kontor', '\tmed åben dør'],
    )
    assert.equal(turns[0]?.text, 'jeg ville gerne tilbage til haven .')
    assert.deepEqual(turns[0]?.dependents, [{ tier: 'com', text: 'peger ud ad vinduet' }])
    assert.equal(headers.find((header) => header.name === 'Situation')?.value, 'et kontor med åben dør')
  })

  it('times a turn by its last mark, and anchors marks inside', () => {
    const { turns } = chat([
      `*BOR:\tja . ${nak}120_2400${nak}`,
      `*SAG:\tnå ${nak}2400_2600${nak} det var godt ${nak}2600_4000${nak}`,
      '*BOR:\tmm .',
    ])
    assert.deepEqual(turns[0], { number: 1, speaker: 'BOR', text: 'ja .', startMs: 120, endMs: 2400 })
    assert.equal(turns[1]?.text, 'nå det var godt')
    assert.deepEqual([turns[1]?.startMs, turns[1]?.endMs], [2400, 4000])
    assert.deepEqual(turns[1]?.anchors, [
      { at: 2, ms: 2400, endMs: 2600 },
      { at: 15, ms: 2600, endMs: 4000 },
    ])
    assert.deepEqual([turns[2]?.startMs, turns[2]?.endMs], [null, null])
  })

  it('reads who takes part, with everything @ID says', () => {
    const { speakers } = chat(
      ['*BOR:\tja .'],
      ['@ID:\tdan|fjordby|SAG|43;06.|female|||Sagsbehandler||11 år|'],
    )
    assert.deepEqual(speakers[1], {
      code: 'SAG',
      label: 'Ulla',
      role: null,
      attributes: {
        role: 'Sagsbehandler',
        language: 'dan',
        corpus: 'fjordby',
        age: '43;06.',
        sex: 'female',
        custom: '11 år',
      },
    })
  })

  it('keeps headers raw and in order, with where they stand, those before @Begin too', () => {
    const text =
      '@UTF8\n@PID:\t11312/a\n@Begin\n@Participants:\tA X\n*A:\tja .\n@Bg:\tkaffe\n*A:\tnej .\n@End\n'
    assert.deepEqual(
      read(text).conversation.headers.map(({ name, value, afterTurn }) => [name, value, afterTurn]),
      [
        ['PID', '11312/a', 0],
        ['Begin', '', 0],
        ['Participants', 'A X', 0],
        ['Bg', 'kaffe', 1],
      ],
    )
  })

  it('names the recording without the folders it lay in, and says so', () => {
    const { conversation, losses } = read(
      chatFile(['*BOR:\tja .'], ['@Media:\tC:\\Users\\ulla\\samtale, audio']),
    )
    assert.deepEqual(conversation.media, { name: 'samtale', kind: 'audio', attributes: {} })
    assert.ok(!JSON.stringify(conversation).includes('Users'))
    assert.deepEqual(
      losses.map((loss) => [loss.kind, loss.line]),
      [['path', 5]],
    )
  })

  it('remarks on missing terminators, but not in conversation analysis', () => {
    const plain = read(
      chatFile(['*BOR:\tja', '*BOR:\tnej .', '*BOR:\tmåske +/.', '*BOR:\ttja . [+ bch]', '*BOR:\tnå']),
    )
    assert.deepEqual(
      plain.losses.map(({ kind, line, count }) => [kind, line, count]),
      [['terminator', 5, 2]],
    )
    assert.deepEqual(read(chatFile(['*BOR:\tja'], ['@Options:\tCA'])).losses, [])
  })

  it('reads Windows line ends, blank lines and a byte order mark', () => {
    const text = `\ufeff${chatFile(['*BOR:\tja .', '', '*SAG:\tnej .'])}`.replaceAll('\n', '\r\n')
    assert.deepEqual(
      read(new TextEncoder().encode(text)).conversation.turns.map((turn) => turn.text),
      ['ja .', 'nej .'],
    )
  })
})

describe('CHAT is written as it stood', () => {
  const bullet = (from: number, to: number) => `${nak}${from}_${to}${nak}`
  for (const [name, line] of [
    [
      'times inside a group',
      `jeg sagde <otte ${bullet(100, 900)} og tyve ${bullet(900, 1500)}> [/] otteogtyve . ${bullet(1500, 2000)}`,
    ],
    ['a time close to its word', `otte${bullet(100, 900)} og tyve . ${bullet(900, 1500)}`],
    ['one time inside and none after', `otte ${bullet(100, 900)} og tyve .`],
    ['one time close to the end', `otte .${bullet(100, 900)}`],
    ['a time first', `${bullet(100, 900)} otte og tyve . ${bullet(900, 1500)}`],
    ['two spaces', `otte  ${bullet(100, 900)}  og tyve . ${bullet(900, 1500)}`],
  ] as const)
    it(name, () => {
      const { conversation } = read(chatFile([`*BOR:\t${line}`]))
      const { text, losses } = write(conversation, 'chat')
      assert.ok(text.includes(`*BOR:\t${line}\n`), text)
      assert.deepEqual(losses, [])
    })
  it('the text of a group has no space that the times left behind', () =>
    assert.equal(
      chat([`*BOR:\t<otte ${bullet(1, 2)} og tyve ${bullet(2, 3)}> [/] ja .`]).turns[0]?.text,
      '<otte og tyve> [/] ja .',
    ))
  it('two who speak as one, and other signs in a code', () => {
    const file =
      '@UTF8\n@Begin\n@Participants:\tCHI Child, MOT Mother, CHI+MOT Mother\n*CHI+MOT:\they .\n*CHI:\tja .\n@End\n'
    assert.deepEqual(
      read(file).conversation.turns.map(({ speaker }) => speaker),
      ['CHI+MOT', 'CHI'],
    )
  })
})
