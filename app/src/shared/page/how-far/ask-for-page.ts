/**
 * Asks for a page that says how far something has come (`#progress`, with `data-drawn`) until it is there, and then shows it anew. Meanwhile
 * only the bar moves: a screen reader would else be told of every percent.
 *
 * @param page its address
 */
export async function askForPage(place: Element, page: string): Promise<void> {
  const answered = await fetch(page).catch(() => null)
  if (!answered) return
  const said = new DOMParser().parseFromString(await answered.text(), 'text/html')
  const now = said.querySelector<HTMLProgressElement>('[data-drawn] progress')
  if (!now) return location.reload()
  const bar = place.querySelector('progress')
  if (bar) bar.value = now.value
}
