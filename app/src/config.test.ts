import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '@lydhoer/words'
import { readConfig } from './config.ts'

const lines = (env: Record<string, string>): string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error.says.en.split('\n')
  }
}

test('production refuses the demo personas, and an address without https, each with what to do', () => {
  const [demo] = lines({
    NODE_ENV: 'production',
    LYDHOER_DEMO: '1',
    LYDHOER_ORIGIN: 'https://lydhoer.example',
  })
  assert.match(demo ?? '', /^LYDHOER_DEMO: .*take LYDHOER_DEMO away\.$/)
  const [origin] = lines({ NODE_ENV: 'production', LYDHOER_ORIGIN: 'http://lydhoer.example' })
  assert.match(origin ?? '', /^LYDHOER_ORIGIN: .*https/)
})

test('half an identity provider is refused', () => {
  assert.match(lines({ OIDC_ISSUER: 'https://login.example' })[0] ?? '', /set all three or none/)
})

test('a mail server without a sender is refused, and so is one that is none', () => {
  const server = 'smtp://mail.example'
  assert.match(lines({ LYDHOER_MAIL: server })[0] ?? '', /^LYDHOER_MAIL: .*set both or none/)
  const both = { LYDHOER_MAIL: 'https://mail.example', LYDHOER_MAIL_FROM: 'lydhoer@mail.example' }
  assert.match(lines(both)[0] ?? '', /^LYDHOER_MAIL: write the mail server/)
  assert.match(
    lines({ LYDHOER_MAIL: server, LYDHOER_MAIL_FROM: 'lydhoer' })[0] ?? '',
    /^LYDHOER_MAIL_FROM: write the mail server/,
  )
  assert.deepEqual(readConfig({ ...both, LYDHOER_MAIL: server }).mail, {
    server,
    from: 'lydhoer@mail.example',
  })
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

test('a port that is no port is refused by name, with what was written, in both languages', () => {
  for (const PORT of ['abc', '70000', '3000.5', '-1'])
    assert.throws(
      () => readConfig({ PORT }),
      (error: unknown) => {
        assert.ok(error instanceof Refusal)
        assert.equal(error.says.da, `PORT: skriv et helt tal fra 0 til 65535, ikke “${PORT}”.`)
        assert.equal(error.says.en, `PORT: write a whole number from 0 to 65535, not “${PORT}”.`)
        return true
      },
    )
})

test('every setting that can be wrong is refused in both languages', () => {
  const wrong = {
    ...{
      NODE_ENV: 'prod',
      LYDHOER_ORIGIN: 'lydhoer',
      LYDHOER_DEMO: 'yes',
      OIDC_ISSUER: 'x',
      S3_ENDPOINT: 'x',
    },
    ...{ SESSION_IDLE_MINUTES: '0', SESSION_HOURS: 'long' },
  }
  for (const [name, value] of Object.entries(wrong))
    assert.throws(
      () => readConfig({ [name]: value }),
      (error: unknown) => {
        assert.ok(error instanceof Refusal)
        assert.notEqual(error.says.da, error.says.en)
        for (const said of [error.says.da, error.says.en])
          assert.match(said, new RegExp(`^${name}: [^|]+\\.$`))
        return true
      },
    )
})

test('a setting that is set to nothing is not set', () => {
  assert.equal(readConfig({ PORT: '', LYDHOER_KEY: '', DATABASE_URL: '' }).port, 3000)
})

test('nothing set means this machine, a port, and Danish defaults for sessions', () => {
  const config = readConfig({})
  assert.equal(config.origin, 'http://localhost:3000')
  assert.deepEqual(config.session, { idleMinutes: 30, hours: 10 })
  assert.equal(config.demo, false)
})
