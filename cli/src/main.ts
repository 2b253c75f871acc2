import { dispatch, traceOf } from './dispatch.ts'
import { languageOf } from './language.ts'

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const language = languageOf(process.env)

// What nobody foresaw ends the program, and the database with it; what was said in it may be somebody's words, so it is not told.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const kind = [error.name, error.code].filter(Boolean).join(' ')
  const says = {
    da: `Lydhør stoppede, fordi noget gik galt (${kind}); sæt LYDHOER_DEBUG=1 foran for at se mere.`,
    en: `Lydhør stopped because something went wrong (${kind}); put LYDHOER_DEBUG=1 in front to see more.`,
  }
  process.stderr.write(`${says[language]}\n`)
  if (process.env['LYDHOER_DEBUG'] === '1') process.stderr.write(`${traceOf(error)}\n`)
  process.exit(1)
})

process.exitCode = await dispatch(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  language,
})
