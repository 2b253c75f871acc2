import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { eachAfterItsOwn } from './after.ts'
import type { TestApp } from './testing.ts'

/** What scenes have made, by name: ids for addresses and forms. */
export type Made = Readonly<Record<string, string>>
export type SentForm = Record<string, string | string[]> | FormData

/** The rows that a place's routes are tried on: made through the pages, as people make them. Lies in the place's `scene.ts`. */
export interface Scene {
  /** The folders of the places whose scenes come first. */
  after?: readonly string[]
  make?(house: TestApp, made: Made): Promise<Made>
  /** What the named parts of addresses stand for, by the address up to them: `'/stykker/:id': 'passage'`. */
  names?: Readonly<Record<string, string>>
  /** What follows `?` where a page asks for something. */
  queries?: Readonly<Record<string, (made: Made) => string>>
  /** What each form is filled with; one that is not here is sent empty. */
  forms?: Readonly<Record<string, (made: Made, house: TestApp) => SentForm>>
  /** A form that fits its schema and is refused all the same; one that is not here is sent empty. */
  refused?: Readonly<Record<string, (made: Made, house: TestApp) => SentForm>>
  /** What must have happened before a form does something, and which rows it is about then. */
  ready?: Readonly<Record<string, (house: TestApp, made: Made) => Promise<Made>>>
}

const source = join(import.meta.dirname, '..', '..')

/**
 * Every place's scene, those that others stand on first.
 *
 * @param only the folders of the places that are wanted, with what theirs stand on; all of them where none is named
 */
export async function scenes(only?: readonly string[]): Promise<Scene[]> {
  const found = new Map<string, Scene>()
  for (const path of globSync('*/**/scene.ts', { cwd: source }).sort()) {
    const folder = basename(dirname(path))
    if (folder === 'testing') continue
    found.set(folder, ((await import(join(source, path))) as { scene: Scene }).scene)
  }
  return eachAfterItsOwn(found, only)
}

/** Makes all of them in one house. */
export async function makeScenes(house: TestApp, all: readonly Scene[]): Promise<Made> {
  let made: Made = { coordinator: house.fjordby.coordinator }
  for (const scene of all) made = { ...made, ...(await scene.make?.(house, made)) }
  return made
}

/**
 * The address of a route on the scene.
 *
 * @throws Error when no scene says what a part of it stands for
 */
export function addressOf(path: string, all: readonly Scene[], made: Made): string {
  const parts = path.split('/')
  const filled = parts.map((part, at) => {
    if (!part.startsWith(':')) return part
    const upTo = parts.slice(0, at + 1).join('/')
    const name = all.map((scene) => scene.names?.[upTo]).find((one) => one !== undefined)
    if (name === undefined) throw new Error(`No scene says what ${upTo} stands for.`)
    return made[name] ?? name
  })
  const query = all.map((scene) => scene.queries?.[path]).find((one) => one !== undefined)
  return filled.join('/') + (query ? `?${query(made)}` : '')
}

/** What the form of a route is filled with on the scene. */
export function formFor(path: string, all: readonly Scene[], made: Made, house: TestApp): SentForm {
  const form = all.map((scene) => scene.forms?.[path]).find((one) => one !== undefined)
  return form?.(made, house) ?? {}
}

/** What a form is filled with to be refused on the scene. */
export function refusedFor(path: string, all: readonly Scene[], made: Made, house: TestApp): SentForm {
  const form = all.map((scene) => scene.refused?.[path]).find((one) => one !== undefined)
  return form?.(made, house) ?? {}
}

/** The rows that the form of a route is about, once it can do something; null when nothing need have happened. */
export async function readyFor(
  path: string,
  all: readonly Scene[],
  made: Made,
  house: TestApp,
): Promise<Made | null> {
  const ready = all.map((scene) => scene.ready?.[path]).find((one) => one !== undefined)
  return ready ? { ...made, ...(await ready(house, made)) } : null
}

/** A part of the address that an answer leads to: the n-th between `/`, `#` and `?`. */
export const partOf = (answer: Response, n: number): string =>
  answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''
