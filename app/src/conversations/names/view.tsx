import { firstName } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { ownTalkTitle, underTalk } from '../talk/title.ts'
import { Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { namesForm } from './form.ts'
import { ListOfNames } from './list-view.tsx'
import { messages } from './messages.ts'
import type { OnNames } from './on-names.ts'
import type { NamesToCheck } from './queries.ts'
import { Speakers } from './speakers-view.tsx'
import { TextWithNames } from './text-view.tsx'

interface Shown {
  /** The turn whose words can be pressed. */
  open: number | null
  again?: Again
}

/** Who speaks, and which names and numbers are taken out: looked over by a person before anybody else can see it. */
export function namesPage(visit: Visit, names: NamesToCheck, { open, again }: Shown) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, namesForm, { ...(again && { again }), first: decisionsIn(names) })
  const { conversationId, transcript, corrections, about } = names
  const address = `/samtaler/${conversationId}`
  const citizen = firstName(names.between.citizen)
  const talk = {
    id: conversationId,
    kind: about.kind,
    held_on: about.heldOn,
    citizen_name: names.between.citizen,
  }
  const isLookedOver = !transcript.confirmed
  const listen = { href: address, word: words.listen, why: words.listenWhy }
  const correct = { href: `${address}/udskrift`, word: words.correct, why: words.correctWhy }
  return answer(
    visit,
    {
      title: words.title(ownTalkTitle(visit, talk)),
      // What is not looked over yet has no page of its own to hang under.
      parents: underTalk(visit, talk).slice(0, isLookedOver ? 1 : 2),
      when: !isLookedOver ? words.already : corrections ? words.leadCorrections : words.lead,
      seen: corrections
        ? { rows: 'transcript_draft' }
        : { rows: 'transcript', with: [citizen], until: about.until },
      except: isLookedOver && !corrections && words.notYet(citizen),
      next: isLookedOver ? [correct] : [listen, correct],
      islands: isLookedOver ? ['names'] : [],
      children: isLookedOver && <LookOver {...{ visit, names, form, open }} />,
    },
    form.status,
  )
}

function LookOver({ visit, names, form, open }: OnNames & { open: number | null }) {
  const words = messages[visit.language]
  const { conversationId, transcript, mentions, corrections } = names
  const found = new Set(mentions.map(({ standIn }) => standIn)).size
  return (
    <>
      <ErrorSummary {...form} />
      <Lost visit={visit} losses={transcript.losses} />
      <form method="post" action={`/samtaler/${conversationId}/navne`} class="names" autocomplete="off">
        {/* What Enter in a field does: the first button of a form is the one that it presses. */}
        <button class="first" name="act" value="save" tabindex={-1} aria-hidden="true" />
        <input type="hidden" name="at" value="" />
        <section class="text" aria-labelledby="text">
          <h2 id="text">{words.text}</h2>
          <p class="small">
            <a href="#names">{words.toList(found)}</a>
          </p>
          <TextWithNames {...{ visit, names, form, open }} />
        </section>
        <div class="margin">
          <RightFile visit={visit} names={names} form={form} />
          <ListOfNames visit={visit} names={names} form={form} />
          {!corrections && <Speakers visit={visit} names={names} form={form} />}
          <div class="decide">
            <p class="small" id="confirm-hint">
              {words.confirmHint}
            </p>
            <p class="row">
              <button class="button do" name="act" value="confirm" aria-describedby="confirm-hint">
                {words.confirm}
              </button>
              <button class="button" name="act" value="save">
                {words.save}
              </button>
            </p>
          </div>
          <p class="small">
            <a href="#text">{words.toText}</a>
          </p>
        </div>
      </form>
    </>
  )
}

/** What the file said and could not be carried over; told here, since the file itself is not kept. */
function Lost({ visit, losses }: { visit: Visit; losses: NamesToCheck['transcript']['losses'] }) {
  const words = messages[visit.language]
  return losses.length === 0 ? null : (
    <section class="soft" aria-labelledby="lost">
      <h2 id="lost">{words.lost}</h2>
      <ul>
        {losses.map(({ what, line, count }) => {
          const where = words.where(line, count)
          return <li>{where ? `${what[visit.language]} (${where})` : what[visit.language]}</li>
        })}
      </ul>
    </section>
  )
}

/** Asked before the text reaches the citizen: it may be somebody else's. */
function RightFile({ visit, names, form }: OnNames) {
  const words = messages[visit.language]
  const { other, between, conversationId } = names
  return other === null ? null : (
    <section class="soft">
      <p>{words.otherPerson[other.how](between.citizen, other.name)}</p>
      <Tick form={form} name="right" label={words.rightFile(between.citizen)} />
      <p class="row">
        <a href={`/samtaler/${conversationId}/materiale`}>{words.otherFile}</a>
        <a href={`/samtaler/${conversationId}/slet`}>{words.otherCitizen}</a>
      </p>
    </section>
  )
}

/** What has been decided so far, as it stands in the fields. */
function decisionsIn({ mentions, transcript }: NamesToCheck): Record<string, string | string[]> {
  return {
    take: mentions.filter(({ decision }) => decision !== 'kept').map(({ id }) => id),
    ...Object.fromEntries(mentions.map(({ id, standIn }) => [`standIn.${id}`, standIn])),
    ...Object.fromEntries(transcript.voices.map(({ code, role }) => [`role.${code}`, role])),
  }
}
