import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Unreadable } from '@lydhoer/words'
import type { Conversation, Format } from './model.ts'
import { read } from './read.ts'
import { chatFile } from './testing/chat.ts'
import { elanFile } from './testing/elan.ts'
import { paragraph, wordDocument } from './testing/docx.ts'
import { refused } from './testing/refused.ts'

/** Reads, or is refused with a place; anything else that is thrown goes through and fails the test. */
function readOrRefused(input: Uint8Array | string, format?: Format): Conversation | undefined {
  try {
    return read(input, format ? { format } : {}).conversation
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    assert.ok(error.what.da && error.what.en && error.hint.da && error.hint.en)
    assert.ok((error.line ?? 1) >= 1 && (error.column ?? 1) >= 1)
    return undefined
  }
}

/** What holds for every conversation that any reader gives. */
function assertWhole(conversation: Conversation): void {
  const codes = new Set(conversation.speakers.map((speaker) => speaker.code))
  conversation.turns.forEach((turn, index) => {
    assert.equal(turn.number, index + 1)
    assert.ok(codes.has(turn.speaker))
    for (const ms of [turn.startMs, turn.endMs]) assert.ok(ms === null || (Number.isInteger(ms) && ms >= 0))
    if (turn.startMs !== null && turn.endMs !== null) assert.ok(turn.endMs >= turn.startMs)
    for (const anchor of turn.anchors ?? []) assert.ok(anchor.at >= 0 && anchor.at <= turn.text.length)
    for (const { from, to, text } of turn.words ?? []) {
      if (from !== null && to !== null) assert.equal(turn.text.slice(from, to), text)
    }
  })
  for (const { afterTurn } of [...conversation.headers, ...conversation.comments]) {
    assert.ok(afterTurn >= 0 && afterTurn <= conversation.turns.length)
  }
}

const wholeFiles: Record<'chat' | 'vtt' | 'srt' | 'whisper' | 'plain' | 'textgrid' | 'elan', string> = {
  elan: elanFile,
  textgrid:
    'File type = "ooTextFile"\nObject class = "TextGrid"\nxmin = 0\nxmax = 3\ntiers? <exists>\nsize = 2\nitem []:\nitem [1]:\nclass = "IntervalTier"\nname = "B"\nxmin = 0\nxmax = 3\nintervals: size = 2\nintervals [1]:\nxmin = 0\nxmax = 1.5\ntext = "han ""sa"""\nintervals [2]:\nxmin = 1.5\nxmax = 3\ntext = ""\nitem [2]:\nclass = "TextTier"\nname = "k"\nxmin = 0\nxmax = 3\npoints: size = 1\npoints [1]:\nnumber = 1\nmark = "x"\n',
  chat: chatFile(
    [
      '*BOR:\tjeg (0.8) ved <det ikke> [>] . \u0015120_4500\u0015',
      '%com:\tser ud',
      '*SAG:\t<nej> [<] ⌈hvad⌉ ?',
      '\ter det ?',
    ],
    ['@ID:\tdan|x|SAG|||||Sagsbehandler|||', '@Media:\tsamtale, audio', '@Options:\tCA'],
  ),
  vtt: 'WEBVTT\nLanguage: da\n\nNOTE her\n\nen\n00:00:01.000 --> 00:00:02.000 line:0\n<v B>hej <00:01.500>med dig</v>\n\n00:02.000 --> 00:03.000\nM: nå &amp; ja\n',
  srt: '1\n00:00:01,000 --> 00:00:02,000\nB: <i>hej</i>\n\n2\n00:00:02,000 --> 00:00:03,000\nM: nå\n\nja\n',
  whisper:
    '{"language": "da", "segments": [\n{"start": 0.5, "end": 1.75, "text": " hej du", "words": [{"word": " hej", "start": 0.5, "end": 1, "speaker": "S0"}, {"word": " du", "score": 0.5, "speaker": "S1"}]},\n{"start": 2, "end": 3, "text": "nå"}]}',
  plain:
    '01 Samtale\n#00:00:01-2# M: hvordan går det? #00:00:05-0#\n   (2.0)\nB [00:12]: jo::\n°tak° [00:14] ja\n(.)\nBorger: nå\n',
}

