import type { Language } from '@lydhoer/words'
import { messages } from '../messages.ts'

/** The field that leads to everything, in the head of every page; a form of its own where no scripts run. */
export function FindField({ language }: { language: Language }) {
  const words = messages[language]
  return (
    <lydhoer-find-field>
      <form method="post" action="/find" role="search" aria-label={words.find} autocomplete="off">
        <label class="read-aloud" for="find">
          {words.find}
        </label>
        <input
          type="search"
          id="find"
          name="ord"
          maxlength={200}
          placeholder={words.findShort}
          aria-keyshortcuts="Control+K"
          autocomplete="off"
        />
        <kbd aria-hidden="true">Ctrl K</kbd>
        <button class="read-aloud" tabindex={-1}>
          {words.find}
        </button>
      </form>
    </lydhoer-find-field>
  )
}
