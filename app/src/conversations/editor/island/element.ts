import type { Notation } from '@lydhoer/conversation'
import { timeFrom } from '../times.ts'
import type { BrowserWords } from '../view.tsx'
import { addAfter, join, split, type DraftTurn } from '../../talk/draft/draft-turns.ts'
import { KeptHere } from '../../../shared/page/kept-here/kept-here.ts'
import { pageSeal } from '../../../shared/page/kept-here/page-seal.ts'
import { Autosave, type SaveState } from './autosave.ts'
import { lacksIn } from './brackets.ts'
import { showConflicts } from './conflict.ts'
import { commandOf, type Command } from './keys.ts'
import { Lines } from './lines.ts'
import { nextPlace, replacedIn } from './replace.ts'
import { withSign, type SignKind } from './signs.ts'
import { Sound } from './sound.ts'
import type { Cursor } from './undo.ts'
import { Writing } from './writing.ts'

const checkRestMs = 400

/** A transcript to write in, wholly from the keyboard, beside its sound. The page’s forms do the same without code. */
class Editor extends HTMLElement {
  #words!: BrowserWords
  #lines!: Lines
  #writing!: Writing
  #sound!: Sound
  #here!: KeptHere<readonly DraftTurn[]>
  #save!: Autosave
  #now: string | null = null
  /** Where the cursor stood before what is being typed. */
  #cursor: Cursor | null = null
  #checking: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const list = this.querySelector<HTMLElement>('.drafting')
    const template = this.querySelector('template')
    const seal = pageSeal()
    if (!list || !template || !seal) return
    this.#words = JSON.parse(this.dataset.words ?? '{}') as BrowserWords
    this.#lines = new Lines(list, template, this.#words.turn)
    this.#writing = new Writing(this.#lines.read())
    this.#sound = new Sound(this, this.#words)
    this.#here = new KeptHere(seal, this.dataset.save ?? '')
    this.#save = new Autosave(this.dataset.save ?? '', Number(this.dataset.revision), this.#here, {
      turns: () => this.#writing.turns,
      takeIn: (others) => this.#takeIn(others),
      stamp: (id, revision) => this.#writing.stamp(id, revision),
      state: (state) => this.#sayState(state),
      conflicts: () => this.#showConflicts(),
    })
    this.querySelector('.player')?.classList.add('ready')
    this.#listen(list)
    this.#listenToForms()
    this.#check()
    void this.#bringBack()
  }

  #listen(list: HTMLElement) {
    list.addEventListener('focusin', (event) => {
      this.#now = this.#lines.idOf(event.target as Element)
      this.#lines.markNow(this.#now)
    })
    list.addEventListener('beforeinput', (event) => {
      this.#cursor = this.#cursorNow()
      if (event.inputType === 'historyUndo') this.#refuse(event, 'undo')
      if (event.inputType === 'historyRedo') this.#refuse(event, 'redo')
      if (event.inputType === 'insertLineBreak') this.#refuse(event, 'newTurn')
    })
    list.addEventListener('input', (event) => {
      if (event.target instanceof HTMLTextAreaElement) this.#typed(event.target)
    })
    list.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#speakerChosen(event.target)
      if (event.target instanceof HTMLInputElement) this.#timeWritten(event.target)
    })
    this.addEventListener('keydown', (event) => {
      const command = commandOf(event)
      if (command !== null && this.#act(command, event.target as Element)) event.preventDefault()
    })
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-find]'))
      field.addEventListener('keydown', ({ key }) => key === 'Enter' && this.#findNext())
    for (const button of this.querySelectorAll<HTMLElement>('[data-do]')) {
      // The cursor stays where it is, so that what is pressed happens there.
      button.addEventListener('mousedown', (event) => event.preventDefault())
      button.addEventListener('click', () => this.#act(button.dataset.do as Command, null))
    }
  }

  #refuse(event: Event, command: Command) {
    event.preventDefault()
    this.#act(command, event.target as Element)
  }

  /** Forms that leave the page wait until all is saved; throwing the draft away, or signing out, forgets what is here. */
  #listenToForms() {
    document.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement
      const address = new URL(form.action).pathname
      const leaves = address.startsWith('/log-ud')
      const drops = address.endsWith('/smid-vaek')
      if (this.contains(form) && !drops && !address.endsWith('/faerdig')) return event.preventDefault()
      if (drops) return this.#save.stop()
      if (!leaves && !this.contains(form)) return
      event.preventDefault()
      void this.#save.flush().then(() => {
        if (leaves) this.#save.stop()
        if (leaves || !this.#save.hasUnsaved) form.submit()
      })
    })
  }

  /** @returns whether the key meant something here */
  #act(command: Command, target: Element | null): boolean {
    const text = target instanceof HTMLTextAreaElement ? target : null
    if (typeof command === 'object') return this.#speaker(command.speaker)
    switch (command) {
      case 'newTurn':
        return text ? this.#newTurn(text) : false
      case 'joinBefore':
        return text !== null && text.selectionEnd === 0 && this.#joinBefore(text)
      case 'previous':
        return text !== null && text.selectionEnd === 0 && this.#step(-1)
      case 'next':
        return text !== null && text.selectionStart === text.value.length && this.#step(1)
      case 'play':
        return (this.#sound.playOrStop(), true)
      case 'back':
        return (this.#sound.back(), true)
      case 'slower':
      case 'faster':
        return (this.#sound.speed(command === 'slower' ? -1 : 1), true)
      case 'startHere':
      case 'endHere':
        return this.#timeHere(command === 'startHere' ? 'startMs' : 'endMs')
      case 'undo':
      case 'redo':
        return this.#again(command)
      case 'save':
        return (void this.#save.flush(), true)
      case 'useProposed':
        return this.#useProposed()
      case 'findNext':
        return this.#findNext()
      case 'replaceAll':
        return this.#replaceAll()
      default:
        return this.#sign(command)
    }
  }

  #typed(text: HTMLTextAreaElement) {
    const turn = this.#turnOf(text)
    if (!turn) return
    if (/[\r\n]/.test(text.value)) {
      const at = text.selectionStart
      text.value = text.value.replace(/[\r\n]+/g, ' ')
      text.setSelectionRange(at, at)
    }
    const begins = turn.text === '' && turn.startMs === null && turn.origins.length === 0
    const startMs = begins ? this.#sound.nowMs : turn.startMs
    this.#do({ ...turn, text: text.value, startMs }, this.#cursor, this.#cursorNow(), turn.id)
  }

  #newTurn(text: HTMLTextAreaElement): boolean {
    const turn = this.#turnOf(text)
    if (!turn) return false
    const newId = crypto.randomUUID()
    const now = this.#sound.nowMs
    const order = this.#writing.order
    const atEnd = text.selectionStart === text.value.length && turn.text !== ''
    const fits = now !== null && now > (turn.startMs ?? 0)
    const changed = atEnd
      ? [
          ...(fits && turn.endMs === null ? [{ ...turn, endMs: now }] : []),
          ...addAfter(order, turn.id, newId, turn.endMs ?? (fits ? now : null)),
        ]
      : split(order, turn.id, text.selectionStart, newId, now)
    this.#change(changed, this.#cursorNow(), { id: newId, from: 0, to: 0 })
    return true
  }

  #joinBefore(text: HTMLTextAreaElement): boolean {
    const turn = this.#turnOf(text)
    const order = this.#writing.order
    const before = order[order.findIndex(({ id }) => id === turn?.id) - 1]
    if (!turn || !before) return false
    const changed = join(order, turn.id)
    const at = (changed[0]?.text.length ?? 0) - turn.text.trimStart().length
    this.#save.joined(turn, before.id)
    this.#change(changed, this.#cursorNow(), { id: before.id, from: at, to: at })
    return true
  }

  #step(by: -1 | 1): boolean {
    const order = this.#writing.order
    const next = order[order.findIndex(({ id }) => id === this.#now) + by]
    if (!next) return false
    const at = by < 0 ? next.text.length : 0
    this.#lines.focus({ id: next.id, from: at, to: at })
    return true
  }

  #speaker(number: number): boolean {
    const turn = this.#turnNow()
    const code = this.querySelector('template')?.content.querySelectorAll('option')[number - 1]?.value
    if (turn && code !== undefined) this.#do({ ...turn, speaker: code }, this.#cursorNow(), this.#cursorNow())
    return true
  }

  #speakerChosen(select: HTMLSelectElement) {
    const turn = this.#turnOf(select)
    if (turn) this.#do({ ...turn, speaker: select.value }, null, null)
  }

  #timeWritten(field: HTMLInputElement) {
    const turn = this.#turnOf(field)
    const which = field.name === 'start' ? 'startMs' : 'endMs'
    if (!turn) return
    const ms = timeFrom(field.value, turn[which])
    if (ms === undefined) return field.setAttribute('aria-invalid', 'true')
    field.removeAttribute('aria-invalid')
    this.#do(inTime({ ...turn, [which]: ms }, which), null, null)
  }

  #timeHere(which: 'startMs' | 'endMs'): boolean {
    const turn = this.#turnNow()
    const now = this.#sound.nowMs
    if (turn && now !== null)
      this.#do(inTime({ ...turn, [which]: now }, which), this.#cursorNow(), this.#cursorNow())
    return true
  }

  /** All at once, to be undone at once; what has a time of its own keeps it. */
  #useProposed(): boolean {
    const timed = this.#writing.order.flatMap((turn) => {
      const proposed = this.#lines.proposedFor(turn.id)
      const fits = proposed !== null && turn.startMs === null && turn.endMs === null
      return fits ? [{ ...turn, ...proposed }] : []
    })
    this.#change(timed, null, null)
    return true
  }

  #wordsIn(field: 'words' | 'with'): string {
    return this.querySelector<HTMLInputElement>(`[data-find=${field}]`)?.value ?? ''
  }

  #findNext(): boolean {
    const from = this.#cursor ?? this.#cursorNow()
    const at = nextPlace(this.#writing.order, this.#wordsIn('words'), from)
    if (!at) return (this.#say(this.#words.notFound), true)
    this.#cursor = at
    this.#lines.focus(at)
    return true
  }

  #replaceAll(): boolean {
    const { turns, places } = replacedIn(this.#writing.order, this.#wordsIn('words'), this.#wordsIn('with'))
    this.#change(turns, this.#cursorNow(), null)
    this.#say(places === 0 ? this.#words.notFound : this.#words.replaced.replace('{}', String(places)))
    return true
  }

  #sign(kind: SignKind): boolean {
    const turn = this.#turnNow()
    const text = turn && this.#lines.textOf(turn.id)
    if (!turn || !text) return false
    const chosen = { text: text.value, from: text.selectionStart, to: text.selectionEnd }
    const put = withSign(chosen, kind, (this.dataset.notation ?? 'jefferson') as Notation, this.#words.griner)
    this.#do({ ...turn, text: put.text }, this.#cursorNow(), { id: turn.id, from: put.from, to: put.to })
    return true
  }

  #again(command: 'undo' | 'redo'): boolean {
    const done = command === 'undo' ? this.#writing.undo() : this.#writing.redo()
    if (!done) return true
    this.#show(done.turns)
    this.#save.touch(done.turns.map(({ id }) => id))
    if (done.cursor) this.#lines.focus(done.cursor)
    return true
  }

  #do(turn: DraftTurn, from: Cursor | null, to: Cursor | null, typing?: string) {
    this.#change([turn], from, to, typing)
  }

  #change(turns: readonly DraftTurn[], from: Cursor | null, to: Cursor | null, typing?: string) {
    const changed = this.#writing.do({ turns, from, to, ...(typing !== undefined && { typing }) }, Date.now())
    if (changed.length === 0) return
    this.#show(changed)
    this.#save.touch(changed.map(({ id }) => id))
    if (to && typing === undefined) this.#lines.focus(to)
  }

  #takeIn(others: readonly DraftTurn[]) {
    if (others.length === 0) return
    this.#writing.takeIn(others)
    this.#show(others)
    this.#say(this.#words.others)
  }

  #show(turns: readonly DraftTurn[]) {
    const order = this.#writing.order
    for (const turn of turns)
      this.#lines.show(turn, order[order.findIndex(({ id }) => id === turn.id) - 1]?.id ?? null)
    this.#lines.number(order)
    clearTimeout(this.#checking)
    this.#checking = setTimeout(() => this.#check(), checkRestMs)
  }

  #check() {
    const order = this.#writing.order
    const lacks = lacksIn(order, (this.dataset.notation ?? 'jefferson') as Notation)
    const sentence = {
      end: this.#words.missingEnd,
      start: this.#words.missingStart,
      answer: this.#words.noAnswer,
    }
    for (const { id } of order)
      this.#lines.say(
        id,
        (lacks.get(id) ?? []).map(({ of, sign }) => `${sentence[of].replace('{}', sign)}.`).join(' '),
      )
  }

  #showConflicts() {
    const place = this.querySelector<HTMLElement>('[data-show=conflicts]')
    if (!place) return
    const settle = (act: () => void) => {
      act()
      place.focus()
    }
    showConflicts(place, this.#save.conflicts, this.#words, {
      mine: (id) => this.#writing.turns.get(id),
      keepMine: (id) => settle(() => this.#save.keepMine(id)),
      takeTheirs: (id) =>
        settle(() => {
          const turns = this.#save.takeTheirs(id)
          this.#writing.takeIn(turns)
          this.#show(turns)
          this.#save.touch(turns.slice(1).map((turn) => turn.id))
        }),
      joinBoth: (id) =>
        settle(() => {
          const [mine, theirs] = [this.#writing.turns.get(id), this.#save.conflicts.get(id)]
          if (!mine || !theirs) return
          this.#save.keepMine(id)
          const now = this.#writing.turns.get(id) ?? mine
          this.#do({ ...now, text: `${mine.text} ${theirs.text}`.trim() }, null, null)
        }),
    })
  }

  /** What a closed window left behind is put in again and sent; where somebody has written meanwhile, both are shown. */
  async #bringBack() {
    const { values, letGo } = await this.#here.leftBehind()
    const missing = values.flat().filter((turn) => {
      const there = this.#writing.turns.get(turn.id)
      return there
        ? there.text !== turn.text || there.gone !== turn.gone || changedElse(there, turn)
        : !turn.gone
    })
    if (missing.length > 0) {
      this.#writing.takeIn(missing)
      this.#show(missing)
      this.#save.touch(missing.map(({ id }) => id))
      await this.#here.keep(missing)
      this.#say(this.#words.broughtBack)
    }
    letGo()
  }

  #sayState(state: SaveState) {
    const { saved, saving, unsaved, signedOut, onlyHere, gone } = this.#words
    const words = { saved, saving, unsaved, signedOut, onlyHere, gone }[state]
    const routine = state === 'saved' || state === 'saving'
    const place = this.#say(words, routine)
    place?.classList.toggle('unsaved', !routine)
    if ((state !== 'signedOut' && state !== 'onlyHere') || !place) return
    const link = document.createElement('a')
    link.href = `/log-ind?til=${encodeURIComponent(location.pathname)}`
    link.textContent = this.#words.signIn
    if (state === 'onlyHere') link.target = '_blank'
    place.append(' ', link)
  }

  /** Says it; to a screen reader only what is out of the ordinary. */
  #say(words: string, routine = false): HTMLElement | null {
    const place = this.querySelector<HTMLElement>('[data-show=state]')
    if (!place || (routine && place.textContent === words)) return place
    place.setAttribute('aria-live', routine ? 'off' : 'polite')
    place.textContent = words
    return place
  }

  #turnOf(element: Element): DraftTurn | undefined {
    return this.#writing.turns.get(this.#lines.idOf(element) ?? '')
  }

  #turnNow(): DraftTurn | undefined {
    return this.#now === null ? undefined : this.#writing.turns.get(this.#now)
  }

  #cursorNow(): Cursor | null {
    const text = this.#now === null ? null : this.#lines.textOf(this.#now)
    return text && this.#now !== null
      ? { id: this.#now, from: text.selectionStart, to: text.selectionEnd }
      : null
  }
}

const changedElse = (a: DraftTurn, b: DraftTurn) =>
  a.speaker !== b.speaker || a.startMs !== b.startMs || a.endMs !== b.endMs

/** A turn does not end before it begins: the other time goes when it no longer fits. */
function inTime(turn: DraftTurn, set: 'startMs' | 'endMs'): DraftTurn {
  const { startMs, endMs } = turn
  if (startMs === null || endMs === null || startMs <= endMs) return turn
  return set === 'startMs' ? { ...turn, endMs: null } : { ...turn, startMs: null }
}

customElements.define('lydhoer-editor', Editor)
