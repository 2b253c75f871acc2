import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import type { Problem } from '../../shared/request/errors.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'
import type { NamesToCheck } from './queries.ts'

const roles = ['citizen', 'worker', 'interpreter', 'companion', 'other'] as const

export interface Told {
  problems?: readonly Problem[]
}

/** Who speaks, and which names and numbers are taken out: looked over by a person before anybody else can see it. */
export function namesPage(visit: Visit, names: NamesToCheck, told: Told = {}) {
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
      <ErrorSummary problems={told.problems ?? []} language={visit.language} />
      <div class="names">
        <form method="post" action={action} class="choices" autocomplete="off">
          {!names.corrections && <Speakers visit={visit} names={names} />}
          <h2>{words.names}</h2>
          <p class="lead">{mentions.length === 0 ? words.none : words.namesLead}</p>
          <lydhoer-names data-take-all={words.takeAll} data-keep-all={words.keepAll}>
            {groups(mentions).map((group) => (
              <Group visit={visit} names={names} group={group} />
            ))}
          </lydhoer-names>
          <div class="form-group">
            <label class="form-label" for="also">
              {words.also}
            </label>
            <span class="form-hint" id="also-hint">
              {words.alsoHint}
            </span>
            <div class="row">
              <input class="form-input short" id="also" name="also" aria-describedby="also-hint" />
              <button class="button" name="act" value="also">
                {words.alsoDo}
              </button>
            </div>
          </div>
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
  const status = told.problems?.length ? 422 : 200
  return answer(visit, { title: words.title, islands: ['names'], children }, status)
}

function Speakers({ visit, names }: { visit: Visit; names: NamesToCheck }) {
  const words = messages[visit.language]
  const { voices, conversation } = names.transcript
  return (
    <>
      <h2>{words.who}</h2>
      <p class="lead">{words.whoLead}</p>
      {voices.map((voice) => {
        const sample = conversation.turns
          .filter((turn) => turn.speaker === voice.code)
          .reduce((longest, turn) => (turn.text.length > longest.length ? turn.text : longest), '')
        return (
          <div class="form-group">
            <label class="form-label" for={`role-${voice.code}`}>
              {voice.label ?? voice.code}
            </label>
            {sample && (
              <span class="form-hint">
                {words.says}: “{sample.length > 110 ? `${sample.slice(0, 110)} …` : sample}”
              </span>
            )}
            <select class="form-select short" id={`role-${voice.code}`} name={`role.${voice.code}`}>
              {roles.map((role) => (
                <option value={role} selected={role === voice.role}>
                  {words.roles[role]}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </>
  )
}

function Group({ visit, names, group }: { visit: Visit; names: NamesToCheck; group: SuggestedMention[] }) {
  const words = messages[visit.language]
  const first = group[0]
  if (!first) return null
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
        <input class="form-input" name={`standIn.${first.id}`} value={first.standIn} />
      </label>
      <div class="places">
        {group.map((mention) => (
          <label class="choice">
            <input type="checkbox" name="take" value={mention.id} checked={mention.decision !== 'kept'} />
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
