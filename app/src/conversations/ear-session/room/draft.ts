/** Typing that rests so long is a pause, in milliseconds; and how long one waits after a line that failed. */
const restMs = 700
const againMs = 3000

/**
 * Keeps what is written in a form at the server, as a draft that is nobody else's, each time typing rests. While there is no line it lies in the
 * browser (unsaved), and is sent when there is.
 *
 * @returns sends at once what has not been sent
 */
export function keepsDraft(place: HTMLElement, address: string): () => Promise<void> {
  const form = place.querySelector('form')
  const field = form?.querySelector('textarea')
  const state = place.querySelector('[data-state]')
  const saved = place.querySelector('[data-saved]')
  if (!form || !field || !saved) return () => Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept = field.value
  let sending: Promise<void> = Promise.resolve()

  const say = (what: 'kept' | 'keeping' | 'here') => {
    if (state) state.textContent = place.dataset[what] ?? ''
  }
  const send = async () => {
    const body = field.value
    if (body === kept || !place.isConnected) return
    const submissionId = form.querySelector<HTMLInputElement>('[name=submissionId]')?.value ?? ''
    say('keeping')
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body: new URLSearchParams({ submissionId, body }),
      })
      if (answer.redirected || answer.status !== 204) throw new Error(String(answer.status))
      kept = body
      say('kept')
      // What the server has need not lie in the browser as well.
      saved.textContent = body
      document.dispatchEvent(new Event('saved'))
    } catch {
      say('here')
      wait(againMs)
    }
  }
  const flush = () => {
    clearTimeout(timer)
    sending = sending.then(send)
    return sending
  }
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }
  field.addEventListener('input', () => wait(restMs))
  addEventListener('online', () => void flush())
  // It is being saved for good: nothing of it is sent after that.
  form.addEventListener('submit', () => clearTimeout(timer))
  return flush
}
