import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { emptyConversation, type Conversation, type Turn } from './model.ts'
import { read } from './read.ts'
import { chatFile } from './testing/chat.ts'
import { conversationOf } from './testing/conversation.ts'
import { write, type WritableFormat } from './write.ts'

/** Reads, writes and reads again. */
function again(conversation: Conversation, format: WritableFormat): Conversation {
  return read(write(conversation, format).text, { format }).conversation
}

const word = fc.constantFrom(
  'ja',
  'nej',
  'æble',
  '(0.8)',
  '°så°',
  '[og',
  '>hurtigt<',
  'hjem.',
  '&',
  '😀',
  '((griner))',
  '12',
)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
const speaker = fc.constantFrom('B', 'M', 'SB')

/** Turns in order in time, each with words that stand as they are in every format. */
const turns = fc.array(fc.tuple(speaker, words, fc.nat({ max: 4000 }), fc.nat({ max: 4000 })), {
  minLength: 1,
  maxLength: 8,
})

/** A conversation from generated turns, told as `format` with the attributes it gives. */
function timed(
  list: [string, string, number, number][],
  format: WritableFormat,
  attributes?: (turn: Turn) => object,
) {
  let clock = 0
  const conversation = conversationOf(
    ...list.map(([code, text, wait, length]): [string, string, number, number] => {
      const startMs = clock + wait
      clock = startMs + length
      return [code, text, startMs, clock]
    }),
  )
  return {
    ...emptyConversation(format),
    speakers: conversation.speakers,
    turns: conversation.turns.map((turn) => ({ ...turn, ...attributes?.(turn) })),
  }
}

describe('what a format can carry comes back as it was', () => {
  it('WebVTT: speakers, words, times, anchors, ids', () => {
    fc.assert(
      fc.property(turns, (list) => {
        const conversation = timed(list, 'vtt', (turn) => ({
          anchors: [{ at: turn.text.length >> 1, ms: turn.startMs ?? 0 }],
          attributes: { id: `tur ${turn.number}` },
        }))
        assert.deepEqual(again(conversation, 'vtt'), conversation)
      }),
      { numRuns: 500 },
    )
  })
  it('SRT: speakers, words and times', () => {
    fc.assert(
      fc.property(turns, (list) => {
        const conversation = timed(list, 'srt', (turn) => ({ attributes: { id: String(turn.number) } }))
        assert.deepEqual(again(conversation, 'srt'), conversation)
      }),
      { numRuns: 500 },
    )
  })
  it('plain text: speakers, words, times and silences between', () => {
    fc.assert(
      fc.property(turns, (list) => {
        const conversation = timed(list, 'plain')
        conversation.comments = [{ text: '(2.0)', afterTurn: conversation.turns.length, kind: 'between' }]
        assert.deepEqual(again(conversation, 'plain'), conversation)
      }),
      { numRuns: 500 },
    )
  })
  it('plain text: also speakers nobody has named, and names in small letters', () => {
    const conversation = conversationOf(['?', 'hej'], ['ord (2)', 'ja'], ['?', 'nå'], ['ord (2)', 'nej'])
    assert.deepEqual(again(conversation, 'plain'), conversation)
  })
  it('CHAT: everything that a CHAT file says', () => {
    const line = fc.tuple(
      fc.constantFrom('BOR', 'SAG'),
      words,
      fc.option(fc.nat({ max: 9999 })),
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (list) => {
        const lines = list.flatMap(([code, text, ms, inner]) => {
          const bullet = ms === null ? '' : ` \u0015${ms}_${ms + 500}\u0015`
          const main = `*${code}:\t${inner && bullet ? `først${bullet} ` : ''}${text} .${bullet}`
          return inner ? [main, `%com:\t${text}`, '@Bg:\tkaffe'] : [main]
        })
        const { conversation } = read(
          chatFile(lines, ['@ID:\tdan|x|SAG|43;|||||Sagsbehandler||', '@Media:\tlyd, audio']),
        )
        assert.deepEqual(again(conversation, 'chat'), conversation)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a format cannot carry is told', () => {
  const kinds = (conversation: Conversation, format: WritableFormat) =>
    write(conversation, format).losses.map((loss) => loss.kind)

  it('subtitles need times: missing ones are reckoned, and it is said', () => {
    const conversation = conversationOf(['B', 'hej du'])
    assert.deepEqual(kinds(conversation, 'vtt'), ['reckoned-times'])
    assert.match(write(conversation, 'srt').text, /00:00:00,000 --> 00:00:00,600\nB: hej du/)
  })
  it('dependent lines, headers and comments', () => {
    const { conversation } = read(chatFile(['*BOR:\tja . \u00150_500\u0015', '%com:\tnikker']))
    const lost = ['language', 'labels', 'speaker-facts']
    assert.deepEqual(kinds(conversation, 'srt'), [...lost, 'comments', 'dependents'])
    assert.deepEqual(kinds(conversation, 'plain'), [...lost, 'headers', 'dependents'])
    assert.deepEqual(kinds(conversation, 'chat'), [])
  })
  it('CHAT from elsewhere gets the headers it must have, and can be read', () => {
    const conversation = conversationOf(['Mette Hansen', 'hej'], ['M', 'nå', 0, null])
    assert.deepEqual(kinds(conversation, 'chat'), ['notation', 'speaker-names', 'half-times'])
    const back = again(conversation, 'chat')
    assert.deepEqual(
      back.turns.map(({ speaker, text }) => [speaker, text]),
      [
        ['Mette_Hansen', 'hej'],
        ['M', 'nå'],
      ],
    )
  })
})

const folder = process.env['LYDHOER_SAMPLES']
if (folder) {
  describe('real files: reading, writing and reading again changes nothing', () => {
    for (const [sub, format] of [
      ['cha', 'chat'],
      ['vtt_srt', undefined],
      ['textgrid', 'textgrid'],
      ['eaf', 'elan'],
    ] as const) {
      for (const file of readdirSync(join(folder, sub)).filter((name) => !/invalid|missing/.test(name))) {
        it(file, () => {
          const written = format ?? (file.endsWith('.vtt') ? 'vtt' : 'srt')
          const { conversation } = read(readFileSync(join(folder, sub, file)), { fileName: file })
          assert.deepEqual(again(conversation, written), conversation)
        })
      }
    }
  })
}
