import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { S3Settings } from './s3.ts'
import { sha256, sign } from './signature-v4.ts'

/**
 * A bucket in memory that speaks the few requests we use and checks every signature, for tests. It shows that the
 * requests hang together, not that a real store agrees; signature-v4.test.ts holds Amazon's published examples.
 */
export async function startBucket(): Promise<{
  settings: S3Settings
  unfinished: () => number
  leaveOpen: (key: string) => void
  stop: () => Promise<void>
}> {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, { key: string; parts: Map<number, Buffer> }>()
  const settings: S3Settings = {
    endpoint: '',
    region: 'eu-north-1',
    bucket: 'lydhoer',
    accessKeyId: 'test-key',
    secretAccessKey: 'test-secret',
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const url = new URL(request.url ?? '/', settings.endpoint)
    const key = url.pathname.replace(`/${settings.bucket}/`, '')
    const query = url.searchParams
    const say = (status: number, text: string | Buffer = '', headers: Record<string, string | number> = {}) =>
      void response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : text)

    if (!signedBy(request, url, body, settings))
      return say(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>')

    const upload = uploads.get(query.get('uploadId') ?? '')
    if (request.method === 'POST' && query.has('uploads')) {
      const id = String(uploads.size + 1)
      uploads.set(id, { key, parts: new Map() })
      return say(200, `<R><UploadId>${id}</UploadId></R>`)
    }
    if (upload && request.method === 'PUT') {
      upload.parts.set(Number(query.get('partNumber')), body)
      return say(200, '', { etag: `"${sha256(body)}"` })
    }
    if (upload && request.method === 'POST') {
      const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>"([^"]+)"/g)]
      const parts = named.map(([, number, etag]) => {
        const part = upload.parts.get(Number(number))
        return part && sha256(part) === etag ? part : null
      })
      if (parts.some((part, i) => !part || (i < parts.length - 1 && part.length < 5 * 1024 * 1024)))
        return say(200, '<Error><Code>InvalidPart</Code></Error>')
      objects.set(key, Buffer.concat(parts.filter((part) => part !== null)))
      uploads.delete(query.get('uploadId') ?? '')
      return say(200, '<CompleteMultipartUploadResult/>')
    }
    if (upload && request.method === 'DELETE') {
      uploads.delete(query.get('uploadId') ?? '')
      return say(204)
    }
    if (request.method === 'GET' && query.has('uploads'))
      return say(
        200,
        [...uploads]
          .map(
            ([id, { key }]) =>
              `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>2026-01-01T00:00:00.000Z</Initiated></Upload>`,
          )
          .join(''),
      )
    if (request.method === 'GET' && query.has('list-type')) {
      // Two to a page, so that the next page must be asked for.
      const keys = [...objects.keys()].filter((one) => one.startsWith(query.get('prefix') ?? '')).sort()
      const from = Number(query.get('continuation-token') ?? 0)
      const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
      return say(
        200,
        `${keys
          .slice(from, from + 2)
          .map((one) => `<Key>${one}</Key>`)
          .join('')}${next}`,
      )
    }
    if (request.method === 'PUT') {
      objects.set(key, body)
      return say(200)
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return say(204)
    }
    const object = objects.get(key)
    if (!object) return say(404, '<Error><Code>NoSuchKey</Code></Error>')
    if (request.method === 'HEAD') return say(200, '', { 'content-length': object.length })
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    if (!range) return say(200, object)
    const from = Number(range[1])
    if (from >= object.length) return say(416)
    return say(206, object.subarray(from, range[2] ? Number(range[2]) + 1 : undefined))
  }

  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => answer(request, response, Buffer.concat(pieces)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  settings.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    settings,
    unfinished: () => uploads.size,
    leaveOpen: (key) => void uploads.set(`left-${key}`, { key, parts: new Map() }),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

function signedBy(request: IncomingMessage, url: URL, body: Buffer, settings: S3Settings): boolean {
  const sent = request.headers.authorization ?? ''
  const names = /SignedHeaders=([^,]+)/.exec(sent)?.[1]?.split(';') ?? []
  const headers: Record<string, string> = {}
  for (const name of names)
    if (name !== 'host' && name !== 'x-amz-date') headers[name] = String(request.headers[name])
  const date = String(request.headers['x-amz-date'])
  const moment = new Date(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  const bodyHash = sha256(body)
  const ours = sign(
    { method: request.method ?? '', url, headers, bodyHash },
    settings,
    settings.region,
    's3',
    moment,
  )
  return ours['authorization'] === sent && headers['x-amz-content-sha256'] === bodyHash
}
