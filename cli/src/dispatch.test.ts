import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { dispatch } from './dispatch.ts'
import { realCommand } from './testing.ts'

const commands = readdirSync(new URL('./commands/', import.meta.url))
  .filter((name) => !name.includes('.test.'))
  .map((name) => name.replace('.ts', ''))

/** Runs a command in this process, on a terminal that answers as the real one does. */
async function lydhoer(args: string[], language: 'da' | 'en' = 'da') {
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => ((out += text), true),
    err: (text: string) => ((err += text), true),
    language,
  }
  return { code: await dispatch(args, terminal), out, err }
}

test('a command that is not there is refused, and one that is nearly right is proposed', async () => {
  for (const [typed, meant] of [
    ['hlep', 'help'],
    ['meassure', 'measure'],
    ['backpu', 'backup'],
    ['Start', 'start'],
  ] as const) {
    const { code, out, err } = await lydhoer([typed])
    assert.deepEqual([code, out], [2, ''])
    assert.equal(err, `Kommandoen “${typed}” findes ikke; mente du “${meant}”?\n`)
  }
  assert.equal(
    (await lydhoer(['xyzzy'], 'en')).err,
    'There is no command “xyzzy”; write lydhoer --help to see those there are.\n',
  )
})

test('every command’s --help is its help in both languages, in whatever order it is asked for', async () => {
  for (const name of commands) {
    const [danish, english] = [await lydhoer([name, '--help'], 'da'), await lydhoer([name, '--help'], 'en')]
    for (const { code, out, err } of [danish, english]) {
      assert.deepEqual([name, code, err], [name, 0, ''])
      assert.match(out, new RegExp(`^lydhoer ${name}`))
    }
    assert.notEqual(danish.out, english.out)
    assert.equal((await lydhoer(['help', name])).out, danish.out)
    assert.equal((await lydhoer([name, 'something.txt', '-h'])).out, danish.out)
  }
})

test('the real command shows help and ends well; `start --help` starts nothing', async () => {
  for (const args of [['measure', '--help'], ['start', '--help'], ['--help']]) {
    const { code, out, err } = await realCommand(args).ended
    assert.deepEqual([args, code, err], [args, 0, ''])
    assert.match(out, /^lydhoer/)
  }
})

test('the overview names every command, and says that a backup is a folder', async () => {
  for (const [language, folder] of [
    ['da', 'MAPPE'],
    ['en', 'FOLDER'],
  ] as const) {
    const { out } = await lydhoer([], language)
    for (const name of commands) assert.match(out, new RegExp(`^  lydhoer ${name}\\b`, 'm'))
    assert.match(out, new RegExp(`lydhoer backup ${folder}`))
    assert.match(out, new RegExp(`lydhoer restore ${folder}`))
  }
})

test('--version says which version it is', async () => {
  for (const asked of ['--version', 'version'])
    assert.match((await lydhoer([asked])).out, /^lydhoer \d+\.\d+\.\d+\n$/)
})

test('what is wrong is told in the language of the environment', async () => {
  assert.match(
    (await realCommand(['measure', 'nowhere.txt'], { LANG: 'en_GB.UTF-8' }).ended).err,
    /does not exist\.\n$/,
  )
  assert.match((await realCommand(['measure', 'nowhere.txt']).ended).err, /findes ikke\.\n$/)
})

test('a fault that nobody foresaw is one sentence and code 1', async () => {
  let err = ''
  const code = await dispatch(['--version'], {
    out: () => {
      throw new Error('the pipe is odd')
    },
    err: (text) => (err += text),
    language: 'en',
  })
  assert.deepEqual(
    [code, err],
    [
      1,
      'That went wrong, and Lydhør does not know why: the pipe is odd. Put LYDHOER_DEBUG=1 in front to see more.\n',
    ],
  )
})

test('what goes wrong where nobody listens ends with one sentence that quotes nobody; LYDHOER_DEBUG=1 shows where', async () => {
  const slip =
    "setTimeout(() => { throw new TypeError('Karen Madsen said') }, 10); setTimeout(() => {}, 60000)"
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(slip)}` }
  const plain = await realCommand(['help'], env).ended
  assert.deepEqual(
    [plain.code, plain.err],
    [1, 'Lydhør stoppede, fordi noget gik galt (TypeError); sæt LYDHOER_DEBUG=1 foran for at se mere.\n'],
  )
  const more = await realCommand(['help'], { ...env, LYDHOER_DEBUG: '1' }).ended
  assert.match(more.err, /\n {4}at /)
})
