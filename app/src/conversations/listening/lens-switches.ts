/** Lenses, in the browser: the marks are in the text already; a lens only lets them be seen. */

/** Which explanations have been read at this browser: it is all that the cookie says. */
const cookie = 'linser-laest'
const readHere = () =>
  new Set(document.cookie.match(new RegExp(`(?:^|; )${cookie}=([^;]*)`))?.[1]?.split('.') ?? [])

function remember(kind: string): void {
  const read = readHere().add(kind)
  read.delete('')
  document.cookie = `${cookie}=${[...read].join('.')}; path=/; secure; samesite=lax; max-age=31536000`
}

export function lensSwitches(place: HTMLElement): void {
  const lenses = [...place.querySelectorAll<HTMLElement>('[data-toggle-lens]')]
  const isOn = (toggle: HTMLElement) => toggle.getAttribute('aria-pressed') === 'true'
  const show = (toggle: HTMLElement, on: boolean) => {
    const kind = toggle.dataset.toggleLens ?? ''
    toggle.setAttribute('aria-pressed', String(on))
    place.classList.toggle(`lens-${kind}`, on)
    const says = place.querySelector<HTMLDetailsElement>(`#lens-${kind}`)
    if (!says) return
    says.hidden = !on
    if (on) remember(kind)
    // The next time it is one line, and opened by whoever wants to read it again.
    else says.open = false
  }
  for (const toggle of lenses) {
    if (isOn(toggle)) remember(toggle.dataset.toggleLens ?? '')
    onPress(toggle, () => {
      show(toggle, !isOn(toggle))
      const on = lenses.filter(isOn).map((one) => one.dataset.toggleLens)
      sayInAddress('linser', on.length > 0 ? on.join(',') : null)
    })
  }
  const signs = place.querySelector<HTMLElement>('.toggle.signs')
  if (signs)
    onPress(signs, () => {
      const hidden = place.classList.toggle('words-only')
      signs.setAttribute('aria-pressed', String(!hidden))
      sayInAddress('tegn', hidden ? 'nej' : null)
    })
}

/** A link that acts as a button, by mouse, Enter and the space bar. */
function onPress(link: HTMLElement, act: () => void): void {
  const press = (event: Event) => {
    event.preventDefault()
    act()
  }
  link.addEventListener('click', press)
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') press(event)
  })
}

/** Keeps a choice in the address, so that it is there after a reload; null takes it out. */
function sayInAddress(name: string, value: string | null): void {
  const address = new URL(location.href)
  if (value === null) address.searchParams.delete(name)
  else address.searchParams.set(name, value)
  history.replaceState(null, '', address)
}
