import { shortDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { outcomes, type AgendaLine } from '../matter/agenda-lines.ts'
import { helpedBy } from '../matter/help.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { inWords, PutIntoWords, SpokenLine } from '../matter/spoken.tsx'
import { answerForm } from './form.ts'
import { beginningOf } from './lists-view.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { againOf, type AgainAt } from './point-forms.tsx'

/** What was to be talked about, in whose words, since when, and what came of it. */
export function SaidLine({ visit, line }: { visit: Visit; line: AgendaLine }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const isNo = line.cameOfIt === 'saidNo'
  const said = <span data-saved>{line.words}</span>
  return (
    <>
      {!line.isCitizens && <p class="small laws">{words.law}</p>}
      {line.spoken ? (
        <>
          <SpokenLine visit={visit} line={line} large />
          {visit.me.personId !== line.citizenId && <PutIntoWords visit={visit} line={line} />}
        </>
      ) : (
        <OwnWords of={line.isCitizens ? 'citizen' : 'system'} large={line.isCitizens}>
          {isNo ? <s>{said}</s> : said}
        </OwnWords>
      )}
      <p class="small">
        {shortDate(language, line.createdAt)}. {line.helpedBy && helpedBy[line.helpedBy][language]}{' '}
        {line.carriedOver > 0 && words.carried(line.carriedOver)}
      </p>
      {line.cameOfIt && (
        <div class="came">
          <p class="small">
            <strong>
              {isNo && line.answer !== '' ? `${words.came.saidNo}:` : words.came[line.cameOfIt]}
            </strong>
          </p>
          {line.answer !== '' && (
            <OwnWords of="worker">
              <span data-saved>{line.answer}</span>
            </OwnWords>
          )}
        </div>
      )}
    </>
  )
}

interface Props {
  visit: Visit
  line: AgendaLine
  /** The page that it stands on. */
  page: string
  /** The one that is talked about now; the choices stand only there. */
  isHere: boolean
  /** The next that is not taken up, where there is one. */
  next: string | undefined
  again?: AgainAt | undefined
}

/** A line of the agenda while they talk. */
export function LineNow({ visit, line, page, isHere, next, again }: Props) {
  const words = messages[visit.language]
  return (
    <li
      id={`linje-${line.id}`}
      class={isHere ? 'here' : undefined}
      aria-current={isHere ? 'step' : undefined}
    >
      <SaidLine visit={visit} line={line} />
      {isHere ? (
        <Answer visit={visit} line={line} page={page} next={next} again={again} />
      ) : line.cameOfIt ? (
        <After visit={visit} line={line} page={page} />
      ) : (
        <p>
          <a
            href={`${page}?linje=${line.id}#linje-${line.id}`}
            aria-label={words.takeNowNamed(beginningOf(inWords(visit.language, line)))}
          >
            {words.takeNow}
          </a>
        </p>
      )}
    </li>
  )
}

/** It is taken up, changed, or said no to with a reason; next time, there is nothing to do. */
function Answer({ visit, line, page, next, again }: Omit<Props, 'isHere'>) {
  const words = messages[visit.language]
  const to = `${page}/linjer/${line.id}`
  const form = fill(visit.tongue, answerForm, {
    again: againOf(again, to),
    first: { answer: line.answer },
    among: line.id,
  })
  return (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <LongText
          form={form}
          name="answer"
          label={words.answer}
          hint={words.answerHint}
          rows={2}
          keep={`${to}/answer`}
        />
        <div class="row">
          {outcomes.map((came) => (
            <button class="button" name="came" value={came}>
              {words.came[came]}
            </button>
          ))}
          {line.cameOfIt === null && (
            <a class="button" href={next ? `${page}?linje=${next}#linje-${next}` : `${page}#slut`}>
              {words.nextTime}
            </a>
          )}
        </div>
      </FormOf>
    </>
  )
}

/** What can be done with a line that was answered. */
function After({ visit, line, page }: Pick<Props, 'visit' | 'line' | 'page'>) {
  const words = messages[visit.language]
  const own = ownMessages[visit.tongue]
  const beginning = beginningOf(inWords(visit.language, line))
  return (
    <div class="row tight after">
      <a href={`${page}?enige=${line.id}#enige-ny`} aria-label={`${words.agree}: ${beginning}`}>
        {words.agree}
      </a>
      <a href={`${page}?uenige=${line.id}#uenige-ny`} aria-label={`${words.disagree}: ${beginning}`}>
        {words.disagree}
      </a>
      <a href={`${page}?linje=${line.id}#linje-${line.id}`} aria-label={own.correctNamed(beginning)}>
        {own.correct}
      </a>
      <form method="post" action={`${page}/linjer/${line.id}/aaben`}>
        <button class="quiet" aria-label={words.undoNamed(beginning)}>
          {words.undoAnswer}
        </button>
      </form>
    </div>
  )
}
