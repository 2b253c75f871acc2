import type { Language } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { Player } from '../talk/player/player.tsx'
import { messages } from './messages.ts'

interface BarProps {
  visit: Visit
  /** The address of the conversation. */
  address: string
  hasSound: boolean
  canChoose: boolean
  /** Where words are taken into the plan of the citizen; null where the visitor does not work with them today. */
  plan: string | null
}

/** The player, and what is done with turns and words that one chooses. */
export function Bar({ visit, address, hasSound, canChoose, plan }: BarProps) {
  const words = messages[visit.language]
  const passage = `${address}/stykker`
  return (
    <Player language={visit.language} sound={hasSound ? `${address}/lyd` : null}>
      {canChoose && (
        <>
          <button type="button" class="button" data-do="choose" aria-pressed="false">
            <span>
              {words.choose}
              <span class="long"> {words.chooseWhat}</span>
            </span>
          </button>
          <a class="button" data-do="notice-words" hidden href={`${address}/bemaerkninger/ny`}>
            {words.noticeWords}
          </a>
          <div class="choice-made" data-show="choosing" hidden>
            <p
              role="status"
              data-show="passage"
              data-how={words.chooseHow}
              data-first={words.firstChosen}
              data-turns={words.chosen}
            />
            {(['keep', 'share', 'ear'] as const).map((act) => (
              <a
                class={act === 'share' ? 'button do' : 'button'}
                data-way={`${passage}/${{ keep: 'gem', share: 'nyt', ear: 'gem?saa=oere' }[act]}`}
                hidden
              >
                {words.with[act]}
              </a>
            ))}
            {plan !== null && (
              <a class="button" data-way={plan} hidden>
                {words.toPlan}
              </a>
            )}
          </div>
        </>
      )}
    </Player>
  )
}

/** The keys that one can listen and read by. */
export function Keys({ language }: { language: Language }) {
  const words = messages[language]
  return (
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
  )
}
