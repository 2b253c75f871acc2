import type { Child } from 'hono/jsx'
import { say, type Tongue } from '@lydhoer/words'
import { Field } from '../fields.tsx'
import type { Filled } from './filled.ts'

interface Labelled<Name extends string> {
  form: Filled<Name, Tongue>
  name: Name
  label: string
  hint?: string | undefined
}

/** What can be chosen: the value that is sent, and what it is called. */
export interface Option {
  value: string
  label: Child
}

type Short = { short?: boolean }
const size = (kind: 'form-input' | 'form-select', short: boolean | undefined) =>
  short ? `${kind} short` : kind

/** A line of text. */
export function Text<Name extends string>({
  short,
  inputmode,
  ...of
}: Labelled<Name> & Short & { inputmode?: 'numeric' | 'decimal' }) {
  return (
    <Labelled {...of}>
      {(wiring) => (
        <input
          class={size('form-input', short)}
          name={of.name}
          value={of.form.value(of.name)}
          maxlength={of.form.room(of.name)}
          inputmode={inputmode}
          {...wiring}
        />
      )}
    </Labelled>
  )
}

/** A password for something elsewhere, which the browser neither shows nor fills in. */
export function Password<Name extends string>(of: Labelled<Name>) {
  return (
    <Labelled {...of}>
      {(wiring) => (
        <input
          class="form-input"
          type="password"
          autocomplete="off"
          name={of.name}
          value={of.form.value(of.name)}
          maxlength={of.form.room(of.name)}
          {...wiring}
        />
      )}
    </Labelled>
  )
}

/** Text of several lines; with `keep`, an address, the browser keeps what is being typed there. */
export function LongText<Name extends string>({
  rows,
  keep,
  ...of
}: Labelled<Name> & { rows: number; keep?: string }) {
  return (
    <Labelled {...of}>
      {(wiring) => {
        const area = (
          <textarea name={of.name} rows={rows} maxlength={of.form.room(of.name)} {...wiring}>
            {of.form.value(of.name)}
          </textarea>
        )
        if (keep === undefined) return area
        return (
          <lydhoer-draft data-place={keep} data-before={of.form.before(of.name)}>
            {area}
          </lydhoer-draft>
        )
      }}
    </Labelled>
  )
}

/** A day of the calendar. */
export function Day<Name extends string>(of: Labelled<Name>) {
  return (
    <Labelled {...of}>
      {(wiring) => (
        <input
          class="form-input short"
          type="date"
          name={of.name}
          value={of.form.value(of.name)}
          {...wiring}
        />
      )}
    </Labelled>
  )
}

/** What the clock shows. */
export function Clock<Name extends string>(of: Labelled<Name>) {
  return (
    <Labelled {...of}>
      {(wiring) => (
        <input
          class="form-input short"
          type="time"
          name={of.name}
          value={of.form.value(of.name)}
          {...wiring}
        />
      )}
    </Labelled>
  )
}

/** A file. Browsers never give one back, so it is chosen again when the form is shown again. */
export function FileToSend<Name extends string>({ accept, ...of }: Labelled<Name> & { accept: string }) {
  return (
    <Labelled {...of}>
      {(wiring) => <input class="form-input" type="file" name={of.name} accept={accept} {...wiring} />}
    </Labelled>
  )
}

/** One of many, from a list that opens; `children` may bring options in groups of their own. */
export function Choice<Name extends string>({
  options = [],
  none,
  short,
  children,
  ...of
}: Labelled<Name> & Short & { options?: readonly Option[]; none?: string; children?: Child }) {
  return (
    <Labelled {...of}>
      {(wiring) => (
        <select class={size('form-select', short)} name={of.name} {...wiring}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ value, label }) => (
            <option value={value} selected={value === of.form.value(of.name)}>
              {label}
            </option>
          ))}
          {children}
        </select>
      )}
    </Labelled>
  )
}

