const kept = 'lydhoer-clock'
const everyMs = 15_000

/**
 * Says how much of a step's usual time is left, and lets anybody hide that; whoever has hidden it on this machine does not see it in the
 * next step either. It is a suggestion: nothing is counted down to zero, and nothing ends.
 *
 * @param place what holds the clock, which comes anew with each step
 * @returns shows it as it is now
 */
export function keepsClock(place: HTMLElement): () => void {
  const show = () => {
    const clock = place.querySelector<HTMLElement>('.clock')
    const says = clock?.querySelector<HTMLElement>('[data-clock]')
    const button = clock?.querySelector('button')
    if (!clock || !says || !button) return
    const isHidden = localStorage.getItem(kept) === 'hidden'
    const passed = (Date.now() - Date.parse(clock.dataset.since ?? '')) / 60_000
    const left = Math.round(Number(clock.dataset.minutes) - passed)
    const { over = '', one = '', many = '' } = clock.dataset
    says.textContent = left < 1 ? over : left === 1 ? one : many.replace('0', String(left))
    says.hidden = isHidden
    button.hidden = false
    button.textContent = (isHidden ? button.dataset.show : button.dataset.hide) ?? ''
    button.onclick = () => {
      localStorage.setItem(kept, isHidden ? 'shown' : 'hidden')
      show()
    }
  }
  show()
  setInterval(show, everyMs)
  return show
}
