/** A choice that outlives signing out, which wipes what pages store; a cookie says it, and says nothing else. */
const off = 'taster=nej'
const areOff = () => document.cookie.split('; ').includes(off)
const choose = (on: boolean) =>
  (document.cookie = `${off}; path=/; secure; samesite=lax; max-age=${on ? 0 : 31_536_000}`)

/**
 * Single keys that act while nobody is typing. They can be switched off on the page, because a stray key
 * from speech input must not act (WCAG 2.2, 2.1.4).
 */
export function shortcuts(place: HTMLElement, acts: Record<string, () => void>): void {
  const choice = place.querySelector<HTMLInputElement>('[data-do=shortcuts]')
  if (choice) {
    choice.checked = !areOff()
    choice.addEventListener('change', () => choose(choice.checked))
  }
  document.addEventListener('keydown', (event) => {
    if (areOff()) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const target = event.target as HTMLElement
    if (target.closest('input, textarea, select, [contenteditable]')) return
    // Space belongs to whatever is in focus, if it can be pressed.
    if (event.key === ' ' && target.closest('a, button, summary, [role=slider], [role=button]')) return
    const act = acts[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  })
}
