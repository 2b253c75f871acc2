import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { S3Settings } from './s3.ts'

const run = promisify(execFile)

/** Debian's `swift-proxy swift-account swift-container swift-object` bring all of these. */
const kinds = ['account', 'container', 'object', 'proxy'] as const
type Kind = (typeof kinds)[number]
const programOf = (kind: Kind) => `/usr/bin/swift-${kind}-server`

/** A real object store that is not Amazon's: OpenStack Swift with its S3 door, on one disk of this machine. */
export interface Swift {
  settings: S3Settings
  /** Where all that it keeps lies, as files. */
  disk: string
  /** How many files with content lie there; what remembers that something was deleted has none. */
  files(): Promise<number>
  /** Ends the part that answers, as when the machine is away; `comeBack` starts it again on the same port. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  stop(): Promise<void>
}

/** Whether Swift's programs are on this machine. */
export const hasSwift = (): boolean => kinds.every((kind) => existsSync(programOf(kind)))

export const swiftIsLeftOut =
  'left out: no real object store is here (Debian: apt-get install swift-proxy swift-account swift-container swift-object)'

/** Starts one of its own in a folder that goes with it. */
export async function startSwift(): Promise<Swift> {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-swift-'))
  const disks = join(folder, 'disks')
  await mkdir(join(disks, 'd1'), { recursive: true })
  const ports = await freePorts(kinds.length)
  const portOf = (kind: Kind) => ports[kinds.indexOf(kind)] ?? 0
  const secret = randomBytes(18).toString('hex')
  await writeFile(join(folder, 'swift.conf'), `[swift-hash]\nswift_hash_path_suffix = ${secret}\n`)
  for (const kind of kinds)
    await writeFile(
      join(folder, `${kind}.conf`),
      settingsOf(kind, { folder, disks, port: portOf(kind), secret }),
    )
  const running = new Map<Kind, ChildProcess>()
  const start = async (kind: Kind) => {
    running.set(kind, spawn(programOf(kind), [join(folder, `${kind}.conf`)], { stdio: 'ignore' }))
    await answering(portOf(kind))
  }
  const end = async (kind: Kind) => {
    const child = running.get(kind)
    running.delete(kind)
    if (child?.exitCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await ended
  }
  const endAll = () => running.forEach((child) => child.kill('SIGKILL'))
  process.once('exit', endAll)
  const rings = run('/usr/bin/python3', ['-c', makeRings, folder, ...ports.map(String)])
  await Promise.all([rings, start('account'), start('container'), start('object')])
  await start('proxy')

  const settings: S3Settings = {
    endpoint: `http://127.0.0.1:${portOf('proxy')}`,
    region: 'us-east-1',
    bucket: 'lydhoer',
    accessKeyId: 'fjordby:sound',
    secretAccessKey: secret,
  }
  const client = new S3Client({
    ...settings,
    forcePathStyle: true,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: secret },
  })
  await client.send(new CreateBucketCommand({ Bucket: settings.bucket }))
  client.destroy()
  return {
    settings,
    disk: join(disks, 'd1'),
    files: async () => {
      const all = await readdir(disks, { recursive: true })
      return all.filter((name) => name.endsWith('.data')).length
    },
    goAway: () => end('proxy'),
    comeBack: () => start('proxy'),
    async stop() {
      for (const kind of kinds) await end(kind)
      process.off('exit', endAll)
      await rm(folder, { recursive: true })
    },
  }
}

/** Says in three files that each kind has one place only; in one go, since Swift's own program wants nine. */
const makeRings = `
import sys
from swift.common.ring import RingBuilder
for kind, port in zip(('account', 'container', 'object'), sys.argv[2:]):
    ring = RingBuilder(2, 1, 1)
    ring.add_dev({'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': int(port), 'device': 'd1', 'weight': 1})
    ring.rebalance()
    ring.get_ring().save(sys.argv[1] + '/' + kind + '.ring.gz')
`

interface Where {
  folder: string
  disks: string
  port: number
  secret: string
}

/**
 * Its parts wait for each other on a busy machine: after half a second to three they would else leave a list to be brought up to
 * date by a program that is not started here.
 */
const patience = ['conn_timeout = 30', 'node_timeout = 30', 'container_update_timeout = 30']

function settingsOf(kind: Kind, { folder, disks, port, secret }: Where): string {
  const common = [
    '[DEFAULT]',
    'bind_ip = 127.0.0.1',
    `bind_port = ${port}`,
    `swift_dir = ${folder}`,
    `user = ${userInfo().username}`,
    // In the one process that we know how to end.
    'workers = 0',
    ...patience,
  ]
  const own =
    kind === 'proxy'
      ? [
          '[pipeline:main]',
          'pipeline = catch_errors gatekeeper cache s3api tempauth slo proxy-server',
          '[app:proxy-server]',
          'use = egg:swift#proxy',
          'account_autocreate = true',
          ...patience,
          '[filter:tempauth]',
          'use = egg:swift#tempauth',
          `user_fjordby_sound = ${secret} .admin`,
          ...['catch_errors', 'gatekeeper', 'slo'].flatMap((one) => [
            `[filter:${one}]`,
            `use = egg:swift#${one}`,
          ]),
          // So that a list has several pages.
          '[filter:s3api]',
          'use = egg:swift#s3api',
          'max_bucket_listing = 2',
          // The sign-in asks that there be one; nothing needs to lie in it, so nothing answers there.
          '[filter:cache]',
          'use = egg:swift#memcache',
          'memcache_servers = 127.0.0.1:1',
        ]
      : [
          `devices = ${disks}`,
          'mount_check = false',
          '[pipeline:main]',
          `pipeline = ${kind}-server`,
          `[app:${kind}-server]`,
          `use = egg:swift#${kind}`,
        ]
  return [...common, ...own, ''].join('\n')
}

async function freePorts(many: number): Promise<number[]> {
  const holders = await Promise.all(
    Array.from({ length: many }, async () => {
      const holder = createServer()
      await new Promise<void>((listening) => holder.listen(0, '127.0.0.1', listening))
      return holder
    }),
  )
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port)
  await Promise.all(holders.map((holder) => new Promise((closed) => holder.close(closed))))
  return ports
}

/** @throws Error when nothing answers there within half a minute */
async function answering(port: number): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer) return void (await answer.arrayBuffer())
    await new Promise((soon) => setTimeout(soon, 50))
  }
  throw new Error(`Swift does not answer on port ${port}`)
}
