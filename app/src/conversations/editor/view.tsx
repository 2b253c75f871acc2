import type { Draft } from '../talk/draft/draft.ts'
import type { DraftTurn } from '../talk/draft/draft-turns.ts'
import { ownTalkTitle, underTalk } from '../talk/title.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Proposed } from './queries.ts'
import type { OwnConversation } from '../talk/stretch/conversation.ts'
import { Bar, FindAndReplace, Keys } from './tools-view.tsx'
import { TurnForm } from './turn-view.tsx'

/** No draft yet: what one is, and the choice to begin. */
export function beginPage(visit: Visit, conversation: OwnConversation) {
  const words = messages[visit.language]
  return answer(visit, {
    ...headOf(visit, conversation),
    act: (
      <form method="post" action={`/samtaler/${conversation.id}/udskrift`}>
        <button class="button do">{conversation.format ? words.begin : words.beginWriting}</button>
      </form>
    ),
  })
}

/** What stands above both pages; a draft is one's own until its names are out. */
export function headOf(visit: Visit, conversation: OwnConversation) {
  const words = messages[visit.language]
  const title = conversation.format ? words.title : words.writeTitle
  return {
    title: `${title}: ${ownTalkTitle(visit, conversation)}`,
    when: conversation.confirmed_at ? words.leadConfirmed : words.lead,
    seen: { rows: 'transcript_draft' } as const,
    parents: underTalk(visit, conversation),
  }
}

interface EditorPage {
  conversation: OwnConversation
  draft: Draft
  browserKey: string
  speakers: readonly string[]
  proposed: ReadonlyMap<string, Proposed>
  again?: Again | undefined
}

/** The transcript as a list of turns to write in; each is a form of its own where the browser runs no code. */
export function editorPage(visit: Visit, page: EditorPage) {
  const { conversation, draft, proposed, again } = page
  const words = messages[visit.language]
  const address = `/samtaler/${conversation.id}`
  const hasSound = conversation.recording_state === 'ready'
  const codes = codesToChoose(draft.turns, page.speakers)
  const turnProps = { visit, action: `${address}/udskrift/ture`, codes }
  const children = (
    <lydhoer-editor
      data-save={`${address}/udskrift/gem`}
      data-revision={draft.revision}
      data-notation={draft.notation}
      data-words={JSON.stringify(wordsForTheBrowser(visit))}
    >
      <ErrorSummary problems={again?.problems ?? []} language={visit.language} />
      {conversation.recording_state === null && (
        <p class="soft">
          {words.noSound} <a href={`${address}/materiale`}>{words.addSound}</a>
        </p>
      )}
      <p class="small">{words.letters}</p>
      {proposed.size > 0 && (
        <p class="small">
          {words.proposed}{' '}
          <button type="button" class="quiet only-with-code" data-do="useProposed">
            {words.useProposed}
          </button>
        </p>
      )}
      <Keys visit={visit} />
      <FindAndReplace visit={visit} />
      <div class="conflicts" data-show="conflicts" tabindex={-1} />
      <ol class="page drafting" aria-label={words.turns}>
        {draft.turns.map((turn, index) => (
          <TurnForm
            {...turnProps}
            turn={turn}
            proposed={proposed.get(turn.id)}
            number={index + 1}
            again={again?.typed['id'] === turn.id ? again : undefined}
          />
        ))}
      </ol>
      <template>
        <TurnForm {...turnProps} turn={noTurn} number={0} />
      </template>
      <form method="post" action={`${address}/udskrift/faerdig`} class="finish">
        <p class="small" id="finish-hint">
          {words.finishHint}
        </p>
        <button class="button do" aria-describedby="finish-hint">
          {words.finish}
        </button>
      </form>
      <details class="drop">
        <summary>{conversation.format ? words.drop : words.dropWriting}</summary>
        <form method="post" action={`${address}/udskrift/smid-vaek`}>
          <p class="small">{conversation.format ? words.dropHint : words.dropWritingHint}</p>
          <button class="button gone">{conversation.format ? words.drop : words.dropWriting}</button>
        </form>
      </details>
      <Bar visit={visit} sound={hasSound ? `${address}/lyd` : null} codes={codes} />
    </lydhoer-editor>
  )
  const { browserKey } = page
  const head = headOf(visit, conversation)
  return answer(visit, { ...head, islands: ['editor'], browserKey, children }, again ? 422 : 200)
}

const noTurn: DraftTurn = {
  ...{ id: '', place: '', speaker: 'M', startMs: null, endMs: null, text: '' },
  ...{ origins: [], revision: 0, gone: false },
}

/** Citizen and worker first, as keys 1 and 2; then whoever else speaks, and those who might. */
function codesToChoose(turns: readonly DraftTurn[], speakers: readonly string[]): string[] {
  return [...new Set(['B', 'M', ...speakers, ...turns.map(({ speaker }) => speaker), 'M2', 'T', 'P', 'A'])]
}

/** The sentences that the browser's code says. */
function wordsForTheBrowser(visit: Visit) {
  const words = messages[visit.language]
  const { saving, saved, unsaved, signedOut, onlyHere, signIn, gone, broughtBack, others } = words
  const { conflictTitle, conflictLead, mine, theirs, theirsGone, mineGone, keepMine, takeTheirs, joinBoth } =
    words
  return {
    ...{ saving, saved, unsaved, signedOut, onlyHere, signIn, gone, broughtBack, others },
    ...{ conflictTitle, conflictLead, mine, theirs, theirsGone, mineGone, keepMine, takeTheirs, joinBoth },
    ...{ play: words.play, stop: words.stop, griner: words.griner, turn: words.turn(0).replace(' 0', '') },
    ...{ notFound: words.notFound, replaced: words.replaced('{}') },
    missingEnd: words.missingEnd('{}'),
    missingStart: words.missingStart('{}'),
    noAnswer: words.noAnswer('{}'),
  }
}

export type BrowserWords = ReturnType<typeof wordsForTheBrowser>
