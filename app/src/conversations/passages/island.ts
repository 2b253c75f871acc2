/** A passage in the browser: a turn that is pressed is the one that is written about. Its sound and its turns are the player's. */
class Passage extends HTMLElement {
  connectedCallback() {
    const turns = [...this.querySelectorAll<HTMLElement>('.turn')]
    const choice = this.querySelector<HTMLSelectElement>('select[name=tur]')
    const mark = () => {
      for (const turn of turns) turn.classList.toggle('chosen', turn.dataset.number === choice?.value)
    }
    const choose = (turn: HTMLElement) => {
      if (choice) choice.value = turn.dataset.number ?? ''
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
  }
}

customElements.define('lydhoer-passage', Passage)
