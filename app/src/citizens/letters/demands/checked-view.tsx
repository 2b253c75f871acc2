import { longDate, type Language } from '@lydhoer/words'
import type { LetterTemplate } from '../templates/templates.ts'
import type { Checked, Stands } from './checked.ts'
import { messages } from './messages.ts'
import type { LetterWaiver } from './waivers.ts'

/** Everything that is demanded of a letter, and what the version beside does about it. */
export function CheckedList({
  language,
  template,
  name,
  all,
}: {
  language: Language
  template: LetterTemplate
  /** What the version is called. */
  name: string
  all: readonly Checked[]
}) {
  const words = messages[language]
  return (
    <section id="krav">
      <h2>{words.checkedTitle}</h2>
      {all.length === 0 ? (
        <p>
          {words.noDemands} <a href="/breve/krav">{words.seeList}</a>
        </p>
      ) : (
        <>
          <p class="small">
            {name}. {words.foundByWords} <a href="/breve/krav">{words.seeList}</a>
          </p>
          <ul class="list demands">
            {all.map((one) => (
              <li>
                <h3>{one.demand.what}</h3>
                <p>
                  <StandsAs language={language} stands={one.stands} />
                </p>
                {one.stands.as === 'leftOut' && <Decision language={language} waiver={one.stands.by} />}
                {one.before.map((waiver) => (
                  <p class="small">
                    {words.wasLeftOut(
                      longDate(language, waiver.decidedOn),
                      longDate(language, waiver.endedOn ?? waiver.decidedOn),
                    )}{' '}
                    {waiver.result && words.result(waiver.result)}
                  </p>
                ))}
                <p class="small">{one.demand.law}</p>
                {template.mayWrite && <Do language={language} template={template} one={one} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function StandsAs({ language, stands }: { language: Language; stands: Stands }) {
  const words = messages[language]
  const at = (paragraphs: readonly number[]) => words.paragraphs(paragraphs)
  switch (stands.as) {
    case 'says':
      return <>{words.says(at(stands.paragraphs))}</>
    case 'notFound':
      return <strong>{words.notFound}</strong>
    case 'notYetDemanded':
      return <>{words.notYet(longDate(language, stands.from))}</>
    case 'notDemanded':
      return (
        <>
          {words.notDemanded(longDate(language, stands.since))}{' '}
          {stands.paragraphs.length > 0 && words.says(at(stands.paragraphs))}
        </>
      )
    case 'leftOut':
      return (
        <>
          {words.leftOut(longDate(language, stands.by.decidedOn), stands.by.by)}{' '}
          {stands.paragraphs.length > 0 && words.stillSays(at(stands.paragraphs))}
        </>
      )
  }
}

/** What was given for it, and how it is looked at again. */
export function Decision({ language, waiver }: { language: Language; waiver: LetterWaiver }) {
  const words = messages[language]
  return (
    <ul class="bare decision">
      <li>{words.gives(waiver.gives)}</li>
      <li>{words.lookedAt(waiver.lookedAt, longDate(language, waiver.lookAgainOn))}</li>
      {waiver.isExperiment && <li>{words.experiment}</li>}
      {waiver.result && <li>{words.result(waiver.result)}</li>}
    </ul>
  )
}

function Do({ language, template, one }: { language: Language; template: LetterTemplate; one: Checked }) {
  const words = messages[language]
  const { stands, demand } = one
  if (stands.as === 'leftOut')
    return <a href={`/breve/${template.id}/udeladt/${stands.by.id}`}>{words.tell}</a>
  if (stands.as === 'says' || stands.as === 'notFound')
    return <a href={`/breve/${template.id}/udelad/${demand.id}`}>{words.leaveOut}</a>
  return null
}
