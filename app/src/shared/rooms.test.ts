// What lies in shared is used by two pillars, or by the house itself; what one pillar uses belongs to it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cruise, type IModule } from 'dependency-cruiser'

/** Made for every pillar, and so far used by one; with what the next ones will use it for. */
const toCome: Record<string, string> = {
  'meetings/series.ts': 'Loops and networks meet by a rhythm too; learning rooms do now',
}

const shared = 'app/src/shared/'
/** What is found by its name is imported by nobody; tests and what they are made of use all they like. */
const found = /\/(island|scene|stops|demo)\.tsx?$|\.test\.tsx?$|\.d\.ts$|\/testing/

test('each file of shared is used by two pillars or by the house itself', async () => {
  const { output } = await cruise(['app/src'], {
    tsPreCompilationDeps: true,
    includeOnly: '^app/src',
    doNotFollow: { path: 'node_modules' },
  })
  assert.ok(typeof output !== 'string')
  const modules = output.modules.filter(({ source }) => !/\.test\.tsx?$/.test(source))
  const oneSided = modules
    .map(({ source }) => source)
    .filter((source) => source.startsWith(shared) && !found.test(source))
    .filter((source) => {
      const by = usersOf(source, modules)
      return by.size < 2 && !by.has('the house')
    })
    .map((source) => source.slice(shared.length))
  assert.deepEqual(oneSided.sort(), Object.keys(toCome).sort())
})

/** The pillars that use a file, also by way of other files of shared; an island of shared is every pillar’s. */
function usersOf(file: string, modules: IModule[]): Set<string> {
  const users = new Set<string>()
  const seen = new Set<string>()
  const look = (one: string) => {
    if (seen.has(one)) return
    seen.add(one)
    for (const { source } of modules.filter(({ dependencies }) =>
      dependencies.some(({ resolved }) => resolved === one),
    )) {
      const [, , pillar = '', ...rest] = source.split('/')
      if (!source.startsWith(shared)) users.add(rest.length > 0 ? pillar : 'the house')
      else if (/\/island\.tsx?$/.test(source)) users.add('the house')
      else look(source)
    }
  }
  look(file)
  return users
}
