import { listIn, longDate } from '@lydhoer/words'
import { LongText } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindsIn } from '../house/kinds-of-people.ts'
import { messages } from './messages.ts'
import type { Whole } from './read.ts'

/** Who tells: by kinds of people, and by name those who have put themselves down. */
export function WhoTells({ visit, whole, isPast }: { visit: Visit; whole: Whole; isPast: boolean }) {
  const { language, me } = visit
  const { telling, speakers, kept } = whole
  const words = messages[language]
  const isIn = speakers.some(({ id }) => id === me.personId)
  const address = `/udadtil/${telling.id}/med`
  return (
    <section>
      <h2>{words.whoHead}</h2>
      <p>{words.spokenBy(kindsIn(language, telling.speaks))}</p>
      <p>
        {speakers.length > 0
          ? listIn(
              language,
              speakers.map(({ name }) => name),
            )
          : words.nobodyNamed}
      </p>
      {!telling.isOff && (isIn || !isPast) && (
        <form method="post" action={isIn ? `${address}/ikke` : address}>
          <button class="quiet">{isIn ? words.iSpeakNot : words.iSpeak}</button>
        </form>
      )}
      <p class="small">{telling.prepares ? words.youPrepare : words.prepares(telling.preparedBy.name)}</p>
      <p class="small">{kept}</p>
    </section>
  )
}

/** What people asked about, and where one writes it. */
export function CameBack({
  visit: { language },
  whole: { telling, came },
  form,
}: {
  visit: Visit
  whole: Whole
  form: Filled<'submissionId' | 'words'>
}) {
  const words = messages[language]
  const address = `/udadtil/${telling.id}/spurgte`
  return (
    <section id="spurgte">
      <h2>{words.cameHead}</h2>
      {came.length === 0 && <p>{words.noCame}</p>}
      {came.map((line) => (
        <div class="item">
          <p class="words">{line.words}</p>
          <p class="small">{words.by(line.by, longDate(language, line.on))}</p>
          {line.isMine && (
            <form method="post" action={`${address}/${line.id}/slet`}>
              <button class="quiet" aria-label={`${words.remove}: ${line.words.slice(0, 60)}`}>
                {words.remove}
              </button>
            </form>
          )}
        </div>
      ))}
      <FormOf form={form} to={address}>
        <LongText form={form} name="words" label={words.came} hint={words.cameHint} rows={3} />
        <button class="button">{words.write}</button>
      </FormOf>
    </section>
  )
}
