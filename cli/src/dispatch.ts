import type { Command, Terminal } from './command.ts'
import { help } from './help.ts'
import { Refusal, sentenceFor } from './refusal.ts'

/** The commands there are; each is loaded only when asked for, so that one does not wait for the others. */
const names = [
  'measure',
  'pseudonymise',
  'convert',
  'pauses',
  'transcribe',
  'find',
  'agreement',
  'sequences',
  'import',
  'start',
  'serve',
  'migrate',
  'backup',
  'restore',
] as const

/** The exit code for input that a person can put right. */
const refused = 2

/**
 * Runs `lydhoer …` and gives its exit code: 0 done, 2 bad input (one sentence on the error output), 1 a fault.
 *
 * @example
 * await dispatch(['measure', 'samtale.txt', '--json'], terminal) // 0
 */
export async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = args
  try {
    if (name === '--help' || name === '-h' || name === 'help') {
      terminal.out(help[terminal.language])
      return 0
    }
    const command = await load(name)
    return (await command.run(rest, terminal)) ?? 0
  } catch (error) {
    const sentence = sentenceFor(error, terminal.language)
    if (sentence === undefined) throw error
    terminal.err(`${sentence}\n`)
    return refused
  }
}

async function load(name: string): Promise<Command> {
  if (!names.some((known) => known === name)) {
    throw new Refusal({
      da: `Kommandoen “${name}” findes ikke; skriv lydhoer --help for at se dem, der gør.`,
      en: `There is no command “${name}”; write lydhoer --help to see those there are.`,
    })
  }
  const address = new URL(`./commands/${name}.ts`, import.meta.url).href
  try {
    return (await import(address)) as Command
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes(`commands/${name}.ts`)) throw error
    throw new Refusal({
      da: `Kommandoen “${name}” følger ikke med i denne udgave.`,
      en: `The command “${name}” does not come with this version.`,
    })
  }
}
