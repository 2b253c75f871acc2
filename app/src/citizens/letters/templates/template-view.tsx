import { compareLetters, type Step } from '@lydhoer/letters'
import { dateAndTime, longDate, today, type Language } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { LetterAnswer } from '../answers/answers.ts'
import { beside } from '../answers/beside.ts'
import { messages as answerWords } from '../answers/messages.ts'
import { AnswerBeside } from '../answers/view.tsx'
import type { Checked } from '../demands/checked.ts'
import { CheckedList } from '../demands/checked-view.tsx'
import type { Few } from '../panel/few.ts'
import type { PanelAnswer, PanelLetter } from '../panel/panel.ts'
import { PanelBeside, PanelSection } from '../panel/view.tsx'
import { WhatIsFirst } from '../look/marked.tsx'
import { usedFrom } from './form.ts'
import { letterKinds } from './kinds.ts'
import { messages } from './messages.ts'
import { readOf, SideBySide } from './side-by-side.tsx'
import type { LetterTemplate } from './templates.ts'
import { draftAmong, type LetterVersion } from './versions.ts'
import { unsaved } from './writing-view.tsx'

export interface TemplateProps {
  template: LetterTemplate
  /** The latest first; at least one. */
  versions: readonly LetterVersion[]
  /** Which is read, and beside which older one. */
  after: LetterVersion
  before: LetterVersion | null
  answers: readonly LetterAnswer[]
  checked: readonly Checked[]
  /** What the panel was shown of the letter, and what it said. */
  panelLetters: readonly PanelLetter[]
  panelSaid: readonly PanelAnswer[]
  few: Few
  again?: Again | undefined
}

/** A letter: two versions in step with all that is said beside them, whether the most important is first, and what it must say. */
export function templatePage(visit: Visit, props: TemplateProps) {
  const { language, services } = visit
  const { template, versions, after, before, again } = props
  const words = messages[language]
  const address = `/breve/${template.id}`
  const reads = [before, after].flatMap((one) =>
    one ? [{ version: one, read: readOf(one, nameOf(language, one)) }] : [],
  )
  const read = (version: LetterVersion | null) => reads.find((one) => one.version === version)?.read ?? null
  const afterRead = read(after) ?? readOf(after, nameOf(language, after))
  const draft = draftAmong(versions)
  const children = (
    <>
      {again && <ErrorSummary language={language} problems={again.problems} />}
      {draft && (
        <div hidden data-saved>
          {draft.text}
        </div>
      )}
      <h2>{before ? words.sideBySide : words.alone}</h2>
      <Beside visit={visit} props={props} before={read(before)} after={afterRead} />
      {before && <p class="small">{words.askedAlike}</p>}
      <WhatIsFirst
        language={language}
        letters={reads.map((one) => ({ name: one.read.name, looked: one.read.looked }))}
      />
      <CheckedList language={language} template={template} name={afterRead.name} all={props.checked} />
      <PanelSection
        {...{
          visit,
          again,
          templateId: template.id,
          version: after,
          mayAsk: template.mayWrite,
          few: props.few,
        }}
        ofAll={saidOf(props).filter(({ paragraph }) => paragraph === null)}
        open={shownTo(props)}
      />
      <Versions visit={visit} props={props} />
      {template.mayWrite && <Uses visit={visit} template={template} draft={draft} again={again} />}
    </>
  )
  const [latest] = versions
  return answer(
    visit,
    {
      ...unsaved(visit),
      title: template.name,
      when: whenOf(language, template, today(services.now())),
      seen: { rows: 'letter_template' },
      children,
      ...(template.mayWrite &&
        latest && {
          act: (
            <a class="button do" href={`${address}/tekst`}>
              {draft ? words.writeDraft(draft.number) : words.writeNext(latest.number + 1)}
            </a>
          ),
        }),
      next: [
        { href: `${address}/ud?udgave=${after.number}`, word: words.takeOut, why: words.takeOutWhy },
        { href: `${address}/svar/nyt?udgave=${after.number}`, word: words.ask },
        { href: `/undren/haeng?brev=${after.id}`, word: words.hangOnLoop },
        ...(template.mayWrite ? [{ href: `${address}/ret`, word: words.change }] : []),
      ],
    },
    again ? 422 : 200,
  )
}

const nameOf = (language: Language, { number }: LetterVersion) => messages[language].version(number)

/** For whom it is, who answers for it, and when it is looked at again. */
function whenOf(language: Language, template: LetterTemplate, day: string) {
  const words = messages[language]
  const { kind, for: whom, department, answersFor, lookAgainOn, endedOn } = template
  const looked =
    lookAgainOn === null
      ? []
      : [(lookAgainOn > day ? words.lookAgain : words.lookNow)(longDate(language, lookAgainOn))]
  return [
    `${letterKinds[kind][language]}${whom && `: ${whom}`}.`,
    department ? words.onlyDepartment(department.name, answersFor.name) : words.answers(answersFor.name),
    ...(endedOn === null ? looked : [words.ended(longDate(language, endedOn))]),
  ].join(' ')
}

