import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addAfter, join, split, type DraftTurn } from '../../talk/draft/draft-turns.ts'
import { lacksIn } from './brackets.ts'
import { commandOf, type Pressed } from './keys.ts'
import { nextPlace, replacedIn } from './replace.ts'
import { withSign } from './signs.ts'
import { Writing } from './writing.ts'

const turn = (id: string, text: string, speaker = 'M'): DraftTurn => ({
  ...{ id, place: id, speaker, startMs: null, endMs: null, text, origins: [], revision: 1, gone: false },
})
const press = (more: Partial<Pressed>): Pressed => ({
  ...{
    key: '',
    code: '',
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
  },
  ...more,
})

test('what AltGr writes, and what an input method composes, is typing and no command', () => {
  assert.equal(commandOf(press({ key: '£', code: 'Digit3', altKey: true, ctrlKey: true })), null)
  assert.equal(commandOf(press({ key: 'Enter', code: 'Enter', isComposing: true })), null)
  assert.equal(commandOf(press({ key: 'p', code: 'KeyP' })), null)
})

test('keys mean the same whatever letter Alt makes of them', () => {
  assert.equal(commandOf(press({ key: '∆', code: 'KeyJ', altKey: true })), 'back')
  assert.deepEqual(commandOf(press({ key: '2', code: 'Digit2', altKey: true })), { speaker: 2 })
  assert.deepEqual(commandOf(press({ key: '2', code: 'Digit2', ctrlKey: true })), { speaker: 2 })
  assert.equal(commandOf(press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })), 'redo')
  assert.equal(commandOf(press({ key: 'z', code: 'KeyZ', metaKey: true })), 'undo')
})

test('signs are put in with a space on each side, and brackets around what is chosen', () => {
  const put = (text: string, from: number, to: number, kind: Parameters<typeof withSign>[1]) =>
    withSign({ text, from, to }, kind, 'jefferson', 'griner')
  assert.equal(put('ja nej', 2, 2, 'pause').text, 'ja (0.5) nej')
  assert.deepEqual(put('ja', 2, 2, 'micro'), { text: 'ja (.) ', from: 7, to: 7 })
  assert.equal(put('', 0, 0, 'smile').text, '((griner)) ')
  assert.deepEqual(put('ja nej', 3, 6, 'overlap'), { text: 'ja [nej]', from: 4, to: 7 })
  assert.deepEqual(put('[]', 1, 1, 'laugh').text, '[hah]')
  assert.equal(withSign({ text: 'ja', from: 0, to: 2 }, 'overlap', 'chat', 'griner').text, '⌈ja⌉')
})

test('a bracket without its partner is told of, and which; brackets that fit are not', () => {
  const said = (...texts: string[]) =>
    [
      ...lacksIn(
        texts.map((text, index) => turn(String(index), text, index % 2 ? 'B' : 'M')),
        'jefferson',
      ),
    ].map(([id, lacks]) => [id, lacks])
  assert.deepEqual(said('ja [men', '[nej]'), [['0', [{ of: 'end', sign: '[' }]]])
  assert.deepEqual(said('ja men]'), [['0', [{ of: 'start', sign: ']' }]]])
  assert.deepEqual(said('ja (0.5'), [['0', [{ of: 'end', sign: '(' }]]])
  assert.deepEqual(said('°stille'), [['0', [{ of: 'end', sign: '°' }]]])
  assert.deepEqual(said('det [gør] jeg', 'nå'), [['0', [{ of: 'answer', sign: 'gør' }]]])
  assert.deepEqual(said('det [gør] jeg', '[nå] (0.5) °ja° ((griner)) £5'), [])
})