/** The pieces that formats are made of, to be thrown together at random. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    ':',
    '-->',
    '*',
    '%',
    '@',
    '@Begin',
    '@End',
    '@Participants:\tA X',
    '*A:\t',
    '\u0015',
    '_',
  ],
  ...[
    '12',
    '00:00:01.000',
    '00:00:01,000',
    '(0.8)',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '<v ',
    '</v>',
    '&lt;',
    '{',
    '}',
    '"',
    ',',
  ],
  ...[
    '"segments":',
    '"start":',
    'WEBVTT',
    'NOTE',
    '#00:00:01-2#',
    '[00:01]',
    '⌈',
    '⌋',
    '°',
    '£',
    '=',
    'B',
    'M:',
    'hej',
    'æøå',
    '😀',
  ],
)
const jumble = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const formats = ['chat', 'vtt', 'srt', 'whisper', 'plain', 'textgrid', 'elan'] as const

describe('documents that people have and that are no text are refused with what to do', () => {
  for (const [name, begins] of [
    ['PDF', '%PDF-1.7'],
    ['RTF', '{\\rtf1'],
    ['.doc', '\u00d0\u00cf\u0011\u00e0'],
  ] as const)
    it(name, () => {
      const { what, hint } = refused(Buffer.from(`${begins} og mere`, 'latin1'))
      assert.equal(what.da, `${name} kan ikke læses`)
      assert.match(hint.da, /gem den som Word-dokument/)
    })
  it('and talk that only mentions one is talk', () => {
    assert.equal(read('B: jeg sendte dem en %PDF-1.7').conversation.turns.length, 1)
  })
})

describe('whatever comes in, a reader gives a whole conversation or a located refusal, and nothing else', () => {
  for (const format of formats) {
    it(`${format}: 3,000 texts thrown together from the pieces of all formats`, () => {
      fc.assert(
        fc.property(jumble, (text) => {
          const conversation = readOrRefused(text, format)
          if (conversation) assertWhole(conversation)
        }),
        { numRuns: 3000 },
      )
    })

    it(`${format}: 3,000 whole files with something cut out, doubled or put in`, () => {
      const whole = wholeFiles[format]
      assertWhole(read(whole, { format }).conversation)
      const place = fc.nat({ max: whole.length })
      fc.assert(
        fc.property(
          place,
          fc.nat({ max: 30 }),
          fc.oneof(
            pieces,
            jumble,
            place.map((at) => whole.slice(at)),
          ),
          (at, cut, put) => {
            const conversation = readOrRefused(whole.slice(0, at) + put + whole.slice(at + cut), format)
            if (conversation) assertWhole(conversation)
          },
        ),
        { numRuns: 3000 },
      )
    })
  }

  it('any bytes at all, 2,000 times, without being told the format', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const conversation = readOrRefused(bytes)
        if (conversation) assertWhole(conversation)
      }),
      { numRuns: 2000 },
    )
  })

  it('a Word file with bytes changed, 1,500 times', () => {
    const whole = wordDocument({
      body: paragraph('B: hej') + paragraph('M: nå (0.5) ja'),
      comments: '<w:comment w:id="1"/>',
    })
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice()
        for (const { at, byte } of changes) bytes[at] = byte
        const conversation = readOrRefused(bytes, 'docx')
        if (conversation) assertWhole(conversation)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('the format is found without being told', () => {
  const names: Record<string, string> = {
    chat: 'a.cha',
    vtt: 'a.vtt',
    srt: 'a.srt',
    whisper: 'a.json',
    plain: 'a.txt',
  }
  for (const format of formats) {
    it(`${format}, by its content and by its name`, () => {
      assert.equal(read(wholeFiles[format]).format, format)
      assert.equal(read(wholeFiles[format], { fileName: names[format] ?? '' }).format, format)
    })
  }
  it('content that says what it is weighs more than the name', () => {
    assert.equal(read(wholeFiles.vtt, { fileName: 'samtale.txt' }).format, 'vtt')
  })
  it('time stamps in square brackets are not JSON', () => {
    assert.equal(read('[00:12:03] B: hej').format, 'plain')
  })
})

describe('a long line, a deep nest or many marks do not slow a reader out of all proportion', () => {
  for (const [format, piece] of [
    ['chat', '<'],
    ['chat', '\u00151_2\u0015'],
    ['plain', '(('],
    ['plain', '[00:01]'],
    ['vtt', '<v '],
    ['srt', '\n1\n'],
    ['whisper', '['],
    ['textgrid', '"" '],
    ['textgrid', '!\n'],
    ['elan', '<a>'],
    ['elan', '&amp;'],
  ] as const) {
    it(`${format} with two hundred thousand ${JSON.stringify(piece)}`, () => {
      const head = {
        chat: '@UTF8\n@Begin\n@Participants:\tA X\n*A:\t',
        plain: 'B: ',
        vtt: 'WEBVTT\n\n00:01.000 --> 00:02.000\n',
        srt: '',
        whisper: '',
        textgrid: 'File type = "ooTextFile"\n"TextGrid" ',
        elan: '<ANNOTATION_DOCUMENT>',
      }
      const conversation = readOrRefused(
        `${head[format]}${piece.repeat(200_000)}\n${format === 'chat' ? '@End' : ''}`,
        format,
      )
      if (conversation) assertWhole(conversation)
    })
  }
})
