import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { refused } from '../../testing/refused.ts'
import { voicesOf } from './voices.ts'

const vtt = (...blocks: string[]) => read(['WEBVTT', ...blocks].join('\n\n'))

describe('a WebVTT file that loses talk is refused where it breaks', () => {
  const cases: [string, string, number][] = [
    ['without its first word', '00:01.000 --> 00:02.000\nhej', 1],
    ['with a time that is no time', 'WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\nhej', 3],
    ['with minutes past 59', 'WEBVTT\n\n00:61:02.000 --> 00:62:01.000\nhej', 3],
    ['with text that has no time', 'WEBVTT\n\n00:01.000 --> 00:02.000\nhej\n\nog farvel', 6],
    [
      'with a broken time line right under text',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nhej\n00:03.0x0 --> 00:04.000',
      5,
    ],
    ['with nobody saying anything', 'WEBVTT\n\nNOTE tomt', 1],
  ]
  for (const [name, text, line] of cases) {
    it(name, () => assert.equal(refused(text, { format: 'vtt' }).line, line))
  }
})

describe('WebVTT is read with all it says', () => {
  it('gives each cue its time in whole milliseconds, hours or not', () => {
    const { turns } = vtt(
      '01:02.345 --> 01:03.000\nhej',
      '01:00:00.000 --> 01:00:00.001\nfarvel',
    ).conversation
    assert.deepEqual(
      turns.map(({ startMs, endMs, text }) => [startMs, endMs, text]),
      [
        [62345, 63000, 'hej'],
        [3600000, 3600001, 'farvel'],
      ],
    )
  })

  it('takes speakers from voice tags, from codes before the talk, and from bracketed codes', () => {
    const { conversation } = vtt(
      '00:01.000 --> 00:02.000\n<v.loud Borger>hej</v>',
      '00:02.000 --> 00:03.000\nM: goddag',
      '00:03.000 --> 00:04.000\n[SPEAKER_01]: nå',
      '00:04.000 --> 00:05.000\n<v.loud>hvem er jeg',
    )
    assert.deepEqual(
      conversation.turns.map(({ speaker, text }) => [speaker, text]),
      [
        ['Borger', 'hej'],
        ['M', 'goddag'],
        ['SPEAKER_01', 'nå'],
        ['?', 'hvem er jeg'],
      ],
    )
  })

  it('splits a cue with two voices into two turns and says that they share its time', () => {
    const { conversation, losses } = vtt('00:01.000 --> 00:02.000\n<v B>ja</v>\n<v M>nå</v>')
    assert.deepEqual(
      conversation.turns.map(({ speaker, text, startMs }) => [speaker, text, startMs]),
      [
        ['B', 'ja', 1000],
        ['M', 'nå', 1000],
      ],
    )
    assert.deepEqual(
      losses.map((loss) => loss.kind),
      ['shared-time'],
    )
  })

  it('keeps ids, settings, notes, styles and the head', () => {
    const { conversation } = read(
      'WEBVTT - prøve\nLanguage: da\n\nSTYLE\n::cue { color: red }\n\nNOTE første\nnote\n\nnr 7\n00:01.000 --> 00:02.000 line:0\nhej\n\nNOTE efter\n',
    )
    assert.deepEqual(conversation.turns[0]?.attributes, { id: 'nr 7', settings: 'line:0' })
    assert.equal(conversation.language, 'da')
    assert.deepEqual(
      conversation.comments.map(({ text, afterTurn }) => [text, afterTurn]),
      [
        ['første\nnote', 0],
        ['efter', 1],
      ],
    )
    assert.deepEqual(
      conversation.headers.map(({ name, value }) => [name, value]),
      [
        ['WEBVTT', '- prøve'],
        ['Language', 'da'],
        ['STYLE', '::cue { color: red }'],
      ],
    )
  })

  it('turns times inside the text into anchors at the right character', () => {
    const { text, anchors } = vtt('00:01.000 --> 00:04.000\nnår <00:02.500>månen <i>står</i> <00:03.000>op')
      .conversation.turns[0] ?? { text: '' }
    assert.equal(text, 'når månen står op')
    assert.deepEqual(
      anchors?.map(({ at, ms }) => [text.slice(at, at + 2), ms]),
      [
        ['må', 2500],
        ['op', 3000],
      ],
    )
  })

  it('reads a new time line right under text as a new cue, and an arrow in talk as talk', () => {
    const { turns } = vtt('00:01.000 --> 00:02.000\nfra A --> B\n00:02.000 --> 00:03.000\nnå').conversation
    assert.deepEqual(
      turns.map((turn) => turn.text),
      ['fra A --> B', 'nå'],
    )
  })

  it('takes out lines that roll over in machine captions, and only there', () => {
    const rolled = vtt(
      '00:01.000 --> 00:02.000 align:start position:0%\nså<00:01.500><c> går</c>',
      '00:02.000 --> 00:03.000 align:start position:0%\nså går\nvi<00:02.500><c> hjem</c>',
    )
    assert.deepEqual(
      rolled.conversation.turns.map((turn) => turn.text),
      ['så går', 'vi hjem'],
    )
    assert.ok(rolled.losses.some((loss) => loss.kind === 'rolling'))
    const echoed = vtt('00:01.000 --> 00:02.000\nj<00:01.500>a', '00:02.000 --> 00:03.000\nja')
    assert.deepEqual(
      echoed.conversation.turns.map((turn) => turn.text),
      ['ja', 'ja'],
    )
  })

  it('reads character references and leaves unknown tags as they are written', () => {
    assert.equal(
      voicesOf('Tom &amp; Bo &lt;3 &#229; &#x110000; <hm>')[0]?.text,
      'Tom & Bo <3 å &#x110000; <hm>',
    )
  })
})

