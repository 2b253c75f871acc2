import { longDate, shortDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { letterForm, wayForm } from './form.ts'
import type { ChosenWay, Letter, QuarterLoad } from './letters.ts'
import { messages } from './messages.ts'
import { LoadTable, nowOf, senderOf, SenderChoice, WayForm } from './parts.tsx'

export type WorkersForm = 'letter' | 'way'

interface WorkersLetters {
  citizen: Citizen
  letters: readonly Letter[]
  loads: readonly QuarterLoad[]
  way: ChosenWay | undefined
  tried?: { form: WorkersForm; again: Again } | undefined
}

/** For whoever works with the citizen: how letters are told stands first, before another is written; then how many, and which. */
export function workersLettersPage(visit: Visit, { citizen, letters, loads, way, tried }: WorkersLetters) {
  const { language, services } = visit
  const words = messages[language]
  const name = citizen.firstName
  const address = `/borgere/${citizen.id}/breve`
  const day = today(services.now())
  const again = (form: WorkersForm) => (tried?.form === form ? tried.again : undefined)
  const noting = fill(language, letterForm(services.now()), {
    again: again('letter'),
    first: { sentOn: day },
  })
  const choosing = fill(language, wayForm, {
    ...{ again: again('way'), among: 'way' },
    first: { way: way?.way ?? '', words: way?.words ?? '' },
  })
  const now = nowOf(loads, day)
  const toBundle = letters.filter((one) => one.canBeBundled && one.sentOn >= day.slice(0, 7)).length
  return answer(
    visit,
    {
      title: words.title(citizen.name),
      when: words.lead(name),
      seen: { rows: 'citizen_letter', with: [name] },
      parents: parentsOf(citizen),
      children: (
        <>
          <PagesOf visit={visit} citizen={citizen} />
          <ErrorSummary language={language} problems={[...noting.problems, ...choosing.problems]} />
          <section class="soft" id="maade">
            <h2>{words.wayTitle(name)}</h2>
            <p>
              <strong>{way ? words.ways[way.way](name) : words.wayNone(name)}</strong>
            </p>
            {way && way.words !== '' && (
              <OwnWords of={way.isCitizens ? 'citizen' : 'worker'}>{way.words}</OwnWords>
            )}
            {way && <p class="small">{words.waySince(shortDate(language, way.chosenAt))}</p>}
            <details open={choosing.problems.length > 0}>
              <summary>{words.wayChoose}</summary>
              <WayForm
                form={choosing}
                to={`${address}/maade`}
                words={{
                  label: words.wayChoose,
                  names: words.wayNames,
                  words: words.wayWords,
                  hint: words.wayWordsHint,
                  save: words.waySave,
                }}
              />
            </details>
          </section>
          <section class="part">
            <h2>{words.load}</h2>
            <p>
              {words.loadNow(name, now.letters, now.from)}
              {toBundle > 0 && ` ${words.bundle(toBundle)}`}
            </p>
            <LoadTable language={language} loads={loads} />
          </section>
          <section class="part">
            <h2>{words.letters}</h2>
            {letters.length === 0 && <p>{words.none}</p>}
            <ul class="list">
              {letters.map((letter) => (
                <NotedLetter visit={visit} citizen={citizen} letter={letter} />
              ))}
            </ul>
          </section>
          <section class="part">
            <h2>{words.note}</h2>
            <p>{words.noteLead}</p>
            <FormOf form={noting} to={address}>
              <SenderChoice form={noting} label={words.sender} />
              <Text form={noting} name="from" label={words.from} />
              <Day form={noting} name="sentOn" label={words.sentOn} />
              <Text form={noting} name="about" label={words.about} hint={words.aboutHint} />
              <Text form={noting} name="does" label={words.doesLabel} hint={words.doesHint} />
              <Day form={noting} name="answerBy" label={words.answerBy} />
              <Text form={noting} name="calls" label={words.callsLabel} />
              <LongText form={noting} name="text" label={words.textLabel} rows={5} />
              <Tick form={noting} name="bundled" label={words.bundledLabel} />
              <button class="button do">{words.save}</button>
            </FormOf>
          </section>
        </>
      ),
    },
    tried ? 422 : 200,
  )
}

/** A line that people typed, with the full stop that it may lack. */
const asSentence = (line: string) => (/[.!?]$/.test(line) ? line.replace(/\.{2}$/, '.') : `${line}.`)

function NotedLetter({ visit, citizen, letter }: { visit: Visit; citizen: Citizen; letter: Letter }) {
  const { language, me } = visit
  const words = messages[language]
  const address = `/borgere/${citizen.id}/breve/${letter.id}`
  const { about, does, answerBy, calls, text, understood, readTogetherOn, canBeBundled } = letter
  const todo = [
    ...(does === '' ? [] : [asSentence(`${words.does}: ${does}`)]),
    ...(answerBy ? [words.by(longDate(language, answerBy))] : []),
    ...(calls === '' ? [] : [asSentence(words.calls(calls))]),
    ...(canBeBundled ? [words.bundled] : []),
  ]
  return (
    <li>
      <p class="small">{`${senderOf(language, letter)}, ${shortDate(language, letter.sentOn)}`}</p>
      <p class="title">{about}</p>
      {todo.length > 0 && <p>{todo.join(' ')}</p>}
      {understood && (
        <p>
          <strong>{words.said[understood](citizen.firstName)}</strong>
        </p>
      )}
      {readTogetherOn && <p>{words.readTogether(shortDate(language, readTogetherOn))}</p>}
      {text !== '' && (
        <details>
          <summary>{words.text}</summary>
          <OwnWords of="system">{text}</OwnWords>
        </details>
      )}
      <div class="row tight">
        {!readTogetherOn && (
          <form method="post" action={`${address}/sammen`}>
            <button class="quiet" aria-label={`${words.markRead}: ${about}`}>
              {words.markRead}
            </button>
          </form>
        )}
        {letter.writtenBy === me.personId && (
          <form method="post" action={`${address}/slet`}>
            <button class="quiet" aria-label={words.removeOne(about)}>
              {words.remove}
            </button>
          </form>
        )}
      </div>
    </li>
  )
}
