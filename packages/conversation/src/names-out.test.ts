import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mentionsIn, withStandIns } from './names-out.ts'
import { withNeutralCodes } from './neutral-codes.ts'
import { read } from './read.ts'
import { chatFile } from './testing/chat.ts'
import { elanFile } from './testing/elan.ts'
import { write } from './write.ts'

describe('names are taken out of everything that a conversation carries', () => {
  const { conversation } = read(
    chatFile(
      [
        '*BOR:\tjeg så Hannes mor i Viborg . \u00150_900\u0015',
        '%com:\tHanne er søsteren',
        '*SAG:\ter Hanne med ?',
      ],
      ['@Comment:\tHanne ringede bagefter'],
    ),
  )
  const out = withStandIns(conversation, mentionsIn(conversation))

  it('turns, dependent lines, headers and labels, with one stand-in for one person', () => {
    assert.doesNotMatch(JSON.stringify(out), /Hanne|Viborg|Ulla/)
    const standIn = `${/så (\p{L}+?)sª mor/u.exec(out.turns[0]?.text ?? '')?.[1]}ª`
    assert.match(standIn, /^\p{Lu}\p{Ll}+ª$/u)
    assert.equal(out.turns[1]?.text, `er ${standIn} med ?`)
    assert.equal(out.turns[0]?.dependents?.[0]?.text, `${standIn} er søsteren`)
  })
  it('leaves the conversation it was given as it was, and times and speakers as they were', () => {
    assert.match(JSON.stringify(conversation), /Hanne/)
    assert.deepEqual(
      out.turns.map(({ number, speaker, startMs }) => [number, speaker, startMs]),
      conversation.turns.map(({ number, speaker, startMs }) => [number, speaker, startMs]),
    )
  })
  it('keeps what a person wants kept', () => {
    assert.deepEqual(withStandIns(conversation, []), conversation)
  })
  it('and ELAN’s tiers, participants and all', () => {
    const eaf = elanFile
      .replaceAll('Borgeren', 'Hanne Jensen')
      .replaceAll('"note"', '"note Hanne"')
      .replaceAll('"B"', '"Hanne"')
    const { conversation: tiered } = read(eaf, { format: 'elan' })
    const coded = withNeutralCodes(tiered)
    const { text } = write(withStandIns(coded, mentionsIn(coded)), 'elan')
    assert.doesNotMatch(text, /Hanne|Jensen/)
    assert.equal(read(text).conversation.turns[0]?.dependents?.length, 6)
  })
  it('moves words and anchors along with the text', () => {
    const whisper = read(
      JSON.stringify({
        segments: [
          {
            start: 0,
            end: 2,
            text: 'Hanne Jensen kom hjem',
            words: ['Hanne', 'Jensen', 'kom', 'hjem'].map((word, index) => ({
              word,
              start: index / 4,
              end: index / 4 + 0.2,
            })),
          },
        ],
      }),
    ).conversation
    const [turn] = withStandIns(whisper, mentionsIn(whisper)).turns
    for (const { text, from, to } of turn?.words ?? [])
      assert.equal(turn?.text.slice(from ?? -1, to ?? -1), text)
    assert.deepEqual(turn?.words?.map((word) => word.text).slice(-2), ['kom', 'hjem'])
    assert.doesNotMatch(JSON.stringify(turn), /Hanne|Jensen/)
  })
})
