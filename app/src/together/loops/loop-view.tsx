import { addDay, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { resting } from './form.ts'
import { hangMessages } from './hang-messages.ts'
import { HungThing } from './hung-view.tsx'
import type { Hung } from './hung.ts'
import { kindNames } from './kinds.ts'
import { LearnedOf } from './learned-view.tsx'
import type { Loop } from './loops.ts'
import { messages } from './messages.ts'
import type { TakesPart } from './people.ts'
import { StepsOf } from './steps-view.tsx'
import type { Step } from './steps.ts'
import { WeaveOf } from './weave/weave.tsx'
import { nameOf, whenOf } from './words.ts'

export interface LoopProps {
  loop: Loop
  steps: readonly Step[]
  hung: ListPage<Hung>
  people: readonly TakesPart[]
  /** The one it began from, and those that began from it. */
  from: Loop | null
  wentOn: readonly Loop[]
  /** Whether it has stood still for three months. */
  isStill: boolean
  again?: Again | undefined
}

/** A loop as a whole: the weave, step by step, what is known now, what has changed, and where it goes on. */
export function loopPage(visit: Visit, props: LoopProps) {
  const { language, services } = visit
  const { loop, steps, hung, again } = props
  const words = messages[language]
  const address = `/undren/${loop.id}`
  const form = fill(language, resting(services.now()), {
    again,
    first: { until: addDay(services.now(), 91) },
  })
  const children = (
    <div class="lines loop">
      <div class="whole">
        <ErrorSummary {...form} />
        {props.isStill && <Still visit={visit} {...props} form={form} />}
        <WeaveOf
          language={language}
          steps={steps.map((step) => ({ ...step, when: whenOf(language, step) }))}
        />
        {steps.length === 0 ? (
          <p class="on-axis">{words.noSteps}</p>
        ) : (
          <StepsOf visit={visit} loop={loop} steps={steps} hung={hung.rows} />
        )}
        <HungOnLoop visit={visit} loop={loop} hung={hung} />
        <LearnedOf language={language} loop={loop} steps={steps} />
        <Foot visit={visit} {...props} form={form} />
      </div>
    </div>
  )
  return answer(
    visit,
    {
      title: nameOf(language, loop),
      when: [<span>{words.since} </span>, <span>{longDate(language, loop.raisedOn)}</span>],
      ...{ seen: { rows: 'loop' }, except: words.seesSteps, children },
      act:
        loop.mine === null ? (
          <form method="post" action={`${address}/med`}>
            <button class="button do">{words.takePart}</button>
          </form>
        ) : (
          <a class="button do" href={`${address}/skridt`}>
            {words.writeStep}
          </a>
        ),
      next: [
        ...(loop.mine === null ? [{ href: `${address}/skridt`, word: words.writeStep }] : []),
        { href: '/undren/haeng', word: words.hang },
        { href: `/materialer/nyt?undren=${loop.id}`, word: words.makeResource },
        { href: `/undren/ny?fra=${loop.id}`, word: words.begin, why: words.beginWhy },
      ],
    },
    form.status,
  )
}

type RestForm = Parameters<typeof RestOf>[0]['form']

function Still({ visit, loop, form }: LoopProps & { visit: Visit; form: RestForm }) {
  const words = messages[visit.language]
  return (
    <section class="soft on-axis">
      <p>
        {words.still} {words.stillAsk}
      </p>
      <RestOf visit={visit} loop={loop} form={form} />
    </section>
  )
}

function RestOf({ visit: { language }, loop, form }: { visit: Visit; loop: Loop; form: Filled<'until'> }) {
  const words = messages[language]
  return (
    <FormOf form={form} to={`/undren/${loop.id}/hviler`}>
      <Day form={form} name="until" label={words.restUntil} />
      <button class="button">{words.rest}</button>
    </FormOf>
  )
}

/** What hangs on the loop and on no step of it. */
function HungOnLoop({ visit, loop, hung }: Pick<LoopProps, 'loop' | 'hung'> & { visit: Visit }) {
  const words = hangMessages[visit.language]
  const onLoop = hung.rows.filter(({ stepId }) => stepId === null)
  if (onLoop.length === 0 && hung.next === null) return null
  return (
    <section class="part on-axis" id="haengt">
      <h2>{words.onLoop}</h2>
      {onLoop.slice(0, 10).map((one) => (
        <HungThing visit={visit} loopId={loop.id} hung={one} />
      ))}
      {(hung.next !== null || onLoop.length > 10) && (
        <p>
          <a href={`/undren/${loop.id}/haengt`}>{words.all}</a>
        </p>
      )}
    </section>
  )
}

/** Who takes part, where it came from and went on, and what one may do with it. */
function Foot({
  visit,
  loop,
  steps,
  people,
  from,
  wentOn,
  isStill,
  form,
}: LoopProps & { visit: Visit; form: RestForm }) {
  const { language } = visit
  const words = messages[language]
  const address = `/undren/${loop.id}`
  const next = steps.findLast(({ stage }) => stage === 'next')
  return (
    <section class="part on-axis foot-of-loop">
      {next && (
        <p>
          <strong>{words.nextTurn}</strong> {next.title}
        </p>
      )}
      {from && (
        <p>
          <a href={`/undren/${from.id}`}>{words.cameFrom(nameOf(language, from))}</a>
        </p>
      )}
      {wentOn.length > 0 && (
        <>
          <h2>{words.wentOn}</h2>
          <ul>
            {wentOn.map((one) => (
              <li>
                <a href={`/undren/${one.id}`}>{nameOf(language, one)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.who}</h2>
      <p>{words.raisedBy(kindNames[loop.raisedAs][language], longDate(language, loop.raisedOn))}</p>
      {people.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <ul>
          {people.map(({ name, raised }) => (
            <li>{raised ? words.wroteItDown(name) : name}</li>
          ))}
        </ul>
      )}
      <div class="acts-of-loop">
        {loop.mine === 'takesPart' && (
          <form method="post" action={`${address}/ikke-med`}>
            <button class="quiet">{words.leave}</button>
          </form>
        )}
        {/* A refused day stands in its form, whatever somebody else has said since. */}
        {loop.restsUntil && form.status !== 422 ? (
          <>
            <p>{words.restingNow(longDate(language, loop.restsUntil))}</p>
            <form method="post" action={`${address}/videre`}>
              <button class="quiet">{words.goOn}</button>
            </form>
          </>
        ) : (
          !isStill && (
            <details open={form.status === 422}>
              <summary>{words.rest}</summary>
              <RestOf visit={visit} loop={loop} form={form} />
            </details>
          )
        )}
        {loop.mine === 'raised' && loop.wonder !== null && (
          <form method="post" action={`${address}/tilbage`} class="row">
            <button class="quiet gone" aria-describedby="tilbage">
              {steps.length > 0 ? words.takeOut : words.takeBack}
            </button>
            <span class="small" id="tilbage">
              {steps.length > 0 ? words.takeOutHint : words.takeBackHint}
            </span>
          </form>
        )}
      </div>
      <p class="small no-print">{words.print}</p>
    </section>
  )
}
