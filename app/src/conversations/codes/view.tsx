import { codeNamed, type Turn } from '@lydhoer/conversation'
import type { UsableCode } from '../../shared/codebook/codes.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Mark } from '../talk/notes/marks.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { nameWith } from '../talk/passage/question.ts'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { PlainTurns } from '../talk/transcript/turn-text.tsx'
import { markForm } from './form.ts'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { addressOf, type StretchOnPage } from '../talk/stretch/stretch.ts'
import { messages } from './messages.ts'

interface CodingPage {
  stretch: StretchOnPage
  transcript: OpenedTranscript
  codes: readonly UsableCode[]
  /** The visitor's own; what others have put is not shown here, so that each codes alone. */
  marks: readonly Mark[]
  /** The turn that was pressed, if any: the form is about that one. */
  turn?: number | undefined
  again?: Again | undefined
}

/** Putting codes on talk, alone: the text with one's own marks, and the form beside it. */
export function codingPage(visit: Visit, page: CodingPage) {
  const words = messages[visit.language]
  const { stretch, transcript, again } = page
  const { passageId } = stretch
  const whole = passageId === null
  const of = whole ? null : nameWith(visit.language, transcript.key, { ...stretch, passageId })
  const isShared = page.marks.some((mark) => mark.shared)
  const children = (
    <lydhoer-codes>
      <a class="skip" href={`#t${stretch.fromTurn}`}>
        {words.toText}
      </a>
      <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
      <div class="coding">
        <MarkedText visit={visit} page={page} />
        <div class="panel" id="saet">
          <CodeForm visit={visit} page={page} />
          <OwnMarks visit={visit} page={page} />
        </div>
      </div>
    </lydhoer-codes>
  )
  const back = { href: addressOf(stretch), word: of ?? words.toConversation }
  return answer(
    visit,
    {
      title: words.titleOf(of ?? words.theWhole),
      when: words.lead,
      seen: { rows: 'coded_span', openFor: isShared ? [words.thoseWhoHaveIt] : [] },
      except: whole ? undefined : words.textIsSeen,
      parents: [{ href: back.href, word: of ?? words.theConversation }],
      islands: ['codes'],
      next: [
        back,
        whole
          ? { href: '/ordbog', word: words.glossary, why: words.glossaryWhy }
          : { href: `${back.href}/enige`, word: words.agree, why: words.agreeWhy },
      ],
      children,
    },
    again ? 422 : 200,
  )
}

function MarkedText({ visit, page }: { visit: Visit; page: CodingPage }) {
  const { stretch, transcript, marks } = page
  const { turns } = ofPassage[visit.language]
  const marksAt = ({ number }: Turn) =>
    marks.filter((mark) => mark.fromTurn <= number && number <= mark.toTurn)
  return (
    <section aria-label={turns(stretch.fromTurn, stretch.toTurn)}>
      <PlainTurns
        visit={visit}
        transcript={transcript}
        marks={(turn) =>
          marksAt(turn)
            .filter((mark) => mark.answer)
            .map(({ fromChar, toChar }) => ({
              from: fromChar ?? 0,
              to: toChar ?? turn.text.length,
              by: 'noticed',
            }))
        }
        beside={(turn) =>
          marksAt(turn).map((mark) => (
            <span class="code">
              {mark.name[visit.language]}
              {!mark.answer && ` (${messages[visit.language].notHere})`}
            </span>
          ))
        }
        leadsTo={(turn) => `${addressOf(stretch)}/koder?tur=${turn.number}#saet`}
      />
    </section>
  )
}

function CodeForm({ visit, page }: { visit: Visit; page: CodingPage }) {
  const { language } = visit
  const words = messages[language]
  const { stretch, codes, transcript, again } = page
  const turns = transcript.conversation.turns.map((turn) => String(turn.number))
  const here = String(page.turn ?? turns[0] ?? '')
  const form = fill(language, markForm, { again, first: { fra: here, til: here, svar: 'ja' } })
  const group = (label: string, wanted: (code: UsableCode) => boolean) => {
    const of = codes.filter(wanted)
    return of.length === 0 ? null : (
      <optgroup label={label}>
        {of.map((code) => (
          <option value={code.id} selected={form.value('kode') === code.id} title={code.definition[language]}>
            {code.name[language]}
          </option>
        ))}
      </optgroup>
    )
  }
  const isForm = (code: UsableCode) => codeNamed(code.id)?.group === 'involvementForm'
  const which = turns.map((turn) => ({ value: turn, label: turn }))
  const chosen = transcript.conversation.turns.find(({ number }) => number === page.turn)
  return (
    <FormOf form={form} to={`${addressOf(stretch)}/koder`}>
      <p class="chosen-words" role="status" data-turn={words.turn} data-how={words.how}>
        {chosen ? `${words.turn} ${chosen.number}: “${chosen.text}”` : words.how}
      </p>
      <Choice form={form} name="kode" label={words.code} none="–">
        {group(words.concepts, (code) => !code.own && !isForm(code))}
        {group(words.forms, isForm)}
        {group(words.own, (code) => code.own)}
      </Choice>
      <details class="where" open>
        <summary>{words.where}</summary>
        <div class="row pair">
          <Choice form={form} name="fra" label={words.from} options={which} />
          <Choice form={form} name="til" label={words.to} options={which} />
        </div>
        <Text form={form} name="ord" label={words.words} hint={words.wordsHint} />
        <OneOf
          form={form}
          name="svar"
          label={words.answer}
          options={[
            { value: 'ja', label: words.yes },
            { value: 'nej', label: words.no },
          ]}
        />
      </details>
      <button class="button do">{words.put}</button>
    </FormOf>
  )
}

function OwnMarks({ visit, page }: { visit: Visit; page: CodingPage }) {
  const words = messages[visit.language]
  const { turns } = ofPassage[visit.language]
  const { stretch, marks, transcript } = page
  const textOf = (mark: Mark) => {
    const turn = transcript.conversation.turns.find((one) => one.number === mark.fromTurn)
    return mark.fromChar === null
      ? ''
      : `: “${turn?.text.slice(mark.fromChar, mark.toChar ?? undefined) ?? ''}”`
  }
  const all = marks.length > 0 && marks.every((mark) => mark.shared)
  const some = marks.some((mark) => mark.shared)
  return (
    <section id="mine">
      <h2>{words.mine}</h2>
      {marks.length === 0 && <p>{words.none}</p>}
      <ul class="list">
        {marks.map((mark) => (
          <li>
            <form method="post" action={`${addressOf(stretch)}/koder/${mark.id}/slet`} class="row">
              <span>
                <span class="title">{mark.name[visit.language]}</span>
                {!mark.answer && ` (${words.notHere})`}{' '}
                <span class="small">
                  {turns(mark.fromTurn, mark.toTurn)}
                  {textOf(mark)}
                </span>
              </span>
              <button
                class="quiet gone"
                aria-label={`${words.takeOff}: ${mark.name[visit.language]}, ${turns(mark.fromTurn, mark.toTurn)}`}
              >
                {words.takeOff}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {stretch.passageId !== null && marks.length > 0 && (
        <form method="post" action={`${addressOf(stretch)}/koder/del`}>
          <p class="small">{all ? words.areShared : some ? words.someShared : words.onlyYou}</p>
          <p class="row">
            {!all && (
              <button class="button" name="shared" value="yes">
                {words.share}
              </button>
            )}
            {some && (
              <button class="button" name="shared" value="no">
                {words.unshare}
              </button>
            )}
          </p>
        </form>
      )}
    </section>
  )
}
