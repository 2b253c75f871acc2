import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { emptyConversation, type Conversation, type Dependent } from '../../model.ts'
import { read } from '../../read.ts'
import { chatFile } from '../../testing/chat.ts'
import { elanFile } from '../../testing/elan.ts'
import { refused } from '../../testing/refused.ts'
import { write } from '../../write.ts'

const elan = (text: string) => read(text, { format: 'elan' })
const again = (conversation: Conversation) => elan(write(conversation, 'elan').text).conversation

describe('an ELAN file that is not whole or made to harm is refused where it breaks', () => {
  const cases: [string, string, number][] = [
    [
      'whose XML breaks off',
      elanFile.slice(0, elanFile.indexOf('</TIER>')),
      elanFile.slice(0, elanFile.indexOf('</TIER>')).split('\n').length,
    ],
    ['with a time that is no number', elanFile.replace('TIME_VALUE="500"', 'TIME_VALUE="nu"'), 5],
    ['with an annotation without its slots', elanFile.replace(' TIME_SLOT_REF2="ts2"', ''), 13],
    ['with a tier under one that is not there', elanFile.replace('PARENT_REF="B"', 'PARENT_REF="X"'), 20],
    [
      'that declares entities',
      elanFile.replace('<ANNOTATION_DOCUMENT', '<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<ANNOTATION_DOCUMENT'),
      2,
    ],
    ['with no annotations', '<ANNOTATION_DOCUMENT/>', 1],
  ]
  for (const [name, text, line] of cases) {
    it(name, () => assert.equal(refused(text, { format: 'elan' }).line, line))
  }
})

describe('ELAN is read with all it says', () => {
  const { conversation, losses } = elan(elanFile)
  it('root tiers are speakers, with the participant as label; turns come in order of time', () => {
    assert.deepEqual(
      conversation.speakers.map(({ code, label }) => [code, label]),
      [
        ['B', 'Borgeren'],
        ['M', null],
      ],
    )
    assert.deepEqual(
      conversation.turns.map(({ speaker, startMs, endMs, text }) => [speaker, startMs, endMs, text]),
      [
        ['B', 500, 2000, 'jeg vil & skal'],
        ['M', 1800, 3000, 'nå'],
      ],
    )
  })
  it('tiers below hang on the turn they are about: by time, by reference and in their chain, at any depth', () => {
    assert.deepEqual(conversation.turns[0]?.dependents, [
      { tier: 'ord', text: 'jeg', startMs: 500, endMs: 1000 },
      { tier: 'ord', text: 'vil', startMs: 1000, endMs: 1500 },
      { tier: 'ord', text: 'skal', startMs: 1500, endMs: 2000 },
      { tier: 'led', text: 'først' },
      { tier: 'led', text: 'så' },
      { tier: 'note', text: 'om ordet', of: 1 },
    ])
  })
  it('slots without a time are filled in evenly', () => {
    assert.deepEqual(
      conversation.turns[0]?.dependents?.slice(0, 3).map((each) => each.startMs),
      [500, 1000, 1500],
    )
  })
  it('no folder, annotator or author is kept; what has no place is listed', () => {
    assert.equal(conversation.media?.name, 'samtale.wav')
    assert.doesNotMatch(JSON.stringify(elan(elanFile)), /ulla|Ulla/)
    assert.deepEqual(losses.map((loss) => loss.kind).sort(), ['LOCALE', 'makers', 'path'])
  })
})

describe('ELAN comes back as it was written', () => {
  it('the fixture', () => {
    const { conversation } = elan(elanFile)
    assert.deepEqual(again(conversation), conversation)
  })
  it('any turns with dependent lines on tiers of every kind', () => {
    const text = fc.stringMatching(/^[a-zæ&<>"' \n]{0,8}[a-z&<"]$/).map((each) => each.trim())
    const dependent = fc.record({ tier: fc.constantFrom('led', 'note'), text })
    const turn = fc.tuple(
      fc.constantFrom('B', 'M & "S"'),
      text,
      fc.nat({ max: 3000 }),
      fc.nat({ max: 3000 }),
      fc.array(dependent, { maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (list) => {
        const conversation = generated(list)
        assert.deepEqual(again(conversation), conversation)
      }),
      { numRuns: 500 },
    )
  })
  it('CHAT’s dependent lines become tiers below their speaker', () => {
    const { conversation } = read(
      chatFile([
        '*BOR:\tja . \u00150_900\u0015',
        '%com:\tnikker',
        '*SAG:\tnå . \u0015900_1200\u0015',
        '%com:\tskriver',
      ]),
    )
    const back = again(conversation)
    assert.deepEqual(
      back.turns.map(({ text, dependents }) => [text, dependents?.[0]]),
      [
        ['ja .', { tier: 'com@BOR', text: 'nikker' }],
        ['nå .', { tier: 'com@SAG', text: 'skriver' }],
      ],
    )
  })
})

type Said = [speaker: string, text: string, wait: number, length: number, dependents: Dependent[]]

/** A conversation as ELAN would say it: dependents in the order of their tiers, each tier under one speaker. */
function generated(list: Said[]): Conversation {
  let clock = 0
  const speakers = [...new Set(list.map(([speaker]) => speaker))]
  const tier = (
    name: string,
    kind: 'aligned' | 'Symbolic_Subdivision',
    parent: string | null,
    type: string,
  ) => ({
    name,
    speaker: parent === null ? name : null,
    parent,
    kind,
    attributes: { type },
  })
  return {
    ...emptyConversation('elan'),
    speakers: speakers.map((code) => ({ code, label: null, role: null, attributes: {} })),
    tiers: speakers.flatMap((code) => [
      tier(code, 'aligned', null, 'talk'),
      tier(`led@${code}`, 'Symbolic_Subdivision', code, 'sub'),
      tier(`note@${code}`, 'Symbolic_Subdivision', code, 'sub'),
    ]),
    turns: list.map(([speaker, text, wait, length, dependents], index) => {
      const startMs = clock + wait + 1
      clock = startMs + length
      const hanging = dependents
        .toSorted((a, b) => a.tier.localeCompare(b.tier))
        .map((each) => ({ ...each, tier: `${each.tier}@${speaker}` }))
      const turn = { number: index + 1, speaker, text, startMs, endMs: clock }
      return hanging.length > 0 ? { ...turn, dependents: hanging } : turn
    }),
  }
}
