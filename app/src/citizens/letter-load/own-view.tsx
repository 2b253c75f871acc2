import { longDate, shortDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { wayForm } from './form.ts'
import type { ChosenWay, Letter, QuarterLoad } from './letters.ts'
import { ownMessages } from './own-messages.ts'
import { LoadTable, nowOf, senderOf, WayForm } from './parts.tsx'
import { understandings } from './senders.ts'

interface OwnLetters {
  letters: readonly Letter[]
  loads: readonly QuarterLoad[]
  way: ChosenWay | undefined
  /** What those are called who work with the citizen. */
  workers: readonly string[]
  /** For how long it is kept, and why. */
  kept: string
  again?: Again | undefined
}

/** The citizen's letters: what each says, what to do, by when and whom to ring; how many; and how they are told. */
export function ownLettersPage(visit: Visit, { letters, loads, way, workers, kept, again }: OwnLetters) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const form = fill(language, wayForm, { again, first: { way: way?.way ?? '', words: way?.words ?? '' } })
  const now = nowOf(loads, today(services.now()))
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead,
      seen: { rows: 'citizen_letter', with: workers.length > 0 ? workers : [words.theWorker] },
      parents: ownParents(visit),
      narrow: true,
      children: (
        <>
          <ErrorSummary {...form} />
          {letters.length === 0 && <p>{words.none}</p>}
          {letters.map((letter) => (
            <OneLetter visit={visit} letter={letter} />
          ))}
          <section class="part">
            <h2>{words.load}</h2>
            <p>{words.loadNow(now.letters, now.from)}</p>
            <LoadTable language={language} loads={loads} />
            <p class="small">{words.loadNote}</p>
          </section>
          <section class="part" id="maade">
            <h2>{words.wayTitle}</h2>
            {way ? (
              <p>
                {words.wayNow} <strong>{words.ways[way.way]}.</strong>
              </p>
            ) : (
              <p>{words.wayNone}</p>
            )}
            {way && way.words !== '' && (
              <OwnWords of={way.isCitizens ? 'citizen' : 'worker'}>{way.words}</OwnWords>
            )}
            <details open={form.problems.length > 0} class="folded">
              <summary>{words.wayChange}</summary>
              <WayForm
                form={form}
                to="/min/breve/maade"
                words={{
                  label: words.wayTitle,
                  names: words.ways,
                  words: words.wayWords,
                  hint: words.wayWordsHint,
                  save: words.waySave,
                }}
              />
            </details>
            <p class="small">{words.wayNote}</p>
          </section>
          <p class="small">{kept}</p>
        </>
      ),
    },
    form.status,
  )
}

function OneLetter({ visit, letter }: { visit: Visit; letter: Letter }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const { id, about, does, answerBy, calls, text, understood, readTogetherOn } = letter
  return (
    <section class="item letter" id={`brev-${id}`}>
      <p class="small">{words.sent(senderOf(language, letter), shortDate(language, letter.sentOn))}</p>
      <h2 dir="auto">{about}</h2>
      {does === '' && !answerBy ? (
        <p>{words.nothingToDo}</p>
      ) : (
        <>
          {does !== '' && (
            <p>
              <strong>{words.does}:</strong> <span dir="auto">{does}</span>
            </p>
          )}
          {answerBy && (
            <p>
              <strong>{words.by(longDate(language, answerBy))}</strong>
            </p>
          )}
        </>
      )}
      {calls !== '' && (
        <p>
          <strong>{words.calls}:</strong> <span dir="auto">{calls}</span>
        </p>
      )}
      {text !== '' && (
        <details>
          <summary>{words.text}</summary>
          <OwnWords of="system">{text}</OwnWords>
        </details>
      )}
      {readTogetherOn && <p>{words.readTogether(shortDate(language, readTogetherOn))}</p>}
      {understood ? <p>{words.said[understood]}</p> : <p class="small">{words.optional}</p>}
      <form method="post" action={`/min/breve/${id}/sagt`} class="row">
        {understood ? (
          <button class="quiet" name="says" value="nothing" aria-label={`${words.takeBack}: ${about}`}>
            {words.takeBack}
          </button>
        ) : (
          understandings.map((one) => (
            <button class="button" name="says" value={one} aria-label={`${words.says[one]}: ${about}`}>
              {words.says[one]}
            </button>
          ))
        )}
      </form>
    </section>
  )
}
