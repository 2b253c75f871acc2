/**
 * A passage in the browser: a turn that is pressed is the one that is written about, and the turn that is heard is seen. The form and the
 * browser's own player do without it.
 */
class Passage extends HTMLElement {
  connectedCallback() {
    const turns = [...this.querySelectorAll<HTMLElement>('.turn')]
    const choice = this.querySelector<HTMLSelectElement>('select[name=tur]')
    const sound = this.querySelector('audio')
    const from = Number(this.dataset.from ?? NaN)

    const mark = () => {
      for (const turn of turns) turn.classList.toggle('chosen', turn.dataset.number === choice?.value)
    }
    const choose = (turn: HTMLElement) => {
      if (choice) choice.value = turn.dataset.number ?? ''
      const start = Number(turn.dataset.start ?? NaN)
      if (sound && start >= from) sound.currentTime = (start - from) / 1000
      mark()
    }
    for (const turn of turns) {
      turn.addEventListener('click', (event) => {
        if ((event.target as HTMLElement).closest('a, button') || !getSelection()?.isCollapsed) return
        choose(turn)
      })
      turn.querySelector('.n a')?.addEventListener('click', () => choose(turn))
    }
    choice?.addEventListener('change', mark)
    mark()

    sound?.addEventListener('timeupdate', () => {
      const at = from + sound.currentTime * 1000
      const heard = turns.findLast((turn) => Number(turn.dataset.start ?? NaN) <= at + 20)
      for (const turn of turns) turn.classList.toggle('now', turn === heard && !sound.paused)
    })
  }
}

customElements.define('lydhoer-passage', Passage)
