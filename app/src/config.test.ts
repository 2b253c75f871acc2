import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

const lines = (env: Record<string, string>): string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
}

test('production refuses the demo personas, and an address without https, each with what to do', () => {
  const [demo] = lines({
    NODE_ENV: 'production',
    LYDHOER_DEMO: '1',
    LYDHOER_ORIGIN: 'https://lydhoer.example',
  })
  assert.match(demo ?? '', /^LYDHOER_DEMO: .*Take LYDHOER_DEMO away/)
  const [origin] = lines({ NODE_ENV: 'production', LYDHOER_ORIGIN: 'http://lydhoer.example' })
  assert.match(origin ?? '', /^LYDHOER_ORIGIN: .*https/)
})

test('half an identity provider is refused', () => {
  assert.match(lines({ OIDC_ISSUER: 'https://login.example' })[0] ?? '', /set all three or none/)
})

test('half a bucket is refused, and a whole one is where sound is kept', () => {
  assert.match(lines({ S3_ENDPOINT: 'https://s3.example' })[0] ?? '', /set all four or none/)
  const { bucket } = readConfig({
    S3_ENDPOINT: 'https://s3.example',
    S3_BUCKET: 'lyd',
    S3_ACCESS_KEY_ID: 'a',
    S3_SECRET_ACCESS_KEY: 'b',
  })
  assert.equal(bucket?.bucket, 'lyd')
  assert.equal(readConfig({}).bucket, undefined)
})

test('a port that is no port is refused by name', () => {
  assert.match(lines({ PORT: 'door' })[0] ?? '', /^PORT: /)
})

test('nothing set means this machine, a port, and Danish defaults for sessions', () => {
  const config = readConfig({})
  assert.equal(config.origin, 'http://localhost:3000')
  assert.deepEqual(config.session, { idleMinutes: 30, hours: 10 })
  assert.equal(config.demo, false)
})