describe('WebVTT as programs really write it', () => {
  const said = (text: string) => read(text).conversation.turns.map((turn) => turn.text)

  it('a line of a space is no end of a subtitle, unless the next one begins under it', () => {
    assert.deepEqual(
      said('WEBVTT\n\n00:01.000 --> 00:02.000\nen linje\n \nanden linje\n\n00:02.000 --> 00:03.000\nslut'),
      ['en linje\n \nanden linje', 'slut'],
    )
    for (const id of ['', '2\n'])
      assert.deepEqual(
        said(`WEBVTT\n\n1\n00:01.000 --> 00:02.000\nen linje\n \n${id}00:02.000 --> 00:03.000\nslut`),
        ['en linje', 'slut'],
      )
  })
  it('YouTube’s captions, which begin with a line of a space and roll', () => {
    const at = ' align:start position:0%'
    const text = [
      'WEBVTT\nKind: captions\nLanguage: da',
      `00:00:00.160 --> 00:00:02.310${at}\n \nhej<00:00:00.400><c> med</c>`,
      `00:00:02.310 --> 00:00:02.320${at}\nhej med\n `,
      `00:00:02.320 --> 00:00:04.000${at}\nhej med\nog<00:00:02.900><c> tak</c>`,
      `00:00:04.000 --> 00:00:04.010${at}\nog tak\n `,
    ].join('\n\n')
    assert.deepEqual(said(text), ['hej med', 'og tak'])
    assert.equal(read(text).conversation.language, 'da')
  })
  it('noScribe’s: a voice without a name, the name and the time as subtitles, the path of the recording', () => {
    const text =
      'WEBVTT Samtale\n\nNOTE media: /Users/nn/optagelse 2.mp4\n\n1\n00:00:00.000 --> 00:01:16.400\n<v >(1 minut pause)\n\n2\n00:01:16.400 --> 00:01:28.180\n<v S04>Taler: \n\n3\n00:01:16.400 --> 00:01:28.180\n<v S04>[00:01:16]\n\n4\n00:01:16.400 --> 00:01:28.180\n<v S04>Det er &#x27;nok&#x27;.\n'
    const { conversation, losses } = read(text)
    assert.deepEqual(
      conversation.turns.map(({ speaker, text: words }) => [speaker, words]),
      [
        ['?', '(1 minut pause)'],
        ['S04', 'Det er ‘nok’.'.replace(/[‘’]/g, "'")],
      ],
    )
    assert.equal(conversation.speakers.find(({ code }) => code === 'S04')?.label, 'Taler')
    assert.equal(conversation.comments[0]?.text, 'media: optagelse 2.mp4')
    assert.deepEqual(
      losses.map(({ kind }) => kind),
      ['time-cue', 'folders'],
    )
  })
  it('a label that is said stays talk', () =>
    assert.deepEqual(
      said('WEBVTT\n\n00:01.000 --> 00:02.000\n<v B>Han sagde:\n\n00:02.000 --> 00:03.000\n<v B>nej'),
      ['Han sagde:', 'nej'],
    ))
  it('a name with signs, and one who speaks once where each is named', () => {
    const named = read('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Teknik &amp; Miljø>P&L ser fint ud</v>')
      .conversation.turns[0]
    assert.deepEqual([named?.speaker, named?.text], ['Teknik & Miljø', 'P&L ser fint ud'])
    const each = vtt(
      '00:01.000 --> 00:02.000\nMette: hej',
      '00:02.000 --> 00:03.000\nBo: ja',
      '00:03.000 --> 00:04.000\nMette: nå',
    )
    assert.deepEqual(
      each.conversation.turns.map(({ speaker }) => speaker),
      ['Mette', 'Bo', 'Mette'],
    )
  })
})