/** What the panel was shown, with the number of each version. */
const shownTo = ({ versions, panelLetters }: TemplateProps) =>
  panelLetters.map((letter) => ({
    ...letter,
    number: versions.find(({ id }) => id === letter.versionId)?.number ?? 0,
  }))

/** What the panel said, with the number of the version that it was shown. */
const saidOf = (props: TemplateProps) => {
  const shown = new Map(shownTo(props).map((letter) => [letter.id, letter]))
  return props.panelSaid.map((one) => ({ ...one, number: shown.get(one.letterId)?.number ?? 0 }))
}

function Beside({
  visit,
  props,
  ...reads
}: {
  visit: Visit
  props: TemplateProps
  before: ReturnType<typeof readOf> | null
  after: ReturnType<typeof readOf>
}) {
  const { language } = visit
  const { template, versions, after, before, answers } = props
  const steps = compareLetters(before?.text ?? after.text, after.text)
  const shown = before ? [after, before] : [after]
  const placed = beside(answers, { steps, shown, versions })
  const said = (all: readonly (typeof placed.elsewhere)[number][]) =>
    all.map((one) => <AnswerBeside visit={visit} templateId={template.id} said={one} />)
  // What the panel was shown may have been worded otherwise since: it is a version of its own, just before.
  const ofPanel = beside(
    saidOf(props).flatMap(({ paragraph, ...one }) =>
      paragraph === null ? [] : [{ ...one, paragraph, versionId: one.letterId }],
    ),
    {
      ...{ steps, shown },
      versions: [
        ...versions,
        ...shownTo(props).map(({ id, text, number }) => ({ id, text, number: number - 0.5 })),
      ],
    },
  )
  const saidByPanel = (all: readonly (typeof ofPanel.elsewhere)[number][]) =>
    all.map((one) => <PanelBeside language={language} said={one} />)
  const atStep = (step: Step) => [
    ...saidByPanel(ofPanel.bySteps.get(step) ?? []),
    ...said(placed.bySteps.get(step) ?? []),
  ]
  return (
    <>
      <SideBySide language={language} steps={steps} {...reads} beside={atStep} />
      {placed.elsewhere.length + ofPanel.elsewhere.length > 0 && (
        <section>
          <h3>{answerWords[language].elsewhere}</h3>
          <ul class="notes bare">
            {saidByPanel(ofPanel.elsewhere)}
            {said(placed.elsewhere)}
          </ul>
        </section>
      )}
    </>
  )
}

/** All versions, and which two are read beside each other. */
function Versions({
  visit: { language, services },
  props: { template, versions, after, before },
}: {
  visit: Visit
  props: TemplateProps
}) {
  const words = messages[language]
  const day = today(services.now())
  const stood = (version: LetterVersion, at: number): string => {
    const { usedFrom: from } = version
    if (from === null) return words.draft
    const next = versions[at - 1]?.usedFrom
    if (next && next <= day) return words.was(longDate(language, from), longDate(language, next))
    return (from <= day ? words.since : words.from)(longDate(language, from))
  }
  return (
    <section>
      <h2>{words.versions}</h2>
      <ul>
        {versions.map((version, at) => (
          <li>
            <a href={`/breve/${template.id}?til=${version.number}`}>{nameOf(language, version)}</a>:{' '}
            {stood(version, at)}, {words.saved(dateAndTime(language, version.savedAt), version.byName)}.
          </li>
        ))}
      </ul>
      {versions.length > 2 && (
        <form method="get" action={`/breve/${template.id}`} class="row compare">
          <span>{words.compare}</span>
          {(
            [
              ['fra', words.compareWith, before ?? versions[1]],
              ['til', words.compareTo, after],
            ] as const
          ).map(([name, label, chosen]) => (
            <label>
              {label}
              <select name={name} class="form-select short">
                {versions.map(({ number }) => (
                  <option value={String(number)} selected={number === chosen?.number}>
                    {words.version(number)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button class="button">{words.compareDo}</button>
        </form>
      )}
    </section>
  )
}

/** What those do who word the letter: take the draft into use or throw it away, and take the letter out of use. */
function Uses({
  visit: { language, services },
  template,
  draft,
  again,
}: {
  visit: Visit
  template: LetterTemplate
  draft: LetterVersion | undefined
  again: Again | undefined
}) {
  const words = messages[language]
  const now = services.now()
  const form = fill(language, usedFrom(now), { again, first: { from: today(now) } })
  const address = `/breve/${template.id}`
  return (
    <section class="uses">
      {draft && (
        <>
          <h2>{words.use(draft.number)}</h2>
          <FormOf form={form} to={`${address}/brug`}>
            <Day form={form} name="from" label={words.useFrom} hint={words.useHint} />
            <button class="button">{words.useDo}</button>
          </FormOf>
          {draft.isMine && draft.number > 1 && (
            <form method="post" action={`${address}/kladde/slet`}>
              <button class="quiet gone">{words.throwAway}</button>
            </form>
          )}
        </>
      )}
      <form method="post" action={`${address}/i-brug`}>
        <button class="quiet" name="is" value={template.endedOn === null ? 'no' : 'yes'}>
          {template.endedOn === null ? words.end : words.endNot}
        </button>
      </form>
    </section>
  )
}
