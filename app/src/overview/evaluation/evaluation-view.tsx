import { longDate } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Change } from './changes.ts'
import type { Criterion } from './criteria.ts'
import type { Draft } from './drafts.ts'
import type { Evaluation } from './evaluations.ts'
import { pillarNames, pillars, whoseNames } from './kinds.ts'
import { timeOf } from './list-view.tsx'
import { messages } from './messages.ts'
import { roundMessages } from './round-messages.ts'

export interface Shown {
  one: Evaluation
  criteria: readonly Criterion[]
  /** The version that was given out last. */
  last: { number: number; at: Date } | undefined
  /** Drafts that are about people of the visitor's kind, which they can answer. */
  toAnswer: readonly Draft[]
  /** For those who are invited. */
  inside: { rows: number; changes: readonly Change[] } | null
}

/** One evaluation: what the house reads, and for those invited what seems to have changed, pillar by pillar. */
export function evaluationPage(visit: Visit, shown: Shown) {
  const { language } = visit
  const words = messages[language]
  const { one, criteria, last, toAnswer, inside } = shown
  const address = `/evaluering/${one.id}`
  const standing = criteria.filter(({ now }) => now.stands)
  const children = (
    <>
      <section>
        <h2>{words.question}</h2>
        <p class="words">{one.question}</p>
      </section>
      {toAnswer.length > 0 && (
        <section>
          <h2>{words.toAnswer}</h2>
          <p class="small">{words.toAnswerWhy}</p>
          <ul>
            {toAnswer.map((draft) => (
              <li>
                <a href={`${address}/udkast/${draft.id}`}>{draft.words}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {inside && <Changes visit={visit} address={address} changes={inside.changes} />}
      <section>
        <h2>{words.criteria}</h2>
        {standing.length === 0 && <p>{words.noCriteria}</p>}
        {standing.length > 0 && (
          <ul>
            {standing.map(({ now }) => (
              <li>
                <span class="words">{now.words}</span>{' '}
                <span class="small">{words.by(whoseNames[now.whose][language])}</span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`${address}/kriterier`}>{words.toCriteria}</a>{' '}
          <span class="small">{words.toCriteriaWhy}</span>
        </p>
      </section>
      <section>
        <h2>{words.role}</h2>
        <p class="words">{one.role}</p>
        {one.limits && (
          <>
            <h2>{words.limits}</h2>
            <p class="words">{one.limits}</p>
          </>
        )}
      </section>
      <section>
        <h2>{words.report}</h2>
        {last ? (
          <p>
            <a href={`${address}/rapport`}>{words.readReport(last.number, longDate(language, last.at))}</a>
          </p>
        ) : (
          <p>{words.noReport}</p>
        )}
        {inside && (
          <form method="post" action={`${address}/rapport`}>
            <SubmissionId />
            <p class="small" id="giv-ud">
              {words.giveOutWhy}
            </p>
            <button class="button" aria-describedby="giv-ud">
              {words.giveOut}
            </button>
          </form>
        )}
      </section>
      {!inside && <p class="small">{words.inside}</p>}
    </>
  )
  return answer(visit, {
    ...{ title: one.title, when: timeOf(visit, one), children },
    seen: { rows: 'evaluation', with: [words.invitees] },
    except: words.andInvited,
    act: inside && (
      <a class="button do" href={`${address}/aendring/ny`}>
        {words.newChange}
      </a>
    ),
    next: inside
      ? [
          { href: `${address}/materiale`, word: words.toMaterial, why: words.toMaterialWhy(inside.rows) },
          { href: `${address}/temaer`, word: roundMessages[language].to, why: roundMessages[language].toWhy },
          ...(one.began
            ? [
                { href: `${address}/hvem`, word: words.toPeople },
                { href: `${address}/ret`, word: words.toChange },
              ]
            : []),
        ]
      : [],
  })
}

interface ChangesProps {
  visit: Visit
  address: string
  changes: readonly Change[]
}

function Changes({ visit: { language }, address, changes }: ChangesProps) {
  const words = messages[language]
  return (
    <section id="aendringer">
      <h2>{words.changes}</h2>
      <SeenBy language={language} seen={{ rows: 'evaluation_change', with: [words.invitees] }} />
      {changes.length === 0 && <p>{words.noChanges}</p>}
      {pillars.map((pillar) => {
        const these = changes.filter((change) => change.pillar === pillar)
        if (these.length === 0) return null
        return (
          <>
            <h3>{pillarNames[pillar][language]}</h3>
            <ul class="bare">
              {these.map(({ id, says, rests }) => (
                <li>
                  <a href={`${address}/aendring/${id}`}>{says}</a>{' '}
                  <span class="small">{words.rests[rests]}.</span>
                </li>
              ))}
            </ul>
          </>
        )
      })}
    </section>
  )
}
