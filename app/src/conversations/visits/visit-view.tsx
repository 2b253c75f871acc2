import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { reflection, type Reflection } from './form.ts'
import { whenOf } from './list-view.tsx'
import { messages } from './messages.ts'
import { Answers } from './answers.tsx'
import type { OwnVisit } from './queries.ts'
import { swapMessages } from './swap-messages.ts'
import { WasSwapped } from './swap-view.tsx'
import type { Swapped } from './swaps.ts'
import { seenByTheTwo, titleOf } from './visit-head.ts'

interface VisitProps {
  one: OwnVisit
  meeting: Meeting | undefined
  key: Buffer
  written: ReadonlyMap<string, Reflection>
  isAcross: boolean
  swapped: Swapped | undefined
  again?: Again | undefined
}

/** One visit, for the two: when it is, whether the citizen was asked, and afterwards what each writes. */
export function visitPage(visit: Visit, props: VisitProps) {
  const { language, me, services } = visit
  const { key, ...rest } = props
  const { one, meeting, swapped, again } = rest
  const words = messages[language]
  const address = `/makkere/${one.id}`
  const isBooked = one.startsAt !== null && one.state !== 'held'
  const canBeHeld = isBooked && today(one.startsAt ?? services.now()) <= today(services.now())
  const children = (
    <>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      {meeting?.where && one.state !== 'held' && <p>{meeting.where}</p>}
      {isBooked && meeting && <Answers visit={visit} one={one} meeting={meeting} />}
      {swapped && <WasSwapped visit={visit} one={one} swapped={swapped} />}
      {one.state === 'open' && <p>{words.wantsDay}</p>}
      {one.state === 'off' && <p>{words.wantsNewDay}</p>}
      {one.startsAt === null && !one.isHost && (
        <p>
          <a href={`${address}/byt`}>{swapMessages[language].link}</a>
        </p>
      )}
      {one.state !== 'held' && <Asked visit={visit} one={one} />}
      {isBooked && (
        <div class="row">
          {canBeHeld && (
            <form method="post" action={`${address}/holdt`}>
              <button class="button do">{words.wasHeld}</button>
            </form>
          )}
          <a class="button" href={`${address}/tid`}>
            {words.changeTime}
          </a>
          <form method="post" action={`${address}/aflys`}>
            <button class="quiet" aria-describedby="aflys">
              {words.callOff}
            </button>{' '}
            <span class="small" id="aflys">
              {words.callOffHint}
            </span>
          </form>
        </div>
      )}
      {one.state === 'held' && <Afterwards visit={visit} {...rest} />}
    </>
  )
  const act = (one.state === 'open' || one.state === 'off') && (
    <a class="button do" href={`${address}/tid`}>
      {words.findTime}
    </a>
  )
  return answer(
    visit,
    {
      title: titleOf(visit, one),
      when: `${whenOf(language, one)} · ${words.states[one.state]}`,
      seen: seenByTheTwo(one),
      except: words.seenByAll,
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      ...(act && { act }),
      children,
    },
    again ? 422 : 200,
  )
}

/** Whether the citizen was asked, and what they said. */
function Asked({ visit, one }: { visit: Visit; one: OwnVisit }) {
  const words = messages[visit.language]
  if (one.asked === 'yes') return <p>{words.saidYes}</p>
  return (
    <section class="soft">
      <p>{one.asked === 'no' ? words.saidNo : one.isHost ? words.youAsk : words.askCitizen(one.hostName)}</p>
      {one.asked === null && one.isHost && (
        <form method="post" action={`/makkere/${one.id}/borger`} class="row">
          <button class="button" name="answer" value="yes">
            {words.yes}
          </button>
          <button class="button" name="answer" value="no">
            {words.no}
          </button>
        </form>
      )}
    </section>
  )
}

/** What the two write: whoever was visited first. */
function Afterwards({ visit, one, written, isAcross, again }: Omit<VisitProps, 'key'> & { visit: Visit }) {
  const { language, me } = visit
  const words = messages[language]
  const [mine, theirs] = [written.get(me.personId), written.get(one.other.id)]
  const mayWrite = one.isHost || mine !== undefined || theirs !== undefined
  const address = `/makkere/${one.id}/refleksion`
  const form = fill(language, reflection, { again, ...(mine && { first: mine }) })
  return (
    <section>
      <h2>{words.afterwards}</h2>
      {theirs && <Written words={theirs} heading={words.wrote(one.other.name)} visit={visit} />}
      {mine && !again && <Written words={mine} heading={words.youWrote} visit={visit} />}
      {!mayWrite && <p>{words.hostFirst(one.hostName)}</p>}
      {mayWrite && (
        <>
          <p class="small">{words.writeAbout}</p>
          <FormOf form={form} to={address}>
            {(['happened', 'why', 'noticed'] as const).map((name) => (
              <LongText
                form={form}
                name={name}
                label={words.prompts[name]}
                rows={3}
                keep={`${address}/${name}`}
              />
            ))}
            {isAcross && (
              <LongText form={form} name="ask" label={words.ask} rows={2} keep={`${address}/ask`} />
            )}
            <button class="button do">{words.save}</button>
          </FormOf>
        </>
      )}
      {mine && (
        <form method="post" action={`${address}/slet`} class="row">
          <button class="quiet" aria-describedby="slet">
            {words.remove}
          </button>
          <span class="small" id="slet">
            {words.removeHint}
          </span>
        </form>
      )}
    </section>
  )
}

function Written({ words, heading, visit }: { words: Reflection; heading: string; visit: Visit }) {
  const { prompts, ask } = messages[visit.language]
  const said = [
    [prompts.happened, words.happened],
    [prompts.why, words.why],
    [prompts.noticed, words.noticed],
    [ask, words.ask],
  ] as const
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {said
          .filter(([, text]) => text !== '')
          .map(([prompt, text]) => (
            <>
              <dt>{prompt}</dt>
              <dd class="words" data-saved>
                {text}
              </dd>
            </>
          ))}
      </dl>
    </>
  )
}
