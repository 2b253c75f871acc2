import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { refused } from '../../testing/refused.ts'
import { speakerLabels } from './labels.ts'
import { withoutStamps } from './stamps.ts'

const plain = (text: string) => read(text).conversation
const told = (text: string) => plain(text).turns.map(({ speaker, text }) => [speaker, text])

describe('text that does not say who speaks is refused', () => {
  it('names the first line with words', () => {
    assert.equal(refused('\n\nvi talte om vejret\nog om haven').line, 3)
  })
  it('says that an empty file is empty', () => {
    assert.match(refused('  \n \n').what.da, /tom/)
    assert.match(refused('').what.da, /tom/)
  })
})

describe('plain text is read with all it says', () => {
  it('opens a turn at each code and lets other lines continue it', () => {
    assert.deepEqual(told('M: hvordan\ngår det?\n\nB: jo\n   tak\n'), [
      ['M', 'hvordan går det?'],
      ['B', 'jo tak'],
    ])
  })

  it('keeps what stands before the first turn as headers', () => {
    const { headers } = plain('Samtale 14\nFjordby, 3. maj\n\nB: hej')
    assert.deepEqual(
      headers.map((header) => header.value),
      ['Samtale 14', 'Fjordby, 3. maj'],
    )
  })

  it('does not take talk for a speaker', () => {
    assert.deepEqual(told('B: og så ringede hun.\nSå sagde hun: kom nu\nM: nå\nKl. 10:30 kom hun'), [
      ['B', 'og så ringede hun. Så sagde hun: kom nu'],
      ['M', 'nå Kl. 10:30 kom hun'],
    ])
  })

  it('knows codes and words for people at once, and names when they come again', () => {
    const lines = [
      'SB1: a',
      'Borger: b',
      'Sagsbehandler 2: c',
      'Mette: d',
      'Mette: e',
      'Altså: f',
      'b: g',
      'b: h',
    ]
    assert.deepEqual([...speakerLabels(lines)], ['SB1', 'Borger', 'Sagsbehandler 2', 'Mette', 'b'])
  })

  it('lets a silence on its own line stand between turns, or inside one that goes on after it', () => {
    const { turns, comments } = plain('M: hvad tænker du?\n   (2.5)\nB: jeg\n(1.0)\nved ikke\n(.)\n')
    assert.deepEqual(
      turns.map((turn) => turn.text),
      ['hvad tænker du?', 'jeg (1.0) ved ikke'],
    )
    assert.deepEqual(
      comments.map(({ text, afterTurn, kind }) => [text, afterTurn, kind]),
      [
        ['(2.5)', 1, 'between'],
        ['(.)', 2, 'between'],
      ],
    )
  })

  it('reads the stamps of f4 and of others as start, end and anchors', () => {
    const { turns } = plain(
      '#00:01:23-4# M: hej #00:01:25-0#\n[00:12:03] B: ja [00:12:05] det er det\nB [12:09]: nå\n[12:15]\nM: farvel',
    )
    assert.deepEqual(
      turns.map(({ startMs, endMs, text }) => [startMs, endMs, text]),
      [
        [83400, 85000, 'hej'],
        [723000, null, 'ja det er det'],
        [729000, null, 'nå'],
        [735000, null, 'farvel'],
      ],
    )
    assert.deepEqual(turns[1]?.anchors, [{ at: 3, ms: 725000 }])
  })

  it('does not take pauses for time stamps', () => {
    assert.deepEqual(withoutStamps('ja (1:02.5) nå (0.8) [1:70]').marks, [])
  })

  it('leaves out line numbers when nearly every line has one, and says so', () => {
    const { conversation, losses } = read('01  M: hej\n02     (1.0)\n03  B: 2 gange\n04     om ugen\n')
    assert.deepEqual(
      conversation.turns.map((turn) => turn.text),
      ['hej', '2 gange om ugen'],
    )
    assert.deepEqual(
      losses.map(({ kind, count }) => [kind, count]),
      [['line-numbers', 4]],
    )
  })

  it('reads columns parted by tabs as who and what, with a time column, and leaves other tabs alone', () => {
    const { turns } = plain('00:12\tM\thej du\n00:15\tB\tja\ttak\nM\t00:01:02\tgodt\n\tog så\tvidere\n')
    assert.deepEqual(
      turns.map(({ speaker, startMs, text }) => [speaker, startMs, text]),
      [
        ['M', 12000, 'hej du'],
        ['B', 15000, 'ja tak'],
        ['M', 62000, 'godt og så\tvidere'],
      ],
    )
  })

  it('reads the headings of meeting programs: who and when on one line, the talk below', () => {
    const { turns } = plain(
      'Mette Hansen   0:03\nhej med dig\n\nAli B. Madsen   1:02:05\nhej\nog velkommen\n',
    )
    assert.deepEqual(
      turns.map(({ speaker, startMs, text }) => [speaker, startMs, text]),
      [
        ['Mette Hansen', 3000, 'hej med dig'],
        ['Ali B. Madsen', 3725000, 'hej og velkommen'],
      ],
    )
  })

  it('keeps numbers that are talk', () => {
    assert.deepEqual(told('B: jeg ringede\n12 gange\nog igen\n'), [['B', 'jeg ringede 12 gange og igen']])
  })

  it('reads Windows-1252 and says that it guessed, UTF-16 without guessing', () => {
    const old = read(Uint8Array.from([0x42, 0x3a, 0x20, 0x70, 0xe5]))
    assert.equal(old.conversation.turns[0]?.text, 'på')
    assert.deepEqual(
      old.losses.map((loss) => loss.kind),
      ['encoding'],
    )
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('B: på æbler', 'utf16le')])
    assert.equal(read(wide).conversation.turns[0]?.text, 'på æbler')
  })
})
