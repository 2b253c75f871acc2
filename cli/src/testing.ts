import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** A command as somebody at a keyboard runs it, in Danish unless `env` says otherwise. */
export function realCommand(
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended>; said: (words: RegExp) => Promise<void> } {
  const clean = { DATABASE_URL: '', LYDHOER_KEY: '', LYDHOER_LANGUAGE: '', LC_ALL: '', LANG: 'da_DK.UTF-8' }
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, ...clean, LYDHOER_DEBUG: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  const listeners = new Set<() => void>()
  const hear = () => listeners.forEach((listener) => listener())
  child.stdout.on('data', (piece: Buffer) => ((out += piece.toString()), hear()))
  child.stderr.on('data', (piece: Buffer) => ((err += piece.toString()), hear()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })))
  const said = (words: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => words.test(out + err) && (listeners.delete(look), resolve())
      listeners.add(look)
      void ended.then((last) =>
        reject(new Error(`it ended without saying ${words}: ${JSON.stringify(last)}`)),
      )
      look()
    })
  return { child, ended, said }
}
