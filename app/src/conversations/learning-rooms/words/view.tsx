import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, LongText, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { UsableCode } from '../../../shared/codebook/codes.ts'
import { WordingOf } from '../../talk/notes/wording-view.tsx'
import type { Wording } from '../../talk/notes/wordings.ts'
import type { LearningRoom } from '../rooms.ts'
import type { ToHang } from '../themes/to-hang.ts'
import { wordingForm } from './form.ts'
import { messages } from './messages.ts'

/** What is written of a word: the latest, what came before it, and whether another room wrote later. */
export interface WordOfRoom {
  code: UsableCode
  now: Wording
  before: readonly Wording[]
  isLatest: boolean
}

/** The words that a room has written of; those in it say there whether they agree. */
export function wordsPage(visit: Visit, { room, all }: { room: LearningRoom; all: readonly WordOfRoom[] }) {
  const { language } = visit
  const words = messages[language]
  const writes = room.isIn && !room.hasEnded
  const children = (
    <>
      {all.length === 0 && <p>{words.none}</p>}
      {all.map((one) => (
        <section>
          <h2>{one.code.name[language]}</h2>
          <WordingOf language={language} now={one.now} before={one.before} />
          {!one.isLatest && <p>{words.laterElsewhere}</p>}
          {writes && <Choices visit={visit} room={room} one={one} />}
        </section>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead(room.name), seen: { rows: 'glossary_wording' }, children },
    parents: [{ href: `/rum/${room.id}`, word: room.name }],
    next: [{ href: '/ordbog', word: words.glossary }],
    ...(writes && {
      act: (
        <a class="button do" href={`/rum/${room.id}/ord/nyt`}>
          {words.write}
        </a>
      ),
    }),
  })
}

function Choices({
  visit: { language, me },
  room,
  one: { code, now },
}: {
  visit: Visit
  room: LearningRoom
  one: WordOfRoom
}) {
  const words = messages[language]
  const address = `/rum/${room.id}/ord/${now.id}`
  const agrees = now.agreed.some(({ personId }) => personId === me.personId)
  const othersAgree = now.agreed.some(({ personId }) => personId !== me.personId)
  return (
    <div class="row">
      <form method="post" action={`${address}/enig`}>
        <button class={agrees ? 'quiet' : 'button'} name="agree" value={agrees ? 'no' : 'yes'}>
          {agrees ? words.notAgree : words.agree}
        </button>
      </form>
      <a href={`/rum/${room.id}/ord/nyt?${new URLSearchParams({ ord: code.id }).toString()}`}>
        {words.correct}
      </a>
      {now.isMine && !othersAgree && (
        <form method="post" action={`${address}/slet`}>
          <button class="quiet">{words.takeBack}</button>
        </form>
      )}
      {now.examples
        .filter(({ isMine }) => isMine)
        .map(({ passageId, name }) => (
          <form method="post" action={`${address}/eksempel/${passageId}/slet`}>
            <button class="quiet">{words.takeAway(name)}</button>
          </form>
        ))}
    </div>
  )
}

interface WriteProps {
  room: LearningRoom
  codes: readonly UsableCode[]
  passages: readonly ToHang[]
  /** The word to begin with, and how it is said now. */
  first?: { word: string; words: string } | undefined
  again?: Again | undefined
}

/** Where somebody in a room writes how a word is said. */
export function writePage(visit: Visit, { room, codes, passages, first, again }: WriteProps) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, wordingForm, { again, first: { ...first } })
  const options = (own: boolean) =>
    codes
      .filter((code) => code.own === own)
      .map(({ id, name }) => (
        <option value={id} selected={id === form.value('word')}>
          {name[language]}
        </option>
      ))
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/rum/${room.id}/ord/nyt`}>
        <Choice form={form} name="word" label={words.word} none={words.newWord}>
          <optgroup label={words.ofHouse}>{options(false)}</optgroup>
          {codes.some(({ own }) => own) && <optgroup label={words.ofTown}>{options(true)}</optgroup>}
        </Choice>
        <Text form={form} name="name" label={words.name} hint={words.nameHint} />
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
        {passages.length > 0 && (
          <Choice
            form={form}
            name="example"
            label={words.example}
            hint={words.exampleHint}
            none={words.noExample}
            options={passages.map(({ id, says }) => ({ value: id, label: says }))}
          />
        )}
        <div class="row">
          <button class="button do">{words.save}</button>
          <a href={`/rum/${room.id}/ord`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.newTitle, when: words.newLead, seen: { rows: 'glossary_wording' }, children },
      parents: [
        { href: `/rum/${room.id}`, word: room.name },
        { href: `/rum/${room.id}/ord`, word: words.title },
      ],
    },
    form.status,
  )
}
