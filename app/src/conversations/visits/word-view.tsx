import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { holdsBack, privateWord, type PrivateWord } from './form.ts'
import { nameOfRound } from './round-parts.tsx'
import type { FeedbackRound } from './rounds.ts'
import { wordMessages } from './word-messages.ts'
import type { Talk, WantsTalk } from './word.ts'

type Said = PrivateWord & { talk: Talk | null }

/** On a round's page: what the visitor has said for themselves, or the way to say it. */
export function OwnWord({
  visit,
  round,
  said,
}: {
  visit: Visit
  round: FeedbackRound
  said: Said | undefined
}) {
  const { language } = visit
  const words = wordMessages[language]
  const address = `/makkere/runder/${round.id}/ord`
  if (!said)
    return (
      <p>
        <a href={address}>{words.link}</a> <span class="small">{words.linkHint}</span>
      </p>
    )
  return (
    <section>
      <h2>{words.youSaid}</h2>
      <SeenBy language={language} seen={{ rows: 'visit_word' }} except={toldTo(visit, said)} />
      <p>
        {words[said.word]}.{' '}
        {said.words !== '' && (
          <span class="words" data-saved>
            {said.words}
          </span>
        )}
      </p>
      <p>
        <a href={address}>{words.change}</a>
      </p>
    </section>
  )
}

const toldTo = ({ language }: Visit, { talk }: Said) =>
  talk && wordMessages[language][talk.withWords ? 'askedWithWords' : 'asked'](talk.leaderName)

interface WordProps {
  round: FeedbackRound
  said: Said | undefined
  leaders: readonly { id: string; name: string }[]
  key: Buffer
  again?: Again | undefined
}

/** Where somebody says for themselves what holds them back, and asks for a talk with their leader if they want one. */
export function wordPage(visit: Visit, { round, said, leaders, key, again }: WordProps) {
  const { language, me } = visit
  const words = wordMessages[language]
  const address = `/makkere/runder/${round.id}/ord`
  const talk = said?.talk ? `${said.talk.leaderId}${said.talk.withWords ? ' words' : ''}` : ''
  const first = said ? { word: said.word, words: said.words, talk } : { talk }
  const form = fill(language, privateWord, { again, first })
  const options = leaders.flatMap(({ id, name }) => [
    { value: id, label: words.talkWith(name) },
    { value: `${id} words`, label: words.talkWithWords(name) },
  ])
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <OneOf
          form={form}
          name="word"
          label={words.which}
          options={holdsBack.map((value) => ({ value, label: words[value] }))}
        />
        <LongText
          form={form}
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={4}
          keep={`${address}/words`}
        />
        {leaders.length > 0 && (
          <OneOf
            form={form}
            name="talk"
            label={words.talk}
            hint={words.talkHint}
            options={[{ value: '', label: words.noTalk }, ...options]}
          />
        )}
        <button class="button do">{words.save}</button>
      </FormOf>
      {said && (
        <form method="post" action={`${address}/slet`} class="row">
          <button class="quiet" aria-describedby="slet">
            {words.remove}
          </button>
          <span class="small" id="slet">
            {words.removeHint}
          </span>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead,
      parents: [{ href: `/makkere/runder/${round.id}`, word: nameOfRound(language, round) }],
      seen: { rows: 'visit_word' },
      ...(said?.talk && { except: toldTo(visit, said) }),
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      children,
    },
    form.status,
  )
}

/** For a leader: who would like to talk, and the words of those who sent them. */
export function talksPage(visit: Visit, talks: readonly WantsTalk[]) {
  const { language } = visit
  const words = wordMessages[language]
  const children =
    talks.length === 0 ? (
      <p>{words.noTalks}</p>
    ) : (
      <ul class="list">
        {talks.map(({ name, since, said }) => (
          <li>
            <p class="title">{words.since(name, longDate(language, since))}</p>
            {said && (
              <p>
                {words[said.word]}. <span class="words">{said.words}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    )
  return answer(visit, {
    title: words.talksTitle,
    when: words.talksLead,
    seen: talks.length === 0 ? 'meAlone' : { rows: 'visit_talk', with: talks.map(({ name }) => name) },
    ...(talks.length > 1 && { except: words.each }),
    children,
  })
}
