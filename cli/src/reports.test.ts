import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { find, parsePattern, read, readCodebookFile, write, type WritableFormat } from '@lydhoer/conversation'
import { Unreadable } from '@lydhoer/words'

/** A folder of small files from reports, each with a right answer that stands in the README beside it. */
const folder = process.env['LYDHOER_REPORTS']

if (!folder) {
  it('files from reports are read when LYDHOER_REPORTS names their folder; it names none now', () => {
    assert.equal(folder, undefined)
  })
} else {
  const bytes = (name: string) => readFileSync(join(folder, name))
  const reading = (name: string) => read(bytes(name), { fileName: name })
  const told = (name: string) =>
    reading(name).conversation.turns.map(({ speaker, text, startMs, endMs }) => [
      speaker,
      text,
      startMs,
      endMs,
    ])
  const words = (name: string) => reading(name).conversation.turns.map(({ text }) => text)
  const kinds = (name: string) => reading(name).losses.map(({ kind }) => kind)
  const refusal = (name: string) => {
    try {
      reading(name)
    } catch (error) {
      if (error instanceof Unreadable) return { line: error.line, what: error.what.da }
      throw error
    }
    return undefined
  }
  const again = (name: string, format: WritableFormat) => write(reading(name).conversation, format)

  const answers: Record<string, (name: string) => void> = {
    'cha-bullet-in-group.cha': (name) => {
      assert.equal(again(name, 'chat').text, bytes(name).toString('utf8'))
      assert.deepEqual(again(name, 'chat').losses, [])
    },
    'cha-plus-speaker.cha': (name) => assert.equal(words(name).length, 2),
    'docx-document2.docx': (name) => assert.deepEqual(words(name), ['hej', 'ja']),
    'docx-sym.docx': (name) => assert.equal(words(name)[0], 'pausen er °stille° og ↑op'),
    'eaf-ref-root.eaf': (name) => {
      assert.deepEqual(words(name), ['hvordan går det', 'det går fint'])
      assert.equal(find(reading(name).conversation, new Map(), parsePattern('fint')).length, 1)
      assert.match(again(name, 'plain').text, /det går fint/)
    },
    'nfd.txt': (name) =>
      assert.equal(find(reading(name).conversation, new Map(), parsePattern('"på arbejdet"')).length, 1),
    'refi-quote-memo.qdpx': (name) => {
      for (const kind of ['refi quotes', 'refi Description']) assert.ok(kinds(name).includes(kind))
    },
    'refi-taguette.qdc': (name) => {
      assert.equal(readCodebookFile(bytes(name), name).codes.length, 2)
      assert.match(refusal(name)?.what ?? '', /kodebog/)
    },
    'srt-cp1252.srt': (name) => assert.match(words(name)[0] ?? '', / \u2013 sagde hun/),
    'srt-missing-time.srt': (name) => assert.equal(refusal(name)?.line, 5),
    'srt-no-blank-lines.srt': (name) => assert.deepEqual(words(name), ['hej', 'nej', 'tak']),
    'srt-no-millis.srt': (name) =>
      assert.deepEqual(
        told(name).map(([, , from, to]) => [from, to]),
        [
          [20_000, 24_000],
          [24_000, 27_000],
        ],
      ),
    'srt-six-digit-millis.srt': (name) =>
      assert.deepEqual(
        told(name).map(([, , from, to]) => [from, to]),
        [
          [1000, 6250],
          [6250, 11_500],
        ],
      ),
    'talk.rtf': (name) => assert.match(refusal(name)?.what ?? '', /^RTF/),
    'vtt-noscribe-empty-voice.vtt': (name) => {
      assert.equal(words(name).length, 2)
      for (const format of ['vtt', 'chat'] as const)
        assert.doesNotMatch(again(name, format).text, /\/Users|Taler:|\[00:01:16\]/)
      assert.ok(kinds(name).includes('folders'))
    },
    'vtt-spaced-cue-line.vtt': (name) => assert.deepEqual(words(name), ['en linje\n \nanden linje', 'slut']),
    'vtt-voice-entity.vtt': (name) =>
      assert.deepEqual(told(name)[0]?.slice(0, 2), ['Teknik & Miljø', 'P&L ser fint ud']),
    'w-reversed-segment.json': (name) => {
      assert.deepEqual(told(name)[1], ['?', 'Så baglæns.', 99_920, null])
      assert.ok(kinds(name).includes('end-before-start'))
    },
    'wcpp-invalid-utf8.json': (name) => {
      assert.equal(words(name)[0], 'Så er der øl på bordet.')
      assert.equal(reading(name).losses.find(({ kind }) => kind === 'spoiled-signs')?.count, 1)
    },
  }
  const there = new Set(readdirSync(folder))
  for (const [name, check] of Object.entries(answers))
    it(`${name} gives the right answer`, { skip: !there.has(name) }, () => check(name))
}
