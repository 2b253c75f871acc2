import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { find } from '../../concordance/find.ts'
import { parsePattern } from '../../concordance/pattern.ts'
import { read } from '../../read.ts'
import { write } from '../../write.ts'

interface TierParts {
  name: string
  under?: string
  type?: string
  /** Aligned: start and end in ms. Otherwise: the id that it hangs on, and perhaps the one before. */
  annotations: [id: string, text: string, at: [number, number] | string, previous?: string][]
}

/** A small .eaf of tiers as somebody may have set them up. */
function eaf(tiers: TierParts[]): string {
  const slots: string[] = []
  const lines = tiers.map(({ name, under, type = under ? 'sa' : 'talk', annotations }) => {
    const inside = annotations.map(([id, text, at, previous]) => {
      const value = `<ANNOTATION_VALUE>${text}</ANNOTATION_VALUE>`
      if (typeof at === 'string')
        return `<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="${id}" ANNOTATION_REF="${at}"${previous ? ` PREVIOUS_ANNOTATION="${previous}"` : ''}>${value}</REF_ANNOTATION></ANNOTATION>`
      const [from, to] = at.map(
        (ms) => slots.push(`<TIME_SLOT TIME_SLOT_ID="ts${slots.length}" TIME_VALUE="${ms}"/>`) - 1,
      )
      return `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="ts${from}" TIME_SLOT_REF2="ts${to}">${value}</ALIGNABLE_ANNOTATION></ANNOTATION>`
    })
    return `<TIER LINGUISTIC_TYPE_REF="${type}"${under ? ` PARENT_REF="${under}"` : ''} PARTICIPANT="SP" TIER_ID="${name}">${inside.join('')}</TIER>`
  })
  const types = ['Symbolic_Association sa', 'Symbolic_Subdivision ss', 'Included_In inc'].map((each) => {
    const [kind, id] = each.split(' ')
    return `<LINGUISTIC_TYPE CONSTRAINTS="${kind}" LINGUISTIC_TYPE_ID="${id}"/>`
  })
  return `<?xml version="1.0"?><ANNOTATION_DOCUMENT FORMAT="3.0"><TIME_ORDER>${slots.join('')}</TIME_ORDER>${lines.join('')}<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="talk"/>${types.join('')}</ANNOTATION_DOCUMENT>`
}

const numbers: TierParts['annotations'] = [
  ['a1', 'SAMTALE_07_001', [0, 1000]],
  ['a2', 'SAMTALE_07_002', [1200, 2000]],
]
const talk: TierParts['annotations'] = [
  ['a3', 'hvordan går det', 'a1'],
  ['a4', 'det går fint', 'a2'],
]
const said = (text: string) =>
  read(text).conversation.turns.map(({ text: words, startMs, endMs }) => [words, startMs, endMs])
const asSaid = [
  ['hvordan går det', 0, 1000],
  ['det går fint', 1200, 2000],
]

describe('ELAN talk that lies under numbers is the talk', () => {
  const plain = eaf([
    { name: 'ref@SP', annotations: numbers },
    { name: 'tx@SP', under: 'ref@SP', annotations: talk },
  ])

  it('with the times of its numbers, which hang on it, and it is told', () => {
    assert.deepEqual(said(plain), asSaid)
    const { conversation, losses } = read(plain)
    assert.deepEqual(
      conversation.turns[0]?.dependents?.map(({ tier, text }) => [tier, text]),
      [['ref@SP', 'SAMTALE_07_001']],
    )
    assert.match(losses.map(({ what }) => what.da).join(), /ref@SP har numre.*tx@SP/)
  })
  it('it is found, and written as text', () => {
    const { conversation } = read(plain)
    assert.equal(find(conversation, new Map(), parsePattern('fint')).length, 1)
    assert.match(write(conversation, 'plain').text, /det går fint/)
  })
  it('written as ELAN again and read, it is the same', () => {
    const again = read(write(read(plain).conversation, 'elan').text)
    assert.deepEqual(said(write(read(plain).conversation, 'elan').text), asSaid)
    assert.equal(again.conversation.turns[1]?.dependents?.[0]?.text, 'SAMTALE_07_002')
  })
  it('whatever else hangs on the numbers: translations, notes, what is below the talk', () => {
    const { turns } = read(
      eaf([
        { name: 'ref@SP', annotations: numbers },
        {
          name: 'ft@SP',
          under: 'ref@SP',
          annotations: [
            ['b1', 'how is it going', 'a1'],
            ['b2', 'it is fine', 'a2'],
          ],
        },
        { name: 'tx@SP', under: 'ref@SP', annotations: talk },
        { name: 'ps@SP', under: 'tx@SP', annotations: [['b3', 'ADV V PRON', 'a3']] },
      ]),
    ).conversation
    assert.deepEqual(
      turns.map(({ text }) => text),
      ['hvordan går det', 'det går fint'],
    )
    assert.deepEqual(turns[0]?.dependents?.map(({ tier }) => tier).toSorted(), ['ft@SP', 'ps@SP', 'ref@SP'])
  })
  it('when the top tier is empty, when one stretch has no talk, and for each speaker', () => {
    const other = (letter: string, from: number): TierParts[] => [
      {
        name: `A_${letter}`,
        annotations: [
          [`${letter}1`, '', [from, from + 500]],
          [`${letter}2`, '', [from + 600, from + 700]],
        ],
      },
      {
        name: `tekst_${letter}`,
        under: `A_${letter}`,
        annotations: [[`${letter}3`, `hej fra ${letter}`, `${letter}1`]],
      },
    ]
    assert.deepEqual(
      said(eaf([...other('x', 0), ...other('y', 100)])).filter(([text]) => text !== ''),
      [
        ['hej fra x', 0, 500],
        ['hej fra y', 100, 600],
      ],
    )
  })
  it('in words, each an annotation: together they are the turn', () => {
    const text = eaf([
      { name: 'ref', annotations: numbers },
      {
        name: 'word',
        under: 'ref',
        type: 'ss',
        annotations: [
          ['w1', 'hvordan', 'a1'],
          ['w2', 'går det', 'a1', 'w1'],
          ['w3', 'det går fint', 'a2'],
        ],
      },
    ])
    assert.deepEqual(said(text), asSaid)
    assert.deepEqual(
      read(text).conversation.turns[0]?.dependents?.map(({ text: each }) => each),
      ['SAMTALE_07_001', 'hvordan', 'går det'],
    )
  })
  it('with times of its own: each is a turn', () => {
    const text = eaf([
      { name: 'afsnit', annotations: [['a1', 'S1', [0, 3000]]] },
      {
        name: 'tale',
        under: 'afsnit',
        type: 'inc',
        annotations: [
          ['t1', 'hvordan går det', [0, 1000]],
          ['t2', 'det går fint', [1200, 2000]],
        ],
      },
    ])
    assert.deepEqual(said(text), asSaid)
  })
  it('but talk on top stays talk, however much hangs below it', () => {
    const text = eaf([
      {
        name: 'B',
        annotations: [
          ['a1', 'ja', [0, 1000]],
          ['a2', 'nummer 12', [1200, 2000]],
        ],
      },
      { name: 'tx', under: 'B', annotations: [['a3', 'yes indeed', 'a1']] },
    ])
    assert.deepEqual(said(text), [
      ['ja', 0, 1000],
      ['nummer 12', 1200, 2000],
    ])
    assert.deepEqual(read(text).losses, [])
  })
})
