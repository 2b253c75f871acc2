import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { dispatch } from '../dispatch.ts'

/** A folder for a test file's own files, gone when its tests are done. */
export function ownFolder() {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-sequences-'))
  })
  after(() => rmSync(folder, { recursive: true }))
  const path = (name: string) => join(folder, name)
  const file = (name: string, text: string | Uint8Array) => {
    writeFileSync(path(name), text)
    return path(name)
  }
  /** Four people, an id and a group before the six months, a weight after. */
  const people = () =>
    file(
      'people.csv',
      'id,sex,m1,m2,m3,m4,m5,m6,weight\n1,f,A,A,A,B,B,B,1\n2,m,A,A,B,B,B,C,2\n3,f,C,C,C,C,,,1\n4,m,A,A,A,B,B,B,0.5\n',
    )
  return { path, file, people }
}

/** The columns of their months. */
export const months = ['--columns', '3:8']

/** Runs `lydhoer sequences` and gives its exit code and what it wrote. */
export async function lydhoer(...args: string[]) {
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    language: 'da' as const,
  }
  return { code: await dispatch(['sequences', ...args], terminal), out, err }
}
