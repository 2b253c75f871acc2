import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'

const told = (text: string) =>
  read(text).conversation.turns.map(({ speaker, text: words, startMs, endMs }) => [
    speaker,
    words,
    startMs,
    endMs,
  ])
const kinds = (text: string) => read(text).losses.map(({ kind }) => kind)

describe('what stands before who speaks is no part of who speaks', () => {
  const turns = [
    ['IP', 'jeg har tænkt på det', 41_000, null],
    ['I', 'hvad så?', 52_000, null],
  ]
  for (const [name, text] of [
    ['with points', '00.41: IP: jeg har tænkt på det\n00.52: I: hvad så?'],
    ['with colons', '00:41 IP: jeg har tænkt på det\n00:52 I: hvad så?'],
    ['with hours', '0.00.41 - IP: jeg har tænkt på det\n00:00:52 – I: hvad så?'],
    ['in brackets', '(00.41) IP: jeg har tænkt på det\n[00:52] I: hvad så?'],
    ['after a number', '1 00.41: IP: jeg har tænkt på det\n2 00.52: I: hvad så?'],
    ['alone above', '00.41\nIP: jeg har tænkt på det\n00:52\nI: hvad så?'],
  ] as const)
    it(`a time ${name} is when it was said`, () => assert.deepEqual(told(text), turns))

  it('a span of time is its start and its end', () =>
    assert.deepEqual(told('00:41-00:52 IP: ja\n00:52 - 01:00 I: nå'), [
      ['IP', 'ja', 41_000, 52_000],
      ['I', 'nå', 52_000, 60_000],
    ]))
  it('a time alone inside a turn is a place in it, and not the start of the next', () => {
    const [first, second] = read('IP: ja\n00:15\nog så\nI: nå').conversation.turns
    assert.deepEqual([first?.text, first?.anchors], ['ja og så', [{ at: 3, ms: 15_000 }]])
    assert.equal(second?.startMs, null)
  })
  it('a number, on every turn or on one, is left out and told', () => {
    for (const text of ['1 IP: ja\nog så\n2 I: hvad?\n3. IP: nå', 'IP: ja\nog så\n2 I: hvad?\nIP: nå']) {
      assert.deepEqual(
        told(text).map(([who, words]) => [who, words]),
        [
          ['IP', 'ja og så'],
          ['I', 'hvad?'],
          ['IP', 'nå'],
        ],
      )
      assert.ok(kinds(text).includes('turn-numbers'))
    }
  })
  it('but numbers that tell speakers apart are their names', () => {
    const text = '1 M: hej\n2 M: ja\n1 M: nå\n2 M: jo'
    assert.deepEqual(
      told(text).map(([who]) => who),
      ['1 M', '2 M', '1 M', '2 M'],
    )
    assert.deepEqual(kinds(text), [])
  })
  it('a figure or a clock time in the talk stays talk', () => {
    assert.deepEqual(
      told('IP: jeg skulle møde\n12.30 hos lægen: det gik godt\nI: nå').map(([, words]) => words),
      ['jeg skulle møde 12.30 hos lægen: det gik godt', 'nå'],
    )
  })
  for (const [name, text] of [
    ['in bold', '**IP:** ja\n**I**: nå'],
    ['in brackets', '[IP]: ja\n(I): nå'],
    ['close to the colon', 'IP:ja\nI:nå'],
  ] as const)
    it(`a speaker ${name} is a speaker`, () =>
      assert.deepEqual(
        told(text).map(([who, words]) => [who, words]),
        [
          ['IP', 'ja'],
          ['I', 'nå'],
        ],
      ))
})

describe('page numbers are not talk', () => {
  for (const page of ['2', '- 2 -', 'Side 2', 'side 2 af 9', '2/9', '\f2'])
    it(`“${page.trim()}” alone on a line is left out and told`, () => {
      const text = `B: jeg ville gerne\n\n${page}\n\narbejde med heste\nM: nå`
      assert.deepEqual(
        told(text).map(([, words]) => words),
        ['jeg ville gerne arbejde med heste', 'nå'],
      )
      assert.match(
        read(text)
          .losses.map(({ what }) => what.da)
          .join(),
        /sidetal.*2/,
      )
    })
  it('a number right under who speaks is an answer, and a long one is talk', () => {
    assert.deepEqual(
      told('M: Hvor mange?\nB:\n25\nM: Og de fire sidste?\nB: de er\n1234').map(([, words]) => words),
      ['Hvor mange?', '25', 'Og de fire sidste?', 'de er 1234'],
    )
  })
})
