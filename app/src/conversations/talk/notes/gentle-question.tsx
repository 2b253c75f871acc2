import type { Child } from 'hono/jsx'
import type { Language } from '@lydhoer/words'
import { evaluatingWords } from './evaluating-words.ts'
import { words } from './messages.ts'
import type { Noticing } from './noticings.ts'

/** What is asked of the writer alone, below a noticing of one's own in which a word judges. */
export function GentleQuestion({ language, noticing }: { language: Language; noticing: Noticing }) {
  const { asksAbout, onlyYouSee } = words[language]
  const [judging] = noticing.mine && noticing.kind === 'noticing' ? evaluatingWords(noticing.body) : []
  return judging === undefined ? null : (
    <p class="soft">
      {asksAbout(judging)} <span class="aside">{onlyYouSee}</span>
    </p>
  )
}

/** The same while it is being written: around the field. */
export function AskedWhileWriting({ language, children }: { language: Language; children: Child }) {
  const { asksAbout, onlyYouSee } = words[language]
  return (
    <lydhoer-gentle data-question={asksAbout('%')}>
      {children}
      <div role="status">
        <p class="soft" data-says hidden>
          <span /> <span class="aside">{onlyYouSee}</span>
        </p>
      </div>
    </lydhoer-gentle>
  )
}
