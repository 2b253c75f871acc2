import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../read.ts'
import { chatFile } from '../testing/chat.ts'
import { elanFile } from '../testing/elan.ts'

/** The same talk in each format, with the middle one of three places ending before it starts. */
const backwards: Record<string, string> = {
  'a.vtt':
    'WEBVTT\n\n00:01.000 --> 00:02.000\nA: først\n\n00:05.000 --> 00:03.000\nA: baglæns\n\n00:06.000 --> 00:07.000\nA: sidst\n',
  'a.srt':
    '1\n00:00:01,000 --> 00:00:02,000\nA: først\n\n2\n00:00:05,000 --> 00:00:03,000\nA: baglæns\n\n3\n00:00:06,000 --> 00:00:07,000\nA: sidst\n',
  'a.sbv':
    '0:00:01.000,0:00:02.000\nA: først\n\n0:00:05.000,0:00:03.000\nA: baglæns\n\n0:00:06.000,0:00:07.000\nA: sidst\n',
  'a.json':
    '{"segments":[{"start":1,"end":2,"text":"først","speaker":"A"},{"start":5,"end":3,"text":"baglæns","speaker":"A"},{"start":6,"end":7,"text":"sidst","speaker":"A"}]}',
  'a.cha': chatFile([
    '*BOR:\tførst . \u00151000_2000\u0015',
    '*BOR:\tbaglæns . \u00155000_3000\u0015',
    '*BOR:\tsidst . \u00156000_7000\u0015',
  ]),
  'a.TextGrid':
    'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n7\n<exists>\n1\n"IntervalTier"\n"A"\n0\n7\n3\n1\n2\n"først"\n5\n3\n"baglæns"\n6\n7\n"sidst"\n',
  'a.txt': '[00:01] A: først [00:02]\n[00:05] A: baglæns [00:03]\n[00:06] A: sidst [00:07]\n',
}

describe('a place that ends before it starts costs its end, never the conversation', () => {
  for (const [fileName, text] of Object.entries(backwards))
    it(`in ${fileName}`, () => {
      const { conversation, losses } = read(text, { fileName })
      assert.deepEqual(
        conversation.turns.map((turn) => [turn.text.replace(' .', ''), turn.startMs, turn.endMs]),
        [
          ['først', 1000, 2000],
          ['baglæns', 5000, null],
          ['sidst', 6000, 7000],
        ],
      )
      assert.equal(losses.find(({ kind }) => kind === 'end-before-start')?.count, 1)
    })
  it('in ELAN, at its line', () => {
    const { conversation, losses } = read(elanFile.replace('TIME_VALUE="2000"', 'TIME_VALUE="100"'))
    const turn = conversation.turns.find(({ endMs }) => endMs === null)
    assert.ok(turn && turn.startMs !== null)
    assert.equal(losses.find(({ kind }) => kind === 'end-before-start')?.line, 13)
  })
})
