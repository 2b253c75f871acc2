import type { Turn } from '@lydhoer/conversation'
import type { Child } from 'hono/jsx'
import { kindsToSay } from './form.ts'
import { messages } from './messages.ts'
import { standInsOf } from '../talk/transcript/remembered-names.ts'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'
import type { OnNames } from './on-names.ts'

/** The whole text, what goes out marked in it. The words of one turn can be pressed; with scripts, any that one selects. */
export function TextWithNames({ visit, names, open }: OnNames & { open: number | null }) {
  const words = messages[visit.language]
  const { voices, conversation } = names.transcript
  const { turns } = conversation
  const roleOf = new Map(voices.map(({ code, role }) => [code, role]))
  const byTurn = Map.groupBy(names.mentions, ({ turn }) => turn)
  const standIns = standInsOf(
    turns.map(({ text }) => text),
    names.mentions,
  )
  return (
    <lydhoer-names
      data-reading={words.reading}
      data-take-out={words.takeOutAs}
      data-kinds={JSON.stringify(kindsToSay.map((kind) => [kind, words.kindsToSay[kind]]))}
      data-same-as={words.sameAs}
      data-stand-ins={JSON.stringify(standIns)}
      data-hint={words.selectHint}
    >
      <ol class="page plain">
        {turns.map((turn) => {
          const mentions = byTurn.get(turn.number) ?? []
          const isOpen = turn.number === open
          return (
            <li
              class={`turn ${roleOf.get(turn.speaker) ?? 'other'}`}
              id={`t${turn.number}`}
              data-number={turn.number}
            >
              <button
                class="n quiet"
                name="act"
                value={`open ${turn.number}`}
                aria-label={words.openTurn(turn.number)}
                title={words.openTurn(turn.number)}
                aria-expanded={isOpen ? 'true' : 'false'}
              >
                {turn.number}
              </button>
              <p class="t">
                <span class="who">{turn.speaker}</span>
                {marked(turn, mentions)}
              </p>
              {isOpen && <Words visit={visit} turn={turn} mentions={mentions} />}
            </li>
          )
        })}
      </ol>
    </lydhoer-names>
  )
}

/** Each word that does not go out already, as a button. */
function Words({
  visit,
  turn,
  mentions,
}: Pick<OnNames, 'visit'> & { turn: Turn; mentions: SuggestedMention[] }) {
  const goesOut = (from: number, to: number) =>
    mentions.some((mention) => mention.decision !== 'kept' && mention.from < to && from < mention.to)
  const said = [...turn.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    .map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }))
    .filter(({ from, to }) => !goesOut(from, to))
  return (
    <div class="words">
      <p class="small">{messages[visit.language].pressWord}</p>
      <p>
        {said.map(({ word, from, to }) => (
          <>
            <button class="word" name="act" value={`word ${turn.number} ${from} ${to}`}>
              {word}
            </button>{' '}
          </>
        ))}
      </p>
    </div>
  )
}

/** The words of a turn. Each piece says where it begins, so that what is selected can be found again. */
function marked({ text }: Turn, mentions: readonly SuggestedMention[]): Child[] {
  const pieces: Child[] = []
  let at = 0
  const plain = (to: number) => {
    if (to > at) pieces.push(<span data-char={at}>{text.slice(at, to)}</span>)
  }
  for (const { id, from, to, decision, doubt, standIn } of [...mentions].sort((a, b) => a.from - b.from)) {
    if (from < at || decision === 'kept') continue
    plain(from)
    const isOpen = doubt > 0 && decision === 'suggested'
    pieces.push(
      <span class={isOpen ? 'out doubtful' : 'out'} data-char={from} data-mention={id} title={standIn}>
        <mark>{text.slice(from, to)}</mark>
      </span>,
    )
    at = to
  }
  plain(text.length)
  return pieces
}
