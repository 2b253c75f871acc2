import { palette, units } from '@lydhoer/trajectories'
import type { Language, Sentence } from '@lydhoer/words'
import type { Problem } from '../../../shared/request/errors.ts'
import type { Held } from '../held.ts'
import { measures, type StudySettings } from '../settings.ts'
import { problems } from './messages.ts'
import { periodNamed, unitOf } from './period-names.ts'

export type Typed = Record<string, unknown>

/** What the codes of Fjordby's register are called. */
const fjordbyNames: Record<string, Record<Language, string>> = {
  activation: { da: 'Aktivering', en: 'Activation' },
  cashBenefit: { da: 'Kontanthjælp', en: 'Cash benefit' },
  education: { da: 'Uddannelse', en: 'Education' },
  flexJob: { da: 'Fleksjob', en: 'Flex job' },
  job: { da: 'Arbejde', en: 'Work' },
  sickness: { da: 'Sygedagpenge', en: 'Sickness benefit' },
  unemployment: { da: 'Dagpenge', en: 'Unemployment benefit' },
}

/** A year to each side of the reform where one is known, else all of the time up to two years. */
export function firstSettings(held: Held, language: Language, isFjordby: boolean): StudySettings {
  const { alphabet, columns, reform } = held
  const most = held.periods.length
  const year = 52
  const window = reform
    ? { from: Math.max(1, reform - year), to: Math.min(most, reform + year - 1) }
    : { from: 1, to: Math.min(most, 2 * year) }
  return {
    version: 1,
    ...window,
    reform,
    unit: isFjordby ? 'week' : unitOf(held.periods),
    empty: (held.empty ?? 0) > 0 ? 'state' : 'out',
    states: alphabet.map((code, s) => ({
      code,
      name: (isFjordby && fjordbyNames[code]?.[language]) || code,
      colour: palette[s % palette.length]!,
    })),
    groups: isFjordby
      ? { by: 'start' }
      : columns[0] !== undefined
        ? { by: 'column', column: columns[0] }
        : { by: 'none' },
    measure: 'om',
    sample: 1000,
    seed: 1,
  }
}

/** How settings stand in the fields of the form: periods by their names, states with their place in the order. */
export function typedFrom(settings: StudySettings, { periods, alphabet }: Held): Typed {
  const { groups } = settings
  const name = (period: number) => periods[period - 1] ?? String(period)
  return {
    from: name(settings.from),
    to: name(settings.to),
    reform: settings.reform === null ? '' : name(settings.reform),
    ...{ unit: settings.unit, empty: settings.empty },
    groups: groups.by === 'column' ? `column:${groups.column}` : groups.by,
    measure: settings.measure,
    sample: String(settings.sample),
    seed: String(settings.seed),
    ...Object.fromEntries(
      settings.states.flatMap(({ code, name, colour }, place) => {
        const s = alphabet.indexOf(code)
        return [
          [`name${s}`, name],
          [`colour${s}`, colour],
          [`place${s}`, String(place + 1)],
        ]
      }),
    ),
  }
}

/** Reads the form: settings, or what is wrong with each field. */
export function settingsFrom(
  typed: Typed,
  held: Held,
): { title: string; settings: StudySettings } | { problems: Problem[] } {
  const { alphabet, columns, shortest } = held
  const wrong: Problem[] = []
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
  const whole = (name: string) => (/^-?\d{1,9}$/.test(text(name)) ? Number(text(name)) : Number.NaN)
  const check = (ok: boolean, field: string, what: Sentence) => {
    if (!ok) wrong.push({ field, what })
  }

  const period = (name: string) => periodNamed(held.periods, text(name))
  const [from, to] = [period('from'), period('to')]
  const [first, last] = [held.periods[0] ?? '', held.periods.at(-1) ?? '']
  check(text('title').length > 0 && text('title').length <= 200, 'title', problems.noTitle)
  check(from >= 1, 'from', problems.badFrom(first, last))
  check(to > from, 'to', problems.badTo(first, last))
  const reform = text('reform') === '' ? null : period('reform')
  check(reform === null || (reform > from && reform <= to), 'reform', problems.badReform)
  const inAlphabet = alphabet.map((code, s) => {
    const name = text(`name${s}`)
    check(name.length > 0 && name.length <= 60, `name${s}`, problems.badState(code))
    return {
      code,
      name,
      colour: palette.find((one) => one === text(`colour${s}`)) ?? palette[s % palette.length]!,
      place: placeTyped(text(`place${s}`), s),
    }
  })
  inAlphabet.forEach(({ place }, s) => check(!Number.isNaN(place), `place${s}`, problems.badPlace))
  const states = [...inAlphabet].sort((a, b) => a.place - b.place).map(({ place: _, ...state }) => state)
  const unit = units.find((one) => one === text('unit')) ?? unitOf(held.periods)
  const empty = text('empty') === 'state' ? 'state' : 'out'
  const wish = text('groups') || 'none'
  const column = wish.startsWith('column:') ? columns.find((name) => `column:${name}` === wish) : undefined
  check(wish === 'none' || wish === 'start' || column !== undefined, 'groups', problems.badGroups)
  const measure = measures.find((one) => one === text('measure')) ?? 'om'
  check(measure !== 'ham' || empty === 'state' || shortest >= to, 'measure', problems.unequal)
  const [sample, seed] = [whole('sample'), whole('seed')]
  check(sample >= 50 && sample <= 4000, 'sample', problems.badSample)
  check(Number.isInteger(seed), 'seed', problems.badSeed)
  if (wrong.length > 0) return { problems: wrong }
  return {
    title: text('title'),
    settings: {
      ...{ version: 1, from, to, reform, unit, empty, states, measure, sample, seed },
      groups: column !== undefined ? { by: 'column', column } : { by: wish === 'start' ? 'start' : 'none' },
    },
  }
}

/** Where a state stands in the order; without a word of it, where it stands in the file. */
function placeTyped(typed: string, otherwise: number): number {
  if (typed === '') return otherwise + 1
  return /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN
}
