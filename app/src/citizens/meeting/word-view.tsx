import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { isHarder, wordAnswers, wordQuestions, type LastWord, type Word } from '../matter/meeting-word.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { Following } from './following.tsx'
import { wordForm } from './form.ts'
import { ownMessages, type OwnWordsHere } from './own-messages.ts'
import type { Held, NameOf } from './read.ts'
import { addressFor } from './work.ts'

interface OneProps {
  words: OwnWordsHere
  citizen: Citizen
  nameOf: NameOf
  word: Word
}

/** What one of the two said at the end, as it was said; nothing is counted or weighed. */
export function OneWord({ words, citizen, nameOf, word }: OneProps) {
  const answered = wordQuestions.flatMap((question) => {
    const answer = word[question]
    const names: Record<string, string> = words.answers[question]
    return answer === null ? [] : [{ question: words.questions[question], answer: names[answer] ?? '' }]
  })
  return (
    <div class="word">
      <h3>{words.wordBy(nameOf(word.personId))}</h3>
      {answered.length > 0 && (
        <dl>
          {answered.map(({ question, answer }) => (
            <div>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      {word.blame && <p>{words.blame}.</p>}
      {word.words !== '' && (
        <OwnWords of={word.personId === citizen.id ? 'citizen' : 'worker'}>
          <span data-saved>{word.words}</span>
        </OwnWords>
      )}
    </div>
  )
}

/** What was said last time, with which the meeting begins; the two alone see it. */
export function LastTime({
  visit,
  last,
  ...of
}: Pick<OneProps, 'citizen' | 'nameOf'> & { visit: Visit; last: LastWord }) {
  const words = ownMessages[visit.tongue]
  const other = of.nameOf(visit.me.personId === of.citizen.id ? last.workerId : of.citizen.id)
  return (
    <section class="last-word">
      <h2>{words.lastTime}</h2>
      <SeenBy language={visit.tongue} seen={{ rows: 'meeting_word', with: [other] }} />
      <div class="two-words">
        {last.words.map((word) => (
          <OneWord words={words} {...of} word={word} />
        ))}
      </div>
    </section>
  )
}

/** The end of a meeting's page: what each of the two has said, and one's own word. Both see it at once. */
export function WordAtTheEnd({
  visit,
  held,
  again,
}: {
  visit: Visit
  held: Held
  again?: Again | undefined
}) {
  const words = ownMessages[visit.tongue]
  const { me } = visit
  const { citizen, nameOf, meeting } = held
  if (me.personId !== citizen.id && me.personId !== meeting.workerId) return null
  const mine = held.words.find(({ personId }) => personId === me.personId)
  const other = nameOf(me.personId === citizen.id ? meeting.workerId : citizen.id)
  return (
    <section class="at-the-end" id="ord">
      <h2>{words.word}</h2>
      <SeenBy language={visit.tongue} seen={{ rows: 'meeting_word', with: [other] }} />
      <SaidPart visit={visit} held={held} />
      {mine && !again ? (
        <details class="write">
          <summary>{words.wordChange}</summary>
          <WordForm visit={visit} held={held} mine={mine} />
        </details>
      ) : (
        <WordForm visit={visit} held={held} again={again} />
      )}
      <Following visit={visit} citizen={citizen} from={`${meeting.id}/nu`} />
    </section>
  )
}

/** What the two have said, on both screens as soon as it is said. */
export function SaidPart({ visit, held }: { visit: Visit; held: Held }) {
  const words = ownMessages[visit.tongue]
  return (
    <div id="sagt">
      {held.words.length === 0 && <p class="small">{words.wordNone}</p>}
      {held.words.map((word) => (
        <>
          <OneWord words={words} citizen={held.citizen} nameOf={held.nameOf} word={word} />
          {isHarderThanBefore(held, word) && <p class="soft">{words.harder}</p>}
        </>
      ))}
    </div>
  )
}

const isHarderThanBefore = ({ wordsBefore }: Held, word: Word): boolean => {
  const before = wordsBefore.find(({ personId }) => personId === word.personId)
  return before !== undefined && isHarder(word, before)
}

function WordForm({
  visit,
  held: { citizen, meeting },
  mine,
  again,
}: {
  visit: Visit
  held: Held
  mine?: Word
  again?: Again | undefined
}) {
  const words = ownMessages[visit.tongue]
  const to = `${addressFor(visit.me, citizen.id)}/${meeting.id}/ord`
  const form = fill(visit.tongue, wordForm, {
    again,
    first: {
      ...Object.fromEntries(wordQuestions.map((question) => [question, mine?.[question] ?? ''])),
      words: mine?.words ?? '',
      blame: mine?.blame ? 'on' : '',
    },
  })
  return (
    <>
      <ErrorSummary {...form} />
      {!mine && <p class="small">{words.wordLead}</p>}
      <FormOf form={form} to={to}>
        {wordQuestions.map((question) => {
          const names: Record<string, string> = words.answers[question]
          return (
            <OneOf
              form={form}
              name={question}
              label={words.questions[question]}
              options={wordAnswers[question].map((value) => ({ value, label: names[value] ?? '' }))}
              inRow
            />
          )
        })}
        {visit.me.personId === citizen.id && <Tick form={form} name="blame" label={words.blame} />}
        <LongText form={form} name="words" label={words.freeWords} rows={3} keep={`${to}/words`} />
        {visit.me.personId === citizen.id && <p class="small">{words.wordCounted}</p>}
        <button class="button do">{words.wordSend}</button>
      </FormOf>
      {mine && (
        <form method="post" action={`${to}/slet`}>
          <button class="quiet">{words.wordTakeBack}</button>
        </form>
      )}
    </>
  )
}
