import { longDate, type Language } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Change } from './changes.ts'
import type { Answered, Draft } from './drafts.ts'
import type { Evaluation } from './evaluations.ts'
import type { Evidence } from './evidence.ts'
import { hanging } from './form.ts'
import { insideMessages } from './inside-messages.ts'
import {
  answerNames,
  causeNames,
  kindsIn,
  noted,
  pillarNames,
  sides,
  sourceNames,
  type Cause,
  type KindOfPeople,
  type Side,
} from './kinds.ts'
import { messages } from './messages.ts'

export interface OneChange {
  one: Evaluation
  change: Change
  drafts: readonly (Draft & { answers: readonly Answered[] })[]
  again?: Again | undefined
}

/** A change with what speaks for it and, as wide, what speaks against it; what else could explain it; and what those said whom it is about. */
export function changePage(visit: Visit, { one, change, drafts, again }: OneChange) {
  const { language } = visit
  const words = insideMessages[language]
  const above = `/evaluering/${one.id}`
  const address = `${above}/aendring/${change.id}`
  const children = (
    <>
      <p class="rests-on">{words.rests[change.rests]}</p>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      <div class="both-sides">
        {sides.map((side) => (
          <OneSide visit={visit} address={address} change={change} side={side} again={again} />
        ))}
      </div>
      <section>
        <h2>{words.otherwiseTitle}</h2>
        <Otherwise language={language} change={change} />
      </section>
      {drafts.length > 0 && (
        <section>
          <h2>{words.drafts}</h2>
          {drafts.map((draft) => (
            <DraftWithAnswers language={language} draft={draft} answers={draft.answers} />
          ))}
        </section>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: change.says,
      when: `${pillarNames[change.pillar][language]}. ${words.isFor(change.forWhom, change.since)}`,
      seen: { rows: 'evaluation_change', with: [messages[language].invitees] },
      ...{ parents: [{ href: above, word: one.title }], children },
      next: [
        { href: `${address}/ret`, word: words.changeThis },
        ...(change.rests === 'conclusion' ? [{ href: `${address}/udkast`, word: words.toDraft }] : []),
      ],
    },
    again ? 422 : 200,
  )
}

interface SideProps {
  visit: Visit
  address: string
  change: Change
  side: Side
  again: Again | undefined
}

/** What hangs on one side, and where more is hung up. */
function OneSide({ visit: { language }, address, change, side, again }: SideProps) {
  const words = insideMessages[language]
  const these = change.evidence.filter((one) => one.side === side)
  // What was refused is shown again on the side where it was written; with a side that there is not, on the first.
  const typed = again?.typed['side'] === 'against' ? 'against' : 'for'
  const form = fill(language, hanging, {
    again: again && typed === side ? again : undefined,
    ...{ first: { side }, among: side },
  })
  return (
    <section>
      <h2>{words[side]}</h2>
      {these.length === 0 ? (
        <p>{side === 'for' ? words.noneFor : words.noneAgainst}</p>
      ) : (
        <ul class="list">
          {these.map((one) => (
            <li>
              <OneEvidence language={language} address={address} one={one} />
            </li>
          ))}
        </ul>
      )}
      <details class="more" open={these.length === 0 || (again && typed === side)}>
        <summary>{side === 'for' ? words.hangFor : words.hangAgainst}</summary>
        <FormOf form={form} to={`${address}/spor`}>
          <input type="hidden" name="side" value={side} />
          <LongText
            form={form}
            name="says"
            label={side === 'for' ? words.evidenceFor : words.evidenceAgainst}
            rows={2}
          />
          <Text form={form} name="address" label={words.address} hint={words.addressHint} />
          <p class="small">{words.orNote}</p>
          <Choice
            form={form}
            name="kind"
            label={words.sourceKind}
            none={words.choose}
            options={noted.map((value) => ({ value, label: sourceNames[value][language] }))}
          />
          <Text form={form} name="source" label={words.sourceWords} />
          <button class="button">{side === 'for' ? words.hangFor : words.hangAgainst}</button>
        </FormOf>
      </details>
    </section>
  )
}

function OneEvidence({ language, address, one }: { language: Language; address: string; one: Evidence }) {
  const words = insideMessages[language]
  return (
    <>
      <p class="words">{one.says}</p>
      <p class="small">
        {sourceNames[one.kind][language]}: {one.source}{' '}
        {one.href && (
          <a href={one.href} aria-label={`${words.see}: ${one.source}`}>
            {words.see}
          </a>
        )}
      </p>
      {one.isMine && (
        <form method="post" action={`${address}/spor/${one.id}/slet`}>
          <button class="quiet gone" aria-label={words.takeDownOf(one.says)}>
            {words.takeDown}
          </button>
        </form>
      )}
    </>
  )
}

interface OtherwiseProps {
  language: Language
  change: { causes: readonly Cause[]; otherwise: string }
}

/** What else could explain a change. */
export function Otherwise({ language, change: { causes, otherwise } }: OtherwiseProps) {
  if (causes.length === 0 && otherwise === '') return <p>{insideMessages[language].nothingElse}</p>
  return (
    <>
      {causes.length > 0 && (
        <ul>
          {causes.map((cause) => (
            <li>{causeNames[cause][language]}</li>
          ))}
        </ul>
      )}
      {otherwise && <p class="words">{otherwise}</p>}
    </>
  )
}

interface DraftProps {
  language: Language
  draft: { words: string; kinds: readonly KindOfPeople[]; sentOn: string }
  answers: readonly Answered[]
}

/** A draft, and what was answered to it: each answer in the same ink. */
export function DraftWithAnswers({ language, draft, answers }: DraftProps) {
  const words = insideMessages[language]
  return (
    <>
      <blockquote class="words">{draft.words}</blockquote>
      <p class="small">{words.sentTo(kindsIn(language, draft.kinds), longDate(language, draft.sentOn))}</p>
      {answers.length === 0 ? (
        <p>{words.noAnswers}</p>
      ) : (
        <ul>
          {answers.map(({ says, words: said }) => (
            <li>
              <strong>{answerNames[says][language]}.</strong> <span class="words">{said}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
