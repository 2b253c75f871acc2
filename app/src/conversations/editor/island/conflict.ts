import type { BrowserWords } from '../view.tsx'
import type { DraftTurn } from '../../talk/draft/draft-turns.ts'
import type { Conflicts } from './autosave.ts'

interface Choices {
  mine(id: string): DraftTurn | undefined
  keepMine(id: string): void
  takeTheirs(id: string): void
  joinBoth(id: string): void
}

/** Both versions of a turn side by side, with the choice between them; built anew whenever something is settled. */
export function showConflicts(
  place: HTMLElement,
  conflicts: Conflicts,
  words: BrowserWords,
  choices: Choices,
): void {
  place.replaceChildren(
    ...[...conflicts].map(([id, theirs]) => {
      const mine = choices.mine(id)
      const box = made('section', 'conflict-of')
      box.setAttribute('role', 'group')
      box.setAttribute('aria-label', words.conflictTitle)
      const both = made('div', 'two')
      both.append(
        version(words.mine, mine, words.mineGone, [[words.keepMine, () => choices.keepMine(id)]]),
        version(words.theirs, theirs, words.theirsGone, [
          [words.takeTheirs, () => choices.takeTheirs(id)],
          ...(mine && !mine.gone && !theirs.gone
            ? ([[words.joinBoth, () => choices.joinBoth(id)]] as [string, () => void][])
            : []),
        ]),
      )
      box.append(made('h2', '', words.conflictTitle), made('p', '', words.conflictLead), both)
      return box
    }),
  )
}

function version(
  title: string,
  turn: DraftTurn | undefined,
  gone: string,
  choices: readonly [string, () => void][],
): HTMLElement {
  const side = made('div', '')
  const shown = turn && !turn.gone ? `${turn.speaker}: ${turn.text}` : gone
  side.append(made('h3', '', title), made('p', 'version', shown))
  const row = made('p', 'row')
  for (const [word, act] of choices) {
    const button = made('button', 'button', word) as HTMLButtonElement
    button.type = 'button'
    button.addEventListener('click', act)
    row.append(button)
  }
  side.append(row)
  return side
}

function made(tag: string, kind: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  if (kind) element.className = kind
  element.textContent = text
  return element
}