test('all that is done is undone in turn, and done again: typing, splitting, joining, adding, speakers', () => {
  const act = fc.record({
    kind: fc.constantFrom('type', 'split', 'join', 'add', 'speaker'),
    which: fc.nat({ max: 20 }),
    at: fc.nat({ max: 10 }),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const writing = new Writing([turn('1', 'ja det er'), turn('2', 'nej', 'B')])
      const seen = () => writing.order.map(({ id, speaker, text }) => `${id} ${speaker} ${text}`)
      const states = [seen()]
      let made = 0
      acts.forEach(({ kind, which, at }, index) => {
        const order = writing.order
        const one = order[which % Math.max(1, order.length)]
        if (!one) return
        const id = `ny${made++}`
        const turns = {
          type: () => [{ ...one, text: `${one.text}${at}` }],
          split: () => split(order, one.id, Math.min(at, one.text.length), id, null),
          join: () => join(order, one.id),
          add: () => addAfter(order, one.id, id, null),
          speaker: () => [{ ...one, speaker: one.speaker === 'B' ? 'M' : 'B' }],
        }[kind]()
        if (writing.do({ turns, from: null, to: null }, index * 5000).length > 0) states.push(seen())
      })
      const last = states.length - 1
      for (let back = last - 1; back >= 0; back--) {
        writing.undo()
        assert.deepEqual(seen(), states[back])
      }
      assert.equal(writing.undo(), null)
      for (let on = 1; on <= last; on++) {
        writing.redo()
        assert.deepEqual(seen(), states[on])
      }
      assert.equal(writing.redo(), null)
    }),
  )
})

test('letters typed without a rest are undone together; which saving a turn rests on is not undone', () => {
  const writing = new Writing([turn('1', '')])
  const type = (text: string, at: number) =>
    writing.do({ turns: [{ ...writing.turns.get('1')!, text }], from: null, to: null, typing: '1' }, at)
  type('h', 0)
  type('he', 200)
  writing.stamp('1', 7)
  type('hej', 400)
  type('hej du', 5000)
  assert.equal(writing.undo()?.turns[0]?.text, 'hej')
  assert.deepEqual([writing.undo()?.turns[0]?.text, writing.turns.get('1')?.revision], ['', 7])
})

test('what somebody else has written is not taken back from here', () => {
  const writing = new Writing([turn('1', 'ja'), turn('2', 'nej')])
  writing.do({ turns: [{ ...turn('1', 'jo') }], from: null, to: null }, 0)
  writing.do({ turns: [{ ...turn('2', 'næ') }], from: null, to: null }, 5000)
  writing.takeIn([turn('1', 'fra den anden')])
  assert.equal(writing.undo()?.turns[0]?.text, 'nej')
  assert.equal(writing.undo(), null)
  assert.equal(writing.turns.get('1')?.text, 'fra den anden')
})

test('what stands nowhere, or is no words, is not found and mends nothing', () => {
  const turns = [turn('a', 'ja nej ja')]
  assert.equal(nextPlace(turns, 'Ja', null), null)
  assert.equal(nextPlace(turns, '', null), null)
  assert.deepEqual(replacedIn(turns, '', 'x'), { turns: [], places: 0 })
  assert.deepEqual(replacedIn(turns, 'måske', 'x'), { turns: [], places: 0 })
})

test('words are found one place after the other, round to the first again', () => {
  const turns = [turn('a', 'ja nej ja'), turn('b', 'nå'), turn('c', 'ja')]
  const found = [null, null, null, null].reduce<ReturnType<typeof nextPlace>[]>(
    (before) => [...before, nextPlace(turns, 'ja', before.at(-1) ?? null)],
    [],
  )
  assert.deepEqual(
    found.map((one) => one && `${one.id} ${one.from}-${one.to}`),
    ['a 0-2', 'a 7-9', 'c 0-2', 'a 0-2'],
  )
})

test('words are mended in every turn and nowhere else, as they are written and not as a pattern', () => {
  const { turns, places } = replacedIn(
    [turn('a', 'Kai og Kai'), turn('b', 'Kaj'), turn('c', 'hos Kai')],
    'Kai',
    '$& Åge',
  )
  assert.equal(places, 3)
  assert.deepEqual(
    turns.map(({ id, text }) => `${id}: ${text}`),
    ['a: $& Åge og $& Åge', 'c: hos $& Åge'],
  )
})
