import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, testOrigin, type TestApp } from '../../testing/testing.ts'

let house: TestApp
before(async () => {
  house = await testApp({ LYDHOER_DEMO: '1' })
  house.services.personas = (['caseworker', 'colleague'] as const).map((name) => ({
    municipalityId: house.fjordby.id,
    personId: house.fjordby[name],
    name,
    role: 'caseworker',
    blurb: { da: 'Prøve', en: 'Trial' },
  }))
})
after(() => house.close())

/** A browser that keeps its cookies, whoever sits at it. */
function browser() {
  const cookies = new Map<string, string>()
  const post = async (path: string, form: Record<string, string> = {}) => {
    const answer = await house.app.request(path, {
      method: 'POST',
      headers: {
        ...{ origin: testOrigin, 'sec-fetch-site': 'same-origin' },
        cookie: [...cookies].map((one) => one.join('=')).join('; '),
      },
      body: new URLSearchParams(form),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return answer
  }
  const signIn = (who: 'caseworker' | 'colleague') =>
    post('/log-ind/som', { personId: house.fjordby[who], til: '/' })
  return { cookies, post, signIn }
}
const wipes = (answer: Response) => answer.headers.get('clear-site-data') === '"storage"'

test('what the one before left is wiped when another signs in, and where it is not known who was there', async () => {
  const { signIn } = browser()
  assert.equal(wipes(await signIn('caseworker')), true)
  assert.equal(wipes(await signIn('colleague')), true)
})

test('whoever comes back after a session that ended finds what they left', async () => {
  const { signIn, cookies } = browser()
  await signIn('caseworker')
  cookies.delete('__Host-lydhoer')
  assert.equal(wipes(await signIn('caseworker')), false)
})

for (const where of ['/log-ud', '/log-ud/alle-steder'])
  test(`signing out wipes, with a session and without: ${where}`, async () => {
    const { post, signIn, cookies } = browser()
    await signIn('caseworker')
    const out = await post(where)
    assert.equal(out.headers.get('location'), '/log-ind')
    assert.equal(wipes(out), true)
    assert.equal(cookies.size, 0)
    assert.equal(wipes(await post(where)), true)
    assert.equal(wipes(await signIn('caseworker')), true)
  })

test('the mark of whose turn it is names nobody, and no script can read it', async () => {
  const { post } = browser()
  const answer = await post('/log-ind/som', { personId: house.fjordby.caseworker, til: '/' })
  const set = answer.headers.getSetCookie().find((one) => one.startsWith('__Host-lydhoer-for=')) ?? ''
  for (const part of [/Path=\//, /HttpOnly/, /Secure/, /SameSite=Lax/, /Max-Age=2592000/])
    assert.match(set, part)
  assert.match(set, /^__Host-lydhoer-for=[\w-]{22};/)
  assert.doesNotMatch(set, new RegExp(house.fjordby.caseworker))
})
