/** The margin, in the browser: what is written there and taken away is exchanged without leaving the page. */

/** What stays open, and where one writes, when a margin is exchanged for a new one. */
export function exchangeMargins(place: HTMLElement): void {
  let open: string[] = []
  place.addEventListener('htmx:before:swap', () => {
    open = [...place.querySelectorAll('.a details[open]')].map(({ id }) => id)
  })
  place.addEventListener('htmx:after:swap', (event) => {
    for (const id of open) place.querySelector(`[id="${id}"]`)?.setAttribute('open', '')
    const margin = (event.target as HTMLElement).closest('.turn')
    const wrong = margin?.querySelector<HTMLElement>('.a [aria-invalid]')
    const field = wrong ?? margin?.querySelector<HTMLElement>('.a form.noticing textarea')
    if (field) return field.focus({ preventScroll: true })
    margin?.querySelector<HTMLElement>('.n a')?.focus({ preventScroll: true })
  })
  place.addEventListener(
    'click',
    (event) => {
      const pressed = event.target as HTMLElement
      const margin = pressed.closest('.turn')?.querySelector('.a')
      // One form at a turn is enough; pressed again, it is where one goes.
      const field = pressed.closest('[data-do=notice]') && margin?.querySelector('form.noticing textarea')
      const closing = pressed.closest('[data-do=close]')?.closest('form')
      if (!field && !closing) return
      event.preventDefault()
      event.stopPropagation()
      if (field) (field as HTMLElement).focus()
      // What was written before stands there again, when the page does.
      else if (closing?.querySelector('[data-before]') || closing?.action.includes('/ret')) location.reload()
      else closing?.remove()
    },
    { capture: true },
  )
}
