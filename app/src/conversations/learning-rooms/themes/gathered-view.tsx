import { longDate, shortDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { LongText } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { triedForm } from './form.ts'
import type { Hangable, Hung } from './gathered.ts'
import { hangMessages } from './hang-messages.ts'
import { above } from './above.ts'
import type { Theme } from './themes.ts'
import type { AllToHang, ToHang } from './to-hang.ts'

/** What hangs on a theme, in the order in which it came. */
export function Gathered({
  visit: { language },
  theme,
  hung,
}: {
  visit: Visit
  theme: Theme
  hung: readonly Hung[]
}) {
  const words = hangMessages[language]
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="small">{words.whoSees}</p>
      {hung.length === 0 && <p>{words.none}</p>}
      {hung.length > 0 && (
        <ol class="list">
          {hung.map(({ what, id, says, href, byName, at, isMine }) => (
            <li>
              <p class="small">{words.kinds[what]}</p>
              {href === null ? (
                <p class="words" data-saved>
                  {says}
                </p>
              ) : (
                <p class="title">
                  <a href={href}>{says}</a>
                </p>
              )}
              <p class="small">{words.by(byName, longDate(language, today(at)))}</p>
              {isMine && (
                <form method="post" action={`/rum/temaer/${theme.id}/haengt/${id}/slet`}>
                  <button class="quiet" name="what" value={what}>
                    {words.takeOff}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** What the visitor can hang on a theme: their passages, noticings they may read, and what they wanted to try. */
export function hangPage(visit: Visit, { theme, all }: { theme: Theme; all: AllToHang }) {
  const { language } = visit
  const words = hangMessages[language]
  const children = (
    <>
      <p class="words">{theme.words}</p>
      <section>
        <h2>{words.tried}</h2>
        <p>{words.triedWhy}</p>
        <p>
          <a class="button" href={`/rum/temaer/${theme.id}/proev`}>
            {words.write}
          </a>
        </p>
        {all.experiments.length > 0 && (
          <ul>
            {all.experiments.map(({ id, says }) => (
              <li>
                <a href={`/rum/temaer/${theme.id}/proev?fra=${id}`}>{words.begin(shortened(says))}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.passages}</h2>
        <p>{all.passages.length > 0 ? words.passagesWhy : words.noPassages}</p>
        <Choices visit={visit} theme={theme} what="passage" all={all.passages} />
      </section>
      <section>
        <h2>{words.noticings}</h2>
        <p>{all.noticings.length > 0 ? words.noticingsWhy : words.noNoticings}</p>
        <Choices visit={visit} theme={theme} what="noticing" all={all.noticings} />
      </section>
    </>
  )
  return answer(visit, {
    ...{ title: words.hangTitle, when: words.hangLead, parents: above(visit, theme), children },
    seen: 'meAlone',
  })
}

const shortened = (words: string) => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words)

interface ChoicesProps {
  visit: Visit
  theme: Theme
  what: Exclude<Hangable, 'experiment'>
  all: readonly ToHang[]
}

function Choices({ visit: { language }, theme, what, all }: ChoicesProps) {
  const words = hangMessages[language]
  if (all.length === 0) return null
  return (
    <ul class="list">
      {all.map(({ id, says, ofName, at }) => {
        const day = shortDate(language, today(at))
        return (
          <li>
            <form method="post" action={`/rum/temaer/${theme.id}/haeng`}>
              <input type="hidden" name="what" value={what} />
              <p class="title" id={`h-${id}`}>
                {says}
              </p>
              <p class="small">{ofName === null ? words.yours(day) : words.of(ofName, day)}</p>
              <button class="button" name="of" value={id} aria-describedby={`h-${id}`}>
                {words.hangIt}
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

/** Where somebody writes for a theme what they wanted to try; the words of their own it may begin with are shown to them alone. */
export function triedPage(
  visit: Visit,
  { theme, first, again }: { theme: Theme; first: string; again?: Again | undefined },
) {
  const { language } = visit
  const words = hangMessages[language]
  const form = fill(language, triedForm, { again, first: { words: first } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{theme.words}</p>
      <FormOf form={form} to={`/rum/temaer/${theme.id}/proev`}>
        <LongText form={form} name="words" label={words.triedWords} hint={words.triedHint} rows={4} />
        <div class="row">
          <button class="button do">{words.send}</button>
          <a href={`/rum/temaer/${theme.id}`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.triedTitle, when: words.triedLead, parents: above(visit, theme), children },
      seen: { rows: 'learning_theme_experiment' },
    },
    form.status,
  )
}
