import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

/** The keys, to look up; closed until asked for. */
export function Keys({ visit }: { visit: Visit }) {
  const words = messages[visit.language]
  return (
    <details class="keys-help only-with-code">
      <summary>{words.help}</summary>
      <dl class="keys">
        {words.keyList.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

/** One and the same word mended in every turn; closed until asked for. */
export function FindAndReplace({ visit }: { visit: Visit }) {
  const words = messages[visit.language]
  return (
    <details class="replace only-with-code">
      <summary>{words.replaceTitle}</summary>
      <div class="row">
        <label>
          {words.findWords} <input class="form-input" data-find="words" autocomplete="off" maxlength={200} />
        </label>
        <label>
          {words.replaceWith} <input class="form-input" data-find="with" autocomplete="off" maxlength={200} />
        </label>
        <button type="button" class="button" data-do="findNext">
          {words.findNext}
        </button>
        <button type="button" class="button" data-do="replaceAll">
          {words.replaceAll}
        </button>
      </div>
    </details>
  )
}

interface BarProps {
  visit: Visit
  /** Where the sound is; null when there is none. */
  sound: string | null
  codes: readonly string[]
}

/** The bar at the foot: the sound, the signs that can be put in, and whether all is saved. */
export function Bar({ visit, sound }: BarProps) {
  const words = messages[visit.language]
  const insert = [
    ['pause', '(0.5)'],
    ['micro', '(.)'],
    ['overlap', '[ ]'],
    ['laugh', 'hah'],
    ['smile', `((${words.griner}))`],
  ] as const
  return (
    <div class="player">
      {sound && (
        <>
          <audio controls preload="auto" src={sound} />
          <button type="button" class="button do only-with-code" data-do="play">
            {words.play}
          </button>
          <button type="button" class="button only-with-code" data-do="back">
            {words.back3}
          </button>
          <button type="button" class="button opt only-with-code" data-do="slower" title={words.slower}>
            <span data-show="speed">1×</span>
          </button>
          <span class="when" data-show="when" />
        </>
      )}
      <span class="signs only-with-code" role="group" aria-label={words.tools}>
        {insert.map(([what, sign]) => (
          <button type="button" class="button" data-do={what} aria-label={`${words.insert} ${sign}`}>
            {sign}
          </button>
        ))}
        {sound && (
          <>
            <button type="button" class="button opt" data-do="startHere">
              {words.here}
            </button>
            <button type="button" class="button opt" data-do="endHere">
              {words.endsHere}
            </button>
          </>
        )}
        <button type="button" class="button" data-do="undo">
          {words.undo}
        </button>
        <button type="button" class="button" data-do="redo">
          {words.redo}
        </button>
      </span>
      <span class="state only-with-code" role="status" aria-live="off" data-show="state">
        {words.saved}
      </span>
    </div>
  )
}
