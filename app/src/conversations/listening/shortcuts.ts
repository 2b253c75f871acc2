const offKey = 'lydhoer-shortcuts-off'

/**
 * Single keys that act while nobody is typing. They can be switched off on the page, because a stray key
 * from speech input must not act (WCAG 2.2, 2.1.4).
 */
export function shortcuts(place: HTMLElement, acts: Record<string, () => void>): void {
  const choice = place.querySelector<HTMLInputElement>('[data-do=shortcuts]')
  if (choice) {
    choice.checked = localStorage.getItem(offKey) === null
    choice.addEventListener('change', () => {
      if (choice.checked) localStorage.removeItem(offKey)
      else localStorage.setItem(offKey, '1')
    })
  }
  document.addEventListener('keydown', (event) => {
    if (localStorage.getItem(offKey) !== null) return
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
