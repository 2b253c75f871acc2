// How everybody else is answered while one person does something heavy, and what memory it takes: this build, and another one in
// LYDHOER_BENCH_OTHER where a folder with one is named.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { columns, oneLine, register, sound, subtitles, turns } from './answering/files.ts'
import { newConversation } from './answering/new-conversation.ts'
import { meanwhile, startProgram, type Program } from './answering/program.ts'
import { formOf, visitor, type Visitor } from './answering/visitor.ts'

const here = join(import.meta.dirname, '..', '..')

export async function run(print: (line: string) => void): Promise<void> {
  const other = process.env['LYDHOER_BENCH_OTHER']
  const large = register()
  const hour = await sound(60)
  for (const root of other ? [other, here] : [here]) {
    print(`## ${root === here ? 'this build' : root}`)
    print(
      '                                            seconds   /sundhed p50    p99  worst (ms)   memory: extra   left (MB)',
    )
    // A program that ended is told, and the rest is left out.
    for (const part of [registers, transcripts, conversation]) {
      const program = await startProgram(root)
      try {
        await part(program, print, { large, hour })
      } catch (error) {
        print(`it went no further: ${error instanceof Error ? error.message : String(error)}`)
      } finally {
        await program.stop()
      }
    }
  }
}

interface Files {
  large: Buffer
  hour: Buffer
}

async function told(
  print: (line: string) => void,
  program: Program,
  what: string,
  act: () => Promise<unknown>,
): Promise<void> {
  const { seconds, p50, p99, worst, failed, extra, left } = await meanwhile(program, act)
  const number = (value: number, width: number) => value.toFixed(0).padStart(width)
  print(
    `${what.padEnd(42)} ${seconds.toFixed(1).padStart(8)} ${number(p50, 14)} ${number(p99, 6)} ${number(worst, 6)} ${number(extra, 22)} ${number(left, 6)}${failed > 0 ? `   ${failed} not answered` : ''}`,
  )
}

/** Asks for a page until it says what is waited for. */
async function until(who: Visitor, path: string, says: RegExp): Promise<string> {
  for (const began = performance.now(); performance.now() - began < 300_000; await wait(300)) {
    const { text } = await who.get(path)
    if (says.test(text)) return text
  }
  throw new Error(`${path} never said ${says}`)
}

async function registers(program: Program, print: (line: string) => void, { large }: Files): Promise<void> {
  const emil = await visitor(program.origin, 'Emil Rosenvinge')
  await told(print, program, 'nothing', () => wait(3000))
  let data = ''
  await told(print, program, 'a register of 96 MB comes and is read', async () => {
    const fields = { source: 'wide', title: 'Stort', purpose: 'research', why: 'At måle' }
    const file = new File([new Uint8Array(large)], 'stort.csv')
    const sent = await emil.post(
      '/forloeb/data/nyt',
      formOf({ ...fields, submissionId: crypto.randomUUID(), file }),
    )
    data = sent.location
    await until(emil, data, /Begynd en undersøgelse/)
  })
  let study = ''
  await told(print, program, 'a study of it begins; its figures', async () => {
    const states = Object.fromEntries(
      ['A', 'C', 'E', 'F', 'J', 'S', 'U'].flatMap((name, i) => [
        [`name${i}`, name],
        [`colour${i}`, '#0072B2'],
      ]),
    )
    const settings = {
      title: 'Alt',
      from: '1',
      to: '240',
      reform: '',
      groups: 'none',
      measure: 'om',
      sample: '1000',
      seed: '1',
    }
    const begun = await emil.post(`${data}/undersoegelse`, {
      ...{ ...settings, ...states, submissionId: crypto.randomUUID() },
    })
    study = begun.location
    await until(emil, study, /<figure class="plot">/)
  })
  await told(print, program, 'its types are computed', () =>
    until(emil, `${study}/tilstand`, /Typerne er regnet ud/),
  )
  await told(print, program, 'the page of its types', () =>
    until(emil, `${study}/typer?antal=4`, /section class="type"/),
  )
  await told(print, program, 'its report', () => until(emil, `${study}/rapport?antal=4`, /class="report"/))
  await told(print, program, 'the report as PDF', () => emil.get(`${study}/rapport.pdf?antal=4`))
}

async function transcripts(program: Program, print: (line: string) => void): Promise<void> {
  const sif = await visitor(program.origin, 'Sif Krogh')
  for (const [what, name, text] of [
    ['subtitles of 3,000 turns', 'samtale.vtt', subtitles(3000)],
    ['5 MB in one line', 'samtale.txt', oneLine(5_000_000)],
    ['200,000 turns', 'samtale.txt', turns(200_000)],
    ['20,000 columns', 'samtale.txt', columns(20_000)],
  ] as const) {
    const address = await newConversation(sif)
    await told(print, program, `a transcript: ${what}`, () =>
      sif.post(`${address}/materiale`, formOf({ transcript: new File([text], name) })),
    )
  }
}

async function conversation(program: Program, print: (line: string) => void, { hour }: Files): Promise<void> {
  const sif = await visitor(program.origin, 'Sif Krogh')
  const address = await newConversation(sif)
  await told(print, program, 'an hour of sound and 900 turns come', () =>
    sif.post(
      `${address}/materiale`,
      formOf({
        sound: new File([new Uint8Array(hour)], 'samtale.wav'),
        transcript: new File([turns(900)], 'samtale.txt'),
      }),
    ),
  )
  await told(print, program, 'its names are confirmed', () =>
    sif.post(`${address}/navne`, { act: 'confirm' }),
  )
  await told(print, program, 'its sound is measured', () => until(sif, address, /data-proposed/))
  for (const which of ['once more', 'and again'])
    await told(print, program, `it is opened ${which}`, () => sif.get(address))
}
