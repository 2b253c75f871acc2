import type { Child } from 'hono/jsx'
import type { Language } from '@lydhoer/words'
import { Choice, Text } from '../../shared/page/form/controls.tsx'
import { kindsToSay } from './form.ts'
import { groups, inOrder, type Group } from './groups.ts'
import { messages } from './messages.ts'
import { standInsOf } from '../talk/transcript/remembered-names.ts'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'
import type { OnNames } from './on-names.ts'

/**
 * What goes out: first what is sure, which one press settles; then what nobody can be sure of, the least doubtful first; what has been
 * decided; and room for what is missing.
 */
export function ListOfNames(on: OnNames) {
  const words = messages[on.visit.language]
  const { sure, doubtful, unlikely, decided } = inOrder(groups(on.names.mentions))
  return (
    <section aria-labelledby="names">
      <h2 id="names" tabindex={-1}>
        {words.names}
      </h2>
      {on.names.mentions.length === 0 && <p>{words.none}</p>}
      {sure.length > 0 && (
        <div>
          <h3>{words.sure}</h3>
          <p class="row">
            <button class="button" name="act" value="sure">
              {words.sureDo}
            </button>
          </p>
          {sure.map((group) => (
            <OneName {...on} group={group} />
          ))}
        </div>
      )}
      {doubtful.length > 0 && <ToLookAt {...on} title={words.doubtful} groups={doubtful} />}
      {unlikely.length > 0 && (
        <ToLookAt {...on} title={words.unlikely} groups={unlikely}>
          <p class="row">
            <button class="button small" name="act" value="unlikely">
              {words.unlikelyDo}
            </button>
          </p>
        </ToLookAt>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{words.decided(decided.length)}</summary>
          {decided.map((group) => (
            <OneName {...on} group={group} />
          ))}
        </details>
      )}
      <StandIns {...on} />
      <Missing {...on} />
      <p class="small">{words.mark}</p>
    </section>
  )
}

interface ToLookAtProps extends OnNames {
  title: string
  groups: readonly Group[]
  children?: Child
}

/** Names to be said yes or no to, one by one. */
function ToLookAt({ title, groups: all, children, ...on }: ToLookAtProps) {
  const words = messages[on.visit.language]
  return (
    <div class="doubtful">
      <h3>{title}</h3>
      <p class="small">{words.doubtfulLead}</p>
      {children}
      {all.map((group) => (
        <OneName {...on} group={group}>
          <p class="row">
            <button class="button small" name="act" value={`yes ${group.id}`}>
              {words.yes}
            </button>
            <button class="button small" name="act" value={`no ${group.id}`}>
              {words.no}
            </button>
          </p>
        </OneName>
      ))}
    </div>
  )
}

/** One name: what is written instead, and each place where it stands. Without doubt it takes a line, which opens. */
function OneName({ visit, names, form, group, children }: OnNames & { group: Group; children?: Child }) {
  const words = messages[visit.language]
  const { id, mentions, because, doubt, isDecided } = group
  const field = `standIn.${id}`
  const wrong = form.wrong(field)
  const taken = form.values('take')
  const textOf = (turn: number) =>
    names.transcript.conversation.turns.find((one) => one.number === turn)?.text ?? ''
  const written = [...new Set(mentions.map(({ turn, from, to }) => textOf(turn).slice(from, to)))]
  const title = written.map((word) => `«${word}»`).join(' ')
  const kind = words.kinds[mentions[0]?.kind ?? 'other'] ?? words.kinds['other']
  const about = `${kind} · ${words.places(mentions.length)}`
  const isOut = mentions.some((mention) => taken.includes(mention.id))
  const fields = (
    <>
      <Instead {...{ words, form, field }} language={visit.language} />
      {isDecided || doubt === 0 || mentions.length === 1 ? (
        <Places {...{ words, mentions, taken, textOf }} />
      ) : (
        <details>
          <summary>{words.places(mentions.length)}</summary>
          <Places {...{ words, mentions, taken, textOf }} />
        </details>
      )}
    </>
  )
  if (isDecided || doubt === 0)
    return (
      <details class="mention-group" open={wrong.length > 0}>
        <summary>
          <strong>{title}</strong> → {isOut ? form.value(field) : words.stays}{' '}
          <span class="small">{about}</span>
        </summary>
        {fields}
      </details>
    )
  return (
    <fieldset class="mention-group">
      <legend class="form-label">
        {title} <span class="small">{about}</span>
      </legend>
      {because && <p class="small">{because[visit.language]}</p>}
      {fields}
      {children}
    </fieldset>
  )
}

interface InsteadProps extends Pick<OnNames, 'form'> {
  words: (typeof messages)['da']
  field: string
  language: Language
}

function Instead({ words, form, field, language }: InsteadProps) {
  const wrong = form.wrong(field)
  return (
    <div class={wrong.length > 0 ? 'form-error' : undefined}>
      {wrong.map(({ what }) => (
        <span class="form-error-message" id={`${field}-error`}>
          {what[language]}
        </span>
      ))}
      <label class="instead">
        <span class="small">{words.instead}</span>
        <input
          class="form-input"
          id={field}
          name={field}
          value={form.value(field)}
          list="stand-ins"
          maxlength={80}
          {...(wrong.length > 0 && { 'aria-invalid': 'true', 'aria-describedby': `${field}-error` })}
        />
      </label>
    </div>
  )
}

interface PlacesProps {
  words: (typeof messages)['da']
  mentions: readonly SuggestedMention[]
  taken: readonly string[]
  textOf: (turn: number) => string
}

function Places({ words, mentions, taken, textOf }: PlacesProps) {
  return (
    <div class="places">
      {mentions.map((mention) => (
        <label class="choice">
          <input type="checkbox" name="take" value={mention.id} checked={taken.includes(mention.id)} />
          <span>
            <a href={`#t${mention.turn}`}>{words.inTurns(String(mention.turn))}</a>:{' '}
            {around(textOf(mention.turn), mention)}
          </span>
        </label>
      ))}
    </div>
  )
}

/** What is called something already is offered for whoever is met again. */
function StandIns({ visit, names }: OnNames) {
  const texts = names.transcript.conversation.turns.map(({ text }) => text)
  const all = standInsOf(texts, names.mentions)
  return (
    <>
      {all.length > 0 && <p class="small">{messages[visit.language].same}</p>}
      <datalist id="stand-ins">
        {all.map((standIn) => (
          <option value={standIn} />
        ))}
      </datalist>
    </>
  )
}

function Missing({ visit, form }: OnNames) {
  const words = messages[visit.language]
  return (
    <div class="missing">
      <Text form={form} name="also" label={words.also} hint={words.alsoHint} short />
      <Choice
        form={form}
        name="kind"
        label={words.kind}
        none={words.guess}
        options={kindsToSay.map((kind) => ({ value: kind, label: words.kindsToSay[kind] }))}
        short
      />
      <label class="form-label" for="sameAs">
        {words.sameAs}
      </label>
      <input
        class="form-input short"
        id="sameAs"
        name="sameAs"
        value={form.value('sameAs')}
        list="stand-ins"
        maxlength={80}
        placeholder={words.sameAsNone}
      />
      <p class="row">
        <button class="button" name="act" value="also">
          {words.alsoDo}
        </button>
      </p>
    </div>
  )
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
