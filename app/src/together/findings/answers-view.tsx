import { longDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames, kindsIn } from '../house/kinds-of-people.ts'
import { answerNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { FindingProps } from './shown.ts'

/** What those it came from say, and whether they have been asked. */
export function AnswersTo({
  visit: { language, me },
  finding,
  asked,
  answers,
}: FindingProps & { visit: Visit }) {
  const words = messages[language]
  const address = `/fund/${finding.id}`
  return (
    <section id="svar">
      <h2>{words.answers}</h2>
      {asked && <p>{words.asked(kindsIn(language, asked.kinds), longDate(language, asked.by))}</p>}
      {asked && finding.by.id === me.personId && (
        <p>
          <a href={`${address}/spoerg`}>{words.askOthers}</a>
        </p>
      )}
      {answers.length === 0 && <p>{words.noAnswers}</p>}
      {answers.map(({ id, kind, words: said, writtenAs, by, at }) => (
        <article class="said">
          <h3>{answerNames[kind][language]}</h3>
          {said && <p class="words">{said}</p>}
          <p class="small">{words.by(kindNames[writtenAs][language], by.name, longDate(language, at))}</p>
          {by.id === me.personId && (
            <form method="post" action={`${address}/svar/${id}/slet`}>
              <button class="quiet" aria-label={words.removeOf(answerNames[kind][language])}>
                {words.remove}
              </button>
            </form>
          )}
        </article>
      ))}
    </section>
  )
}
