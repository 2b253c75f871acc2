import type { Child } from 'hono/jsx'
import type { Language } from '@lydhoer/words'
import { words } from './messages.ts'

interface PlayerProps {
  language: Language
  /** Where the sound is; null when there is none. */
  sound: string | null
  /** Where in the conversation the sound begins, in ms: a passage is a piece of it. */
  fromMs?: number
  /** What more one can do with the talk. */
  children?: Child
}

/**
 * The one player, at the foot of every page with sound in it. Without code in the browser it is the browser's own; with it, sound and
 * turns follow each other (following.ts).
 */
export function Player({ language, sound, fromMs = 0, children }: PlayerProps) {
  const say = words[language]
  return (
    <div class="player" id="player" role="group" aria-label={say.player} data-from={fromMs}>
      {sound && (
        <>
          <audio controls preload="metadata" src={sound} />
          <button type="button" class="button do" data-do="play">
            <span class="if-still">
              <span aria-hidden="true">▸</span> <span class="long">{say.play}</span>
            </span>
            <span class="if-playing">
              <span aria-hidden="true">❙❙</span> <span class="long">{say.pause}</span>
            </span>
          </button>
          <button type="button" class="button" data-do="back">
            <span>
              3 s<span class="long"> {say.back}</span>
              <span class="sign" aria-hidden="true">
                {' '}
                ↺
              </span>
            </span>
          </button>
          <button type="button" class="button" data-do="loop" aria-pressed="false">
            <span class="sign" aria-hidden="true">
              ⟳
            </span>
            <span class="long">{say.loop}</span>
          </button>
          <button type="button" class="button" data-do="slower" title={say.slower}>
            <span data-show="speed">1×</span>
          </button>
        </>
      )}
      {children}
      <span class="when" data-show="when" />
    </div>
  )
}