/** One of few, each in sight. */
export function OneOf<Name extends string>({
  options,
  inRow,
  ...of
}: Labelled<Name> & { options: readonly Option[]; inRow?: boolean }) {
  return (
    <Group {...of}>
      <div class={inRow ? 'row' : undefined}>
        {options.map((option, nth) => (
          <Box {...of} type="radio" option={option} first={nth === 0} />
        ))}
      </div>
    </Group>
  )
}

/** Any number of them, each in sight; where there are very many, some of them folded away unless one is chosen. */
export function SomeOf<Name extends string>({
  options,
  folded,
  ...of
}: Labelled<Name> & {
  options: readonly Option[]
  folded?: { label: string; options: readonly Option[] }
}) {
  const chosen = of.form.values(of.name)
  return (
    <Group {...of}>
      {options.map((option, nth) => (
        <Box {...of} type="checkbox" option={option} first={nth === 0} />
      ))}
      {folded && (
        <details open={folded.options.some(({ value }) => chosen.includes(value))}>
          <summary>{folded.label}</summary>
          {folded.options.map((option, nth) => (
            <Box {...of} type="checkbox" option={option} first={options.length + nth === 0} />
          ))}
        </details>
      )}
    </Group>
  )
}

/** A box on its own, with what it means. */
export function Tick<Name extends string>({ form, name, label, hint }: Labelled<Name>) {
  const wrong = form.wrong(name)
  return (
    <div class={wrong.length > 0 ? 'form-error' : undefined}>
      <Wrong form={form} name={name} />
      <label class="choice">
        <input
          type="checkbox"
          id={form.id(name)}
          name={name}
          checked={form.value(name) === 'on'}
          aria-describedby={wrong.length > 0 ? `${form.id(name)}-error` : undefined}
          aria-invalid={wrong.length > 0 ? 'true' : undefined}
        />
        <span>
          {label}
          {hint && (
            <>
              <br />
              <span class="small">{hint}</span>
            </>
          )}
        </span>
      </label>
    </div>
  )
}

/** A value that goes along unseen. */
export function Hidden<Name extends string>({ form, name }: Pick<Labelled<Name>, 'form' | 'name'>) {
  return <input type="hidden" name={name} value={form.value(name)} />
}

function Labelled<Name extends string>({
  form,
  name,
  label,
  hint,
  children,
}: Labelled<Name> & Pick<Parameters<typeof Field>[0], 'children'>) {
  return (
    <Field
      name={name}
      id={form.id(name)}
      label={label}
      {...(hint && { hint })}
      problems={form.problems}
      language={form.language}
    >
      {children}
    </Field>
  )
}

function Group<Name extends string>({
  form,
  name,
  label,
  hint,
  children,
}: Labelled<Name> & { children: Child }) {
  const wrong = form.wrong(name).length > 0
  const describedBy = [hint && `${form.id(name)}-hint`, wrong && `${form.id(name)}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset class={wrong ? 'form-error' : undefined} aria-describedby={describedBy || undefined}>
      <legend class="form-label">{label}</legend>
      {hint && (
        <span class="form-hint" id={`${form.id(name)}-hint`}>
          {hint}
        </span>
      )}
      <Wrong form={form} name={name} />
      {children}
    </fieldset>
  )
}

function Wrong<Name extends string>({ form, name }: Pick<Labelled<Name>, 'form' | 'name'>) {
  const wrong = form.wrong(name)
  return wrong.length === 0 ? null : (
    <span class="form-error-message" id={`${form.id(name)}-error`}>
      {wrong.map((problem) => say(problem.what, form.language)).join(' ')}
    </span>
  )
}

/** The first of a group carries its name, so that the sentence at the top leads to it. */
function Box<Name extends string>({
  form,
  name,
  type,
  option,
  first,
}: Labelled<Name> & { type: 'radio' | 'checkbox'; option: Option; first: boolean }) {
  return (
    <label class="choice">
      <input
        type={type}
        id={first ? form.id(name) : undefined}
        name={name}
        value={option.value}
        checked={form.values(name).includes(option.value)}
      />
      <span>{option.label}</span>
    </label>
  )
}
