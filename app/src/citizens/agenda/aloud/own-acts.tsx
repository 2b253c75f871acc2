import type { Visit } from '../../../shared/request/route.ts'
import type { AgendaLine } from '../../matter/agenda-lines.ts'
import { inWords } from '../../matter/spoken.tsx'
import { ownMessages } from '../own-messages.ts'
import { aloudMessages } from './messages.ts'

/** What the citizen can do with what they said aloud: put it into words, say yes to words, or take it back. */
export function OwnSpokenActs({ visit: { tongue: language }, line }: { visit: Visit; line: AgendaLine }) {
  const words = aloudMessages[language]
  const own = ownMessages[language]
  const address = `/min/dagsorden/linjer/${line.id}`
  const says = inWords(language, line)
  const writtenDown = line.spoken?.writtenDown
  return (
    <>
      {writtenDown && (
        <form method="post" action={`/min/dagsorden/sagt/${line.id}/ja`} class="yes-to-words">
          <input type="hidden" name="worded" value={writtenDown.at.toISOString()} />
          <button class="button" aria-describedby={`ja-${line.id}`}>
            {words.yes}
          </button>
          <p class="small" id={`ja-${line.id}`}>
            {words.yesHint}
          </p>
        </form>
      )}
      <div class="row own-acts">
        <a href={address} aria-label={writtenDown ? words.otherWordsOne(says) : words.inWordsOne(says)}>
          {writtenDown ? words.otherWords : words.inWords}
        </a>
        <form method="post" action={`${address}/slet`}>
          <button class="quiet gone" aria-label={own.takeBackOne(says)}>
            {own.takeBack}
          </button>
        </form>
      </div>
    </>
  )
}
