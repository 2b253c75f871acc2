import type { Language } from '@lydhoer/words'
import { agreedIn, wordingMessages, writtenIn } from './wording-messages.ts'
import type { Wording } from './wordings.ts'

/** How a word is said, in which room that was written, who agrees and when, and how it was said before. */
export function WordingOf({
  language,
  now,
  before,
}: {
  language: Language
  now: Wording
  before: readonly Wording[]
}) {
  const words = wordingMessages[language]
  return (
    <>
      <p class="words">{now.words}</p>
      <p class="small">
        <a href={`/rum/${now.room.id}/ord`}>{words.writtenIn(now.room.name)}</a> {writtenIn(language, now)}.{' '}
        {agreedIn(language, now)}
      </p>
      {now.examples.length > 0 && (
        <>
          <p class="small">{words.examples}</p>
          <ul>
            {now.examples.map(({ passageId, name }) => (
              <li>
                <a href={`/stykker/${passageId}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          <ul class="list">
            {before.map((one) => (
              <li>
                <p class="words">{one.words}</p>
                <p class="small">
                  {words.writtenIn(one.room.name)} {writtenIn(language, one)}. {agreedIn(language, one)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
