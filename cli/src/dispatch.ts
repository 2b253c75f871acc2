import type { Command, Terminal } from './command.ts'
import { help } from './help.ts'
import { nearest } from './nearest.ts'
import { Refusal, saysWhatIsWrong, sentenceFor } from './refusal.ts'
import { version } from './version.ts'

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
  'visits',
  'match',
  'survey',
  'letter',
  'import',
  'start',
  'serve',
  'migrate',
  'backup',
  'restore',
] as const

/** The exit code for input that a person can put right. */
const refused = 2
/** The exit code when what was asked for could not be done. */
const failed = 1

/**
 * Runs `lydhoer …` and gives its exit code: 0 done, 2 typed wrongly, 1 not done. What is wrong is one sentence on the error
 * output; with LYDHOER_DEBUG=1 the trace follows.
 *
 * @example
 * await dispatch(['measure', 'samtale.txt', '--json'], terminal) // 0
 */
export async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await answer(args, terminal)
  } catch (error) {
    const sentence = sentenceFor(error, terminal.language)
    terminal.err(`${sentence ?? unforeseen(error)[terminal.language]}\n`)
    if (process.env['LYDHOER_DEBUG'] === '1') terminal.err(`${traceOf(error)}\n`)
    return sentence === undefined || keepsFromStarting(args, error) ? failed : refused
  }
}

async function answer([name = '--help', ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === 'version') {
    terminal.out(`lydhoer ${version()}\n`)
    return 0
  }
  const asksFor = name === 'help' ? rest[0] : rest.some(isHelp) ? name : undefined
  if (isHelp(name) || (name === 'help' && asksFor === undefined)) {
    terminal.out(help[terminal.language])
    return 0
  }
  const command = await load(asksFor ?? name)
  if (asksFor === undefined) return (await command.run(rest, terminal)) ?? 0
  terminal.out(command.help[terminal.language])
  return 0
}

const isHelp = (word: string) => word === '--help' || word === '-h'

/** A setting or a machine that keeps the program from starting is no typing error. */
const keepsFromStarting = ([name]: readonly string[], error: unknown) =>
  (name === 'start' || name === 'serve') && saysWhatIsWrong(error)

const unforeseen = (error: unknown) => {
  const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return {
    da: `Det gik galt, og Lydhør vidste ikke hvorfor: ${said}. Sæt LYDHOER_DEBUG=1 foran for at se mere.`,
    en: `That went wrong, and Lydhør does not know why: ${said}. Put LYDHOER_DEBUG=1 in front to see more.`,
  }
}

/** The trace, and those of the errors behind it. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const behind = error.cause === undefined ? '' : `\n${traceOf(error.cause)}`
  return `${error.stack ?? error.message}${behind}`
}

async function load(name: string): Promise<Command> {
  if (!names.some((known) => known === name)) {
    const meant = nearest(name, [...names, 'help', 'version'])
    throw new Refusal({
      da: `Kommandoen “${name}” findes ikke; ${meant ? `mente du “${meant}”?` : 'skriv lydhoer --help for at se dem, der gør.'}`,
      en: `There is no command “${name}”; ${meant ? `did you mean “${meant}”?` : 'write lydhoer --help to see those there are.'}`,
    })
  }
  const address = new URL(`./commands/${name}.ts`, import.meta.url).href
  return (await import(address)) as Command
}
