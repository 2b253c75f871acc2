/** Somebody signed in as one of Fjordby, without a screen. */
export interface Visitor {
  cookie: string
  get(path: string): Promise<{ status: number; text: string; seconds: number }>
  post(path: string, form: FormData | Record<string, string>): Promise<{ status: number; location: string }>
}

/** Signs in as a persona, by name. */
export async function visitor(origin: string, name: string): Promise<Visitor> {
  const page = await (await fetch(`${origin}/log-ind`)).text()
  const personId = new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*${name}\\s*<`).exec(page)?.[1]
  if (!personId) throw new Error(`nobody is called ${name}`)
  const ours = { origin, 'sec-fetch-site': 'same-origin' }
  const signed = await fetch(`${origin}/log-ind/som`, {
    method: 'POST',
    headers: ours,
    body: new URLSearchParams({ personId, til: '/' }),
    redirect: 'manual',
  })
  const cookie = signed.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const headers = { ...ours, cookie }
  return {
    cookie,
    async get(path) {
      const began = performance.now()
      const answer = await fetch(origin + path, { headers })
      const text = await answer.text()
      return { status: answer.status, text, seconds: (performance.now() - began) / 1000 }
    },
    async post(path, form) {
      const body = form instanceof FormData ? form : new URLSearchParams(form)
      const answer = await fetch(origin + path, { method: 'POST', headers, body, redirect: 'manual' })
      await answer.arrayBuffer()
      return { status: answer.status, location: answer.headers.get('location') ?? '' }
    },
  }
}

export function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
