import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

interface PlayerProps {
  visit: Visit
  /** Where the sound is; null when there is none. */
  sound: string | null
  noticeAt: string
  /** Where passages are made; null when there is no text to choose in. */
  passagesAt: string | null
}

/** The bar at the foot of the page. Without code in the browser it is the browser's own player. */
export function Player({ visit, sound, noticeAt, passagesAt }: PlayerProps) {
  const words = messages[visit.language]
  return (
    <>
      <details class="keys-help">
        <summary>{words.keys}</summary>
        <label class="choice">
          <input type="checkbox" data-do="shortcuts" checked /> {words.keysOn}
        </label>
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
      <div class="player">
        {sound && (
          <>
            <audio controls preload="metadata" src={sound} />
            <button
              type="button"
              class="button do"
              data-do="play"
              data-play={words.play}
              data-pause={words.pause}
            >
              {words.play}
            </button>
            <button type="button" class="button" data-do="back">
              {words.back}
            </button>
            <button type="button" class="button opt" data-do="loop" aria-pressed="false">
              {words.loop}
            </button>
            <button type="button" class="button opt" data-do="speed-down" title={words.slower}>
              <span data-show="speed">1×</span>
            </button>
          </>
        )}
        {passagesAt && (
          <>
            <button type="button" class="button" data-do="choose" aria-pressed="false">
              {words.choose}
            </button>
            <span
              data-show="passage"
              data-how={words.howToChoose}
              data-first={words.firstChosen}
              data-words={words.chosen}
              role="status"
              hidden
            />
            <a class="button" data-way={`${passagesAt}/gem`} hidden>
              {words.keep}
            </a>
            <a class="button do" data-way={`${passagesAt}/nyt`} hidden>
              {words.share}
            </a>
            <a class="button" data-way={`${passagesAt}/gem?saa=oere`} hidden>
              {words.lend}
            </a>
            <a class="button" data-do="notice-words" data-base={noticeAt} href={noticeAt} hidden>
              {words.noticeWords}
            </a>
          </>
        )}
        <span class="when" data-show="when" />
      </div>
    </>
  )
}
