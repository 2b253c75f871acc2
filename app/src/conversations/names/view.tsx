import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { namesForm, roles } from './form.ts'
import { messages } from './messages.ts'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'
import type { NamesToCheck } from './queries.ts'

/** Who speaks, and which names and numbers are taken out: looked over by a person before anybody else can see it. */
export function namesPage(visit: Visit, names: NamesToCheck, again?: Again) {
  const form = fill(visit.language, namesForm, { again, first: decisionsIn(names) })
  const words = messages[visit.language]
  const { conversationId, transcript, mentions } = names
  const action = `/samtaler/${conversationId}/navne`
  const children = transcript.confirmed ? (
    <>
      <h1>{words.done}</h1>
      <p class="lead">{words.already}</p>
      <p>
        <a class="button do" href={`/samtaler/${conversationId}`}>
          {visit.language === 'da' ? 'Lyt og læs' : 'Listen and read'}
        </a>
      </p>
    </>
  ) : (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{names.corrections ? words.leadCorrections : words.lead}</p>
      <p>
        <a href={`/samtaler/${conversationId}/udskrift`}>{words.correct}</a>
      </p>
      <ErrorSummary {...form} />
      <Lost visit={visit} losses={transcript.losses} />
      <div class="names">
        <form method="post" action={action} class="choices" autocomplete="off">
          <RightFile visit={visit} names={names} form={form} />
          {!names.corrections && <Speakers visit={visit} names={names} form={form} />}
          <h2>{words.names}</h2>
          <p class="lead">{mentions.length === 0 ? words.none : words.namesLead}</p>
          <lydhoer-names data-take-all={words.takeAll} data-keep-all={words.keepAll}>
            {groups(mentions).map((group) => (
              <Group visit={visit} names={names} form={form} group={group} />
            ))}
          </lydhoer-names>
          <Text form={form} name="also" label={words.also} hint={words.alsoHint} short />
          <p class="row">
            <button class="button" name="act" value="also">
              {words.alsoDo}
            </button>
          </p>
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
        </form>
        <section class="text" aria-labelledby="text" tabindex={0}>
          <h2 id="text">{words.text}</h2>
          <ol class="page plain">
            {transcript.conversation.turns.map((turn) => {
              const role = transcript.voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'
              return (
                <li class={`turn ${role}`}>
                  <span class="n">{turn.number}</span>
                  <p class="t">
                    <span class="who">{turn.speaker}</span>
                    {marked(
                      turn.text,
                      mentions.filter(
                        (mention) => mention.turn === turn.number && mention.decision !== 'kept',
                      ),
                    )}
                  </p>
                </li>
              )
            })}
          </ol>
        </section>
      </div>
    </>
  )
  return answer(visit, { title: words.title, islands: ['names'], children }, form.status)
}

type NamesForm = Filled<string>

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
function RightFile({ visit, names, form }: { visit: Visit; names: NamesToCheck; form: NamesForm }) {
  const words = messages[visit.language]
  const { other, citizen, conversationId } = names
  return other === null ? null : (
    <section class="soft">
      <p>{words.otherPerson[other.how](citizen, other.name)}</p>
      <Tick form={form} name="right" label={words.rightFile(citizen)} />
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

function Speakers({ visit, names, form }: { visit: Visit; names: NamesToCheck; form: NamesForm }) {
  const words = messages[visit.language]
  const { voices, conversation } = names.transcript
  const sampleOf = (code: string) => {
    const longest = conversation.turns
      .filter((turn) => turn.speaker === code)
      .reduce((most, { text }) => (text.length > most.length ? text : most), '')
    return longest.length > 110 ? `${longest.slice(0, 110)} …` : longest
  }
  return (
    <>
      <h2>{words.who}</h2>
      <p class="lead">{words.whoLead}</p>
      {voices.map(({ code, label }) => {
        const sample = sampleOf(code)
        return (
          <Choice
            form={form}
            name={`role.${code}`}
            label={label ?? code}
            hint={sample ? `${words.says}: “${sample}”` : undefined}
            options={roles.map((role) => ({ value: role, label: words.roles[role] }))}
            short
          />
        )
      })}
    </>
  )
}

interface GroupProps {
  visit: Visit
  names: NamesToCheck
  form: NamesForm
  group: SuggestedMention[]
}

function Group({ visit, names, form, group }: GroupProps) {
  const words = messages[visit.language]
  const first = group[0]
  if (!first) return null
  const taken = form.values('take')
  const textOf = (turn: number) =>
    names.transcript.conversation.turns.find((one) => one.number === turn)?.text ?? ''
  const written = [...new Set(group.map((mention) => textOf(mention.turn).slice(mention.from, mention.to)))]
  return (
    <fieldset class="mention-group">
      <legend class="form-label">
        {written.map((word) => `«${word}»`).join(' ')}{' '}
        <span class="small">
          {words.kinds[first.kind] ?? words.kinds['other']} · {words.places(group.length)}
        </span>
      </legend>
      <label class="instead">
        <span class="small">{words.instead}</span>
        <input class="form-input" name={`standIn.${first.id}`} value={form.value(`standIn.${first.id}`)} />
      </label>
      <div class="places">
        {group.map((mention) => (
          <label class="choice">
            <input type="checkbox" name="take" value={mention.id} checked={taken.includes(mention.id)} />
            <span>
              {words.inTurns(String(mention.turn))}: {around(textOf(mention.turn), mention)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The same stand-in is the same person or place, so they are looked over together. */
export function groups(mentions: readonly SuggestedMention[]): SuggestedMention[][] {
  return [...Map.groupBy(mentions, (mention) => `${mention.kind} ${mention.standIn}`).values()]
}

function around(text: string, { from, to }: SuggestedMention): Child {
  const before = text.slice(Math.max(0, from - 28), from)
  const after = text.slice(to, to + 28)
  return (
    <>
      {from > 28 ? '…' : ''}
      {before}
      <mark>{text.slice(from, to)}</mark>
      {after}
      {to + 28 < text.length ? '…' : ''}
    </>
  )
}

function marked(text: string, mentions: readonly SuggestedMention[]): Child[] {
  const pieces: Child[] = []
  let at = 0
  for (const { from, to } of [...mentions].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    pieces.push(text.slice(at, from), <mark>{text.slice(from, to)}</mark>)
    at = to
  }
  return [...pieces, text.slice(at)]
}
