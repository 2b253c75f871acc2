// How far two who label the same letters agree: the ceiling for whatever a rule finds in them.
import { cohenKappa, crossed, type Kappa } from '@lydhoer/measuring'
import {
  labelledKinds,
  questions,
  readLabelledAgain,
  readLetters,
  type LabelledKind,
  type Question,
} from './hands.ts'
import { add, labelsIn, none, overlap, type Share } from './measure-letters.ts'

export interface HandsAgree {
  paragraphs: number
  byKind: Record<
    LabelledKind,
    {
      /** Is one in this paragraph or not? */
      kappa: Kappa
      /** Of what the first marked, what the other marked too (they overlap); and of what the other marked, what the first did. */
      found: Share
      rightly: Share
    }
  >
  /** In which paragraph a question is first answered. */
  first: Record<Question, Share>
}

/** The second hand's letters beside the labels that another hand gave the same paragraphs. */
export function handsAgree(): HandsAgree {
  const once = new Map(readLetters('second-hand').map((letter) => [letter.id, letter]))
  const pairs = readLabelledAgain().flatMap(({ id, paragraphs, first }) => {
    const one = once.get(id)
    if (!one) throw new Error(`There is no letter ${id}`)
    return [{ one, other: { paragraphs, first } }]
  })
  const both = pairs.flatMap(({ one, other }) =>
    one.paragraphs.map((paragraph, index) => ({
      one: labelsIn(paragraph),
      other: labelsIn({ text: paragraph.text, labels: other.paragraphs[index]?.labels ?? [] }),
    })),
  )
  const of = (kind: LabelledKind) => {
    const [found, rightly] = [none(), none()]
    const units = both.map((paragraph): [number, number] => {
      const one = paragraph.one.filter((label) => label.kind === kind)
      const other = paragraph.other.filter((label) => label.kind === kind)
      for (const label of one)
        add(
          found,
          other.some((twin) => overlap(twin, label)),
        )
      for (const label of other)
        add(
          rightly,
          one.some((twin) => overlap(twin, label)),
        )
      return [Number(one.length > 0), Number(other.length > 0)]
    })
    return { kappa: cohenKappa(crossed(units, 2)), found, rightly }
  }
  const firstOf = (question: Question) => {
    const share = none()
    for (const { one, other } of pairs) add(share, one.first[question] === other.first[question])
    return share
  }
  return {
    paragraphs: both.length,
    byKind: Object.fromEntries(labelledKinds.map((kind) => [kind, of(kind)])) as HandsAgree['byKind'],
    first: Object.fromEntries(questions.map((one) => [one, firstOf(one)])) as HandsAgree['first'],
  }
}
