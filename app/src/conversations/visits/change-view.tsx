import { loosenIn, renamed, whatIn, type Replan, type Visit as Planned } from '@lydhoer/pairing'
import { listIn, longDate } from '@lydhoer/words'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { ReadChange } from './change.ts'
import { changeMessages } from './change-messages.ts'
import { comesAndGoes } from './form.ts'
import { messages } from './messages.ts'
import { nameOfRound } from './round-parts.tsx'
import { weekOf } from './weeks.ts'

/** So many lines are shown of a list: enough to see what becomes otherwise. */
const shown = 40

interface ChangeProps {
  read: ReadChange
  /** null while nobody comes or goes. */
  replan: Replan | null
}

/** Where whoever plans takes somebody along or out, and sees what becomes otherwise before anybody is told. */
export function changePage(visit: Visit, { read, replan }: ChangeProps) {
  const { language } = visit
  const words = changeMessages[language]
  const { round, there, others, left, comes, goes } = read
  const chosen = goes.find(({ id }) => !left.some((one) => one.id === id))
  const first = { kommer: comes?.id ?? '', gaar: chosen?.id ?? '' }
  const form = fill(language, comesAndGoes, { first })
  const optionsOf = (people: readonly { id: string; name: string }[]) =>
    people.map(({ id, name }) => ({ value: id, label: name }))
  const address = `/makkere/aendr/${round.id}`
  const children = (
    <>
      {left.length > 0 && (
        <p>
          {words.hasLeft(
            listIn(
              language,
              left.map(({ name }) => name),
            ),
          )}
        </p>
      )}
      <form method="get" action={address} autocomplete="off">
        <Choice
          form={form}
          name="kommer"
          label={words.comes}
          none={words.nobody}
          options={optionsOf(others)}
        />
        <Choice form={form} name="gaar" label={words.goes} none={words.nobody} options={optionsOf(there)} />
        <button class={replan ? 'button' : 'button do'}>{words.look}</button>
      </form>
      {replan && <Otherwise visit={visit} read={read} replan={replan} />}
    </>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    parents: [{ href: `/makkere/runder/${round.id}`, word: nameOfRound(language, round) }],
    seen: 'meAlone',
    children,
  })
}

/** What becomes otherwise, and the press that makes it so. */
function Otherwise({ visit, read, replan }: { visit: Visit; read: ReadChange; replan: Replan }) {
  const { language } = visit
  const words = changeMessages[language]
  const { round, comes, goes, left, nameOf, mark, toReplan } = read
  const called = (id: string) => nameOf.get(id) ?? id
  const line = ({ week, visitor, host }: Planned) =>
    words.line(
      messages[language].pair(called(visitor), called(host)),
      longDate(language, weekOf(round.fromDay, week)),
    )
  const chosen = goes.find(({ id }) => !left.some((one) => one.id === id))
  return (
    <section>
      <h2>{words.what}</h2>
      {comes && (
        <p>
          {words.inNow(comes.name)} {words.noWishes}
        </p>
      )}
      {goes.length > 0 && (
        <p>
          {words.outNow(
            listIn(
              language,
              goes.map(({ name }) => name),
            ),
          )}
        </p>
      )}
      {toReplan.change.from > round.weeks && <p>{words.tooLate}</p>}
      {replan.unmet.map((one) => {
        const said = renamed(one, called)
        return <p>{[whatIn(language, said), loosenIn(language, said)].filter(Boolean).join(' ')}</p>
      })}
      <form method="post" action={`/makkere/aendr/${round.id}`}>
        <input type="hidden" name="kommer" value={comes?.id ?? ''} />
        <input type="hidden" name="gaar" value={chosen?.id ?? ''} />
        <input type="hidden" name="mark" value={mark} />
        <div class="row">
          <button class="button do">{words.accept}</button>
          <a href={`/makkere/runder/${round.id}`}>{messages[language].backToRound}</a>
        </div>
      </form>
      <Lines heading={words.gone} lines={replan.gone.map(line)} />
      <Lines heading={words.added} lines={replan.added.map(line)} />
      {replan.gone.length + replan.added.length === 0 && <p>{words.none}</p>}
    </section>
  )
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.slice(0, shown).map((one) => (
          <li>{one}</li>
        ))}
        {lines.length > shown && <li>…</li>}
      </ul>
    </>
  )
}
