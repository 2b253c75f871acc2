import { lens, lensKinds, read, write, type Conversation, type WritableFormat } from '@lydhoer/conversation'

/** Things said, put together to make long conversations; the same every time. */
const said = [
  'hvordan (0.8) har du haft det siden sidst ?',
  'jo altså det har været (.) sådan lidt op og ned &=griner .',
  '<men du> [>] nævnte noget om den der have .',
  '<ja> [<] det vil jeg gerne tilbage til når ryggen er med på det .',
  'mm .',
  'så skal vi have rehabiliteringsteamet til at se på det (1.2) har du nogen spørgsmål ?',
  'nej .',
]

/** A conversation in CHAT: turns of about 5 s each, with times and now and then a dependent line. */
export function longChat(turns: number): string {
  const lines = [
    '@UTF8',
    '@Begin',
    '@Languages:\tdan',
    '@Participants:\tBOR Borger, SAG Sagsbehandler',
    '@Options:\tCA',
  ]
  for (let turn = 0; turn < turns; turn++) {
    const start = turn * 5000
    lines.push(
      `*${turn % 2 ? 'BOR' : 'SAG'}:\t${said[turn % said.length]} \u0015${start}_${start + 4800}\u0015`,
    )
    if (turn % 4 === 0) lines.push('%com:\tser ud ad vinduet')
  }
  return [...lines, '@End', ''].join('\n')
}

/** The median time of some runs, in ms. */
function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[runs >> 1] ?? 0
}

/**
 * Prints how fast transcripts are read and an hour of talk is opened. Aims: 10 MB/s of CHAT on one core, an hour in
 * under 50 ms.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const large = new TextEncoder().encode(longChat(60_000))
  const hourBytes = new TextEncoder().encode(longChat(720))
  const megabytes = large.length / 1e6
  read(hourBytes)
  const readMs = median(5, () => read(large))
  print(
    `CHAT: ${(megabytes / (readMs / 1000)).toFixed(0)} MB/s (${megabytes.toFixed(1)} MB in ${readMs.toFixed(0)} ms; aim 10 MB/s)`,
  )
  const hour = read(hourBytes).conversation
  for (const format of ['elan', 'textgrid', 'vtt', 'srt', 'plain'] as const) {
    const bytes = new TextEncoder().encode(written(hour, format, 40))
    const ms = median(5, () => read(bytes, { format }))
    print(`${format}: ${(bytes.length / 1e6 / (ms / 1000)).toFixed(0)} MB/s`)
  }
  print(`an hour of talk (720 turns) read: ${median(21, () => read(hourBytes)).toFixed(1)} ms (aim 50 ms)`)
  const all = median(7, () => lensKinds.map((kind) => lens(kind, hour, { names: ['Mette'] })))
  print(`all lenses on it: ${all.toFixed(0)} ms`)
}

function written(hour: Conversation, format: WritableFormat, times: number): string {
  const turns = Array.from({ length: times }, () => hour.turns)
    .flat()
    .map((turn, index) => ({ ...turn, number: index + 1 }))
  return write({ ...hour, turns, notation: 'jefferson' }, format).text
}
