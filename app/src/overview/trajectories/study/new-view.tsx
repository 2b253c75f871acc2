import { palette, units } from '@lydhoer/trajectories'
import type { Problem } from '../../../shared/request/errors.ts'
import { ErrorSummary, Field, SubmissionId } from '../../../shared/page/fields.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { Swatch } from '../figure-view.tsx'
import type { Held } from '../held.ts'
import { percentOf } from '../percent.ts'
import { seenOf } from '../seen.ts'
import { measures } from '../settings.ts'
import type { DataSetSeen } from '../data-set.ts'
import type { Typed } from './form.ts'
import { messages } from './messages.ts'

interface NewStudyPage {
  dataSet: DataSetSeen
  held: Held
  typed: Typed
  problems?: readonly Problem[]
}

/** So many periods are offered while one writes; what is written may be any. */
const mostOffered = 1000

/** Choosing what to look at. Everything is filled in beforehand; one can begin at once. */
export function newStudyPage(visit: Visit, { dataSet, held, typed, problems = [] }: NewStudyPage) {
  const { language } = visit
  const words = messages[language]
  const field = { problems, language }
  const { periods, alphabet } = held
  const value = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  const children = (
    <>
      <ErrorSummary problems={problems} language={language} />
      <form method="post" action={`/forloeb/data/${dataSet.id}/undersoegelse`} autocomplete="off" novalidate>
        <SubmissionId />
        <Field name="title" label={words.title} {...field}>
          {(wiring) => (
            <input class="form-input" name="title" maxlength={200} value={value('title')} {...wiring} />
          )}
        </Field>
        <h2>{words.window}</h2>
        <p class="small">{words.windowHint(periods[0] ?? '', periods.at(-1) ?? '', periods.length)}</p>
        <div class="beside">
          {(['from', 'to'] as const).map((name) => (
            <Field name={name} label={words[name]} {...field}>
              {(wiring) => (
                <input class="form-input short" name={name} list="periods" value={value(name)} {...wiring} />
              )}
            </Field>
          ))}
        </div>
        <datalist id="periods">
          {periods.slice(0, mostOffered).map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <Field name="unit" label={words.unit} {...field}>
          {(wiring) => (
            <select class="form-select short" name="unit" {...wiring}>
              {units.map((unit) => (
                <option value={unit} selected={value('unit') === unit}>
                  {words.units[unit]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="reform" label={words.reform} hint={words.reformHint} {...field}>
          {(wiring) => (
            <input
              class="form-input short"
              name="reform"
              list="periods"
              value={value('reform')}
              {...wiring}
            />
          )}
        </Field>
        <h2>{words.states}</h2>
        <p class="small">{words.statesHint}</p>
        <ul class="states">
          {alphabet.map((code, s) => (
            <li>
              <input
                class="form-input place"
                id={`place${s}`}
                name={`place${s}`}
                inputmode="numeric"
                maxlength={3}
                aria-label={words.placeOf(code)}
                value={value(`place${s}`)}
              />
              <Swatch colour={value(`colour${s}`)} />
              <span class="state-code">{code}</span>
              <input
                class="form-input"
                id={`name${s}`}
                name={`name${s}`}
                aria-label={words.nameOf(code)}
                maxlength={60}
                value={value(`name${s}`)}
              />
              <select class="form-select" name={`colour${s}`} aria-label={words.colourOf(code)}>
                {palette.map((colour, c) => (
                  <option value={colour} selected={value(`colour${s}`) === colour}>
                    {words.colours[c]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        {(held.empty ?? 0) > 0 && (
          <fieldset>
            <legend class="form-label">{words.empty(percentOf(language, held.empty ?? 0))}</legend>
            {(['state', 'out'] as const).map((way) => (
              <label class="choice">
                <input type="radio" name="empty" value={way} checked={value('empty') === way} />
                <span>{words.emptyWays[way]}</span>
              </label>
            ))}
          </fieldset>
        )}
        <Field name="groups" label={words.groups} {...field}>
          {(wiring) => (
            <select class="form-select" name="groups" {...wiring}>
              {[
                ['none', words.groupNone] as const,
                ['start', words.groupStart] as const,
                ...held.columns.map((name) => [`column:${name}`, words.groupColumn(name)] as const),
              ].map(([key, label]) => (
                <option value={key} selected={value('groups') === key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <fieldset id="measure">
          <legend class="form-label">{words.measure}</legend>
          {problems
            .filter((problem) => problem.field === 'measure')
            .map((problem) => (
              <span class="form-error-message">{problem.what[language]}</span>
            ))}
          {measures.map((one) => (
            <label class="choice">
              <input type="radio" name="measure" value={one} checked={value('measure') === one} />
              <span>{words.measures[one]}</span>
            </label>
          ))}
        </fieldset>
        <details class="more" open={problems.some((one) => one.field === 'sample' || one.field === 'seed')}>
          <summary>{words.more}</summary>
          <Field name="sample" label={words.sample} hint={words.sampleHint} {...field}>
            {(wiring) => (
              <input
                class="form-input short"
                name="sample"
                inputmode="numeric"
                value={value('sample')}
                {...wiring}
              />
            )}
          </Field>
          <Field name="seed" label={words.seed} {...field}>
            {(wiring) => (
              <input
                class="form-input short"
                name="seed"
                inputmode="numeric"
                value={value('seed')}
                {...wiring}
              />
            )}
          </Field>
        </details>
        <p class="row">
          <button class="button do">{words.begin}</button>
        </p>
      </form>
    </>
  )
  return answer(
    visit,
    {
      title: `${words.newTitle}: ${dataSet.about.title}`,
      when: words.newLead,
      seen: seenOf(visit, 'study', { ownerId: visit.me.personId }),
      parents: [{ href: `/forloeb/data/${dataSet.id}`, word: dataSet.about.title }],
      children,
    },
    problems.length > 0 ? 422 : 200,
  )
}
