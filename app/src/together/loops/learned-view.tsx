import type { Language } from '@lydhoer/words'
import { mayBeChance, shareOf, type Figures, type Of } from './changed.ts'
import { kindNames } from './kinds.ts'
import { columns, kindsAt, knownBy, standsIn } from './knowledge.ts'
import type { Loop } from './loops.ts'
import { messages } from './messages.ts'
import type { Step } from './steps.ts'
import { kindsIn } from './words.ts'

/** What citizens, practice and research know now, what has changed, and whose idea it was. */
export function LearnedOf({
  language,
  loop,
  steps,
}: {
  language: Language
  loop: Loop
  steps: readonly Step[]
}) {
  const words = messages[language]
  if (steps.length === 0) return null
  const changed = steps.filter(({ stage, figures }) => stage === 'change' || figures !== null)
  return (
    <>
      <section class="part on-axis known">
        <h2>{words.know}</h2>
        <div class="three">
          {columns.map((column) => {
            const known = knownBy(steps, column)
            return (
              <div>
                <h3 class={`of-${column}`}>{words.columns[column]}</h3>
                {known.length === 0 && <p class="small">{words.notSaid}</p>}
                {known.map((step) => (
                  <p class="words">
                    {standsIn(step) === column ? step.words || step.title : words.alsoTheirs(step.title)}
                  </p>
                ))}
              </div>
            )
          })}
        </div>
      </section>
      {changed.length > 0 && (
        <section class="part on-axis">
          <h2>{words.changed}</h2>
          {changed.map(({ title, figures }) => (
            <div>
              <p>{title}.</p>
              {figures && <FiguresOf language={language} figures={figures} />}
            </div>
          ))}
        </section>
      )}
      <section class="part on-axis">
        <h2>{words.idea}</h2>
        <p>
          {words.ideaOf(kindNames[loop.raisedAs][language])}{' '}
          <By language={language} steps={steps} stage="experiment" say={words.triedBy} />{' '}
          <By language={language} steps={steps} stage="change" say={words.changedBy} />
        </p>
      </section>
    </>
  )
}

function By({
  language,
  steps,
  stage,
  say,
}: {
  language: Language
  steps: readonly Step[]
  stage: Step['stage']
  say: (kinds: string) => string
}) {
  const kinds = kindsAt(steps, stage)
  return kinds.length > 0 ? <>{say(kindsIn(language, kinds))}</> : null
}

function FiguresOf({ language, figures }: { language: Language; figures: Figures }) {
  const words = messages[language]
  const tell = (share: Of) => {
    const { percent, low, high } = shareOf(share)
    return words.share(share[0], share[1], percent, low, high)
  }
  return (
    <p>
      {figures.what}. {words.figures(tell(figures.before), tell(figures.after))}{' '}
      {mayBeChance(figures) ? words.chance : words.notChance}
    </p>
  )
}
