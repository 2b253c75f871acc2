import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { paragraph, wordDocument } from '../../testing/docx.ts'
import { refused } from '../../testing/refused.ts'

const told = (text: string) =>
  read(text).conversation.turns.map(({ speaker, text: words, startMs }) => [speaker, words, startMs])

describe('aTrain’s own texts', () => {
  const heading = 'Transcription for samtale\n'
  const turns = [
    ['SPEAKER_00', 'hej med dig og velkommen', 1000],
    ['SPEAKER_01', 'tak', 5000],
  ]
  const untimed = turns.map(([who, words]) => [who, words, null])
  for (const [name, text, expected] of [
    [
      'with times',
      `${heading}\nSPEAKER_00\n[00:00:01] - hej med dig\n[00:00:03] - og velkommen\n\nSPEAKER_01\n[00:00:05] - tak\n`,
      turns,
    ],
    [
      'for MAXQDA',
      `${heading}\nSPEAKER_00\n[00:00:01] - hej med dig [00:00:03] - og velkommen \n\nSPEAKER_01\n[00:00:05] - tak `,
      turns,
    ],
    [
      'for NVivo',
      `${heading}\nSPEAKER_00\n00:00:01 - hej med dig\n00:00:03 - og velkommen\n\nSPEAKER_01\n00:00:05 - tak\n`,
      turns,
    ],
    ['without times', `${heading}\nSPEAKER_00\nhej med dig\nog velkommen\n\nSPEAKER_01\ntak\n`, untimed],
  ] as const)
    it(`${name}: who speaks stands above`, () => {
      assert.deepEqual(told(text), expected)
      assert.equal(read(text).conversation.headers[0]?.value, 'Transcription for samtale')
    })
  it('the second time is a place in the turn', () =>
    assert.deepEqual(
      read(`${heading}\nSPEAKER_00\n[00:00:01] - hej med dig\n[00:00:03] - og velkommen\n`).conversation
        .turns[0]?.anchors,
      [{ at: 12, ms: 3000 }],
    ))
  it('with names from voices, each said once', () =>
    assert.deepEqual(
      told(`${heading}\nMona Holm\n[00:00:01] - hej\n\nSPEAKER_01\n[00:00:05] - tak\n`).map(([who]) => who),
      ['Mona Holm', 'SPEAKER_01'],
    ))
})

describe('Word on the web and meeting programs', () => {
  const lines = [
    'Audio file',
    'optagelse.mp3',
    '',
    'Transcript',
    '00:00:03 Speaker 1',
    'Hej med dig.',
    '00:00:05 Speaker 2',
    'Tak.',
    '00:00:09 Speaker 1',
    'Godt.',
  ]
  const turns = [
    ['Speaker 1', 'Hej med dig.', 3000],
    ['Speaker 2', 'Tak.', 5000],
    ['Speaker 1', 'Godt.', 9000],
  ]
  it('a time and who speaks stand above the talk', () => assert.deepEqual(told(lines.join('\n')), turns))
  it('the same in Word', () => {
    const { conversation } = read(wordDocument({ body: lines.map((line) => paragraph(line)).join('') }))
    assert.deepEqual(
      conversation.turns.map(({ speaker, text, startMs }) => [speaker, text, startMs]),
      turns,
    )
  })
})

describe('nobody is named, and each line has its time: it is not known who speaks', () => {
  for (const [name, text] of [
    [
      'a recogniser’s lines',
      '[00:00:01.000 --> 00:00:02.500]  hej med jer\n[00:00:02.500 --> 00:00:05.000]  og velkommen\n',
    ],
    [
      'aTrain without speakers',
      'Transcription for x\n\n\n[00:00:01] - hej med jer\n[00:00:02] - og velkommen\n',
    ],
    ['YouTube’s own list', '0:01\nhej med jer\n0:02\nog velkommen\n'],
  ] as const)
    it(name, () =>
      assert.deepEqual(
        told(text).map(([who, words, ms]) => [who, words, Math.floor(Number(ms) / 1000)]),
        [
          ['?', 'hej med jer', 1],
          ['?', 'og velkommen', 2],
        ],
      ),
    )
  it('a text of no talk is still refused', () => {
    assert.match(
      refused('Referat\n\nVi mødtes 12.30 og talte om havnen.\n\nTil sidst gik vi hjem.').what.da,
      /hvem der taler/,
    )
  })
})
