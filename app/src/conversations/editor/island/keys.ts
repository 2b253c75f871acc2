/** What a key does in the editor. */
export type Command =
  | 'newTurn'
  | 'joinBefore'
  | 'previous'
  | 'next'
  | 'play'
  | 'back'
  | 'slower'
  | 'faster'
  | 'startHere'
  | 'endHere'
  | 'pause'
  | 'micro'
  | 'overlap'
  | 'laugh'
  | 'smile'
  | 'undo'
  | 'redo'
  | 'save'
  | 'useProposed'
  | 'findNext'
  | 'replaceAll'
  | { speaker: number }

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>

const plain: Record<string, Command> = {
  Enter: 'newTurn',
  Backspace: 'joinBefore',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Escape: 'play',
}

/** By where the key lies, since Alt makes other letters of them on some keyboards. */
const withAlt: Record<string, Command> = {
  KeyK: 'play',
  KeyJ: 'back',
  KeyS: 'slower',
  KeyF: 'faster',
  KeyB: 'startHere',
  KeyE: 'endHere',
  KeyP: 'pause',
  Period: 'micro',
  KeyO: 'overlap',
  KeyH: 'laugh',
  KeyG: 'smile',
}

const withControl: Record<string, Command> = { z: 'undo', y: 'redo', s: 'save' }

/**
 * What a press means; null when it is only typing. Ctrl with Alt is AltGr, with which Danes write `@ £ $ { [`.
 *
 * @example commandOf({ key: 'j', code: 'KeyJ', altKey: true, … }) // 'back'
 */
export function commandOf(pressed: Pressed): Command | null {
  const control = pressed.ctrlKey || pressed.metaKey
  if (pressed.isComposing || (control && pressed.altKey)) return null
  if (control || pressed.altKey) {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1]
    if (digit && !pressed.shiftKey) return { speaker: Number(digit) }
  }
  if (pressed.altKey) return withAlt[pressed.code] ?? null
  if (control) {
    const key = pressed.key.toLowerCase()
    return key === 'z' && pressed.shiftKey ? 'redo' : (withControl[key] ?? null)
  }
  return plain[pressed.key] ?? null
}
