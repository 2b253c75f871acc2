import { longDate, type Language } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Clock, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { changedPart, newPart } from './form.ts'
import { formMessages } from './form-messages.ts'
import type { Gathering } from './gatherings.ts'
import { sideNames } from './kinds.ts'
import { messages } from './messages.ts'
import { roomIn, sideOf, type Part } from './parts.ts'
import type { Whole } from './read.ts'

/** @example onTheClock('da', '09:30') // '9.30' */
const onTheClock = (language: Language, clock: string): string =>
  language === 'da' ? clock.replace(/^0/, '').replace(':', '.') : clock

type Shown = Pick<Whole, 'gathering' | 'parts'>

const minutesIn = (parts: readonly Part[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0)

/** A programme in the order of the day, and how much good time there is in it. */
export function ProgrammeOf({ visit: { language, me, services }, whole }: { visit: Visit; whole: Shown }) {
  const words = messages[language]
  const { gathering, parts } = whole
  if (parts.length === 0) return <p>{words.noProgramme}</p>
  const isVisit = gathering.kind === 'visit'
  const deep = minutesIn(parts.filter(({ goesDeep }) => goesDeep))
  const over = minutesIn(parts) - gathering.minutes
  const mine = sideOf(me)
  const isOpen = !gathering.isOff && gathering.startsAt > services.now()
  return (
    <>
      <table class="gathering-programme">
        <thead>
          <tr>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.what}</th>
            {isVisit && <th scope="col">{words.columns.whose}</th>}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr>
              <td>
                {part.clock ? onTheClock(language, part.clock) : <span class="small">{words.notLaid}</span>}
              </td>
              <td>
                {part.words}{' '}
                <span class="small">
                  {[words.lasts(part.minutes), part.goesDeep && words.deep].filter(Boolean).join(', ')}
                </span>{' '}
                {part.side === mine && isOpen && <ChangePart {...{ language, gathering, part }} />}
              </td>
              {isVisit && <td>{sideNames[part.side][language]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        {deep > 0 ? words.deepTime(deep) : gathering.kind === 'seminar' && words.noDeep}{' '}
        {over > 0 && words.longer(over)}
      </p>
    </>
  )
}

function ChangePart({ language, gathering, part }: { language: Language; gathering: Gathering; part: Part }) {
  const words = formMessages[language]
  return (
    <a
      class="small"
      href={`/samlinger/${gathering.id}/program/${part.id}`}
      aria-label={words.changePartOf(part.words)}
    >
      {words.changePart}
    </a>
  )
}

/** The time of a visit as a picture and in words: what each side wishes, what is kept, and what is free. */
export function RoomOf({ visit, whole, mayWish }: { visit: Visit; whole: Whole; mayWish: boolean }) {
  const { language } = visit
  const words = messages[language]
  const { gathering, parts, said } = whole
  const room = roomIn(gathering, parts, said !== null)
  let from = 0
  const blocks = (['ours', 'kept', 'theirs', 'free'] as const).map((what) => {
    const x = from
    from += room[what]
    return { what, x, minutes: room[what] }
  })
  const address = `/samlinger/${gathering.id}/sagt`
  return (
    <section class="gathering-room">
      <h3>{words.roomTitle}</h3>
      <svg viewBox={`0 0 ${gathering.minutes} 10`} preserveAspectRatio="none" aria-hidden="true">
        {blocks.map(({ what, x, minutes }) => (
          <rect class={what} x={x} y="0" width={minutes} height="10" />
        ))}
      </svg>
      <dl>
        {blocks.map(({ what, minutes }) => (
          <div class={what}>
            <dt>{words.roomOf[what]}</dt>
            <dd>{words.lasts(minutes)}</dd>
          </div>
        ))}
      </dl>
      {said ? (
        <p>{(room.ours > 0 ? words.hasSaid : words.hasSaidNothing)(said.by, longDate(language, said.on))}</p>
      ) : (
        <p>{words.notSaid}</p>
      )}
      {mayWish && (
        <form method="post" action={said ? `${address}/tag-tilbage` : address} class="row">
          <button class={said ? 'quiet' : 'button'} aria-describedby={said ? undefined : 'sagt'}>
            {said ? words.takeBack : room.ours > 0 ? words.sayWished : words.letGo}
          </button>
          {!said && (
            <span class="small" id="sagt">
              {words.sayHint}
            </span>
          )}
        </form>
      )}
    </section>
  )
}

/** Where something is put in the programme, by whichever side one is of. */
export function programmePage(visit: Visit, { whole, again }: { whole: Whole; again?: Again | undefined }) {
  const { language } = visit
  const words = formMessages[language]
  const { gathering } = whole
  const address = `/samlinger/${gathering.id}`
  const form = fill(language, newPart, { again, first: { minutes: '30' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/program`}>
        <PartFields form={form} />
        <button class="button do">{words.add}</button>
      </FormOf>
      <section>
        <h2>{words.stands}</h2>
        <ProgrammeOf visit={visit} whole={whole} />
        {gathering.kind === 'visit' && <RoomOf visit={visit} whole={whole} mayWish={false} />}
        <p>
          <a href={`${address}#program`}>{words.back}</a>
        </p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.programmeTitle(gathering.theme), when: words.programmeLead, children },
      ...{ seen: { rows: 'gathering_part' }, parents: [{ href: address, word: gathering.theme }] },
    },
    form.status,
  )
}

/** Where one's own side changes something in it, or takes it out. */
export function partPage(
  visit: Visit,
  { gathering, part, again }: { gathering: Gathering; part: Part; again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const address = `/samlinger/${gathering.id}/program`
  const first = {
    ...{ words: part.words, minutes: String(part.minutes), clock: part.clock ?? '' },
    goesDeep: part.goesDeep ? 'on' : '',
  }
  const form = fill(language, changedPart, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/${part.id}`}>
        <PartFields form={form} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
      <form method="post" action={`${address}/${part.id}/slet`}>
        <button class="quiet gone">{words.takeOut}</button>
      </form>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.partTitle(part.words), seen: { rows: 'gathering_part' as const }, children },
      parents: [{ href: `/samlinger/${gathering.id}`, word: gathering.theme }],
    },
    form.status,
  )
}

function PartFields({ form }: { form: Filled<'words' | 'minutes' | 'clock' | 'goesDeep'> }) {
  const words = formMessages[form.language]
  return (
    <>
      <Text form={form} name="words" label={words.part} hint={words.partHint} />
      <div class="row">
        <Text form={form} name="minutes" label={words.partMinutes} short inputmode="numeric" />
        <Clock form={form} name="clock" label={words.partClock} />
      </div>
      <Tick form={form} name="goesDeep" label={words.deep} />
    </>
  )
}
