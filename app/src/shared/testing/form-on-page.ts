/** One field of a form as it stands on a page. */
export interface FieldOnPage {
  name: string
  kind: 'hidden' | 'text' | 'date' | 'area' | 'select' | 'radio' | 'checkbox' | 'file'
  /** What can be chosen; of the others, nothing. */
  options: string[]
  /** What would be sent now. */
  values: string[]
}

/**
 * The fields of a form as a browser finds them in our HTML; of several with that address, the one with most to fill in.
 *
 * @param address the form's, without what follows `?`
 * @returns null when there is no such form
 * @example formOnPage(page, '/samtaler/ny')?.get('heldOn')?.values // ['2026-11-20']
 */
export function formOnPage(page: string, address: string): Map<string, FieldOnPage> | null {
  const forms = [...page.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)]
    .filter(([, head = '']) => attributes(head)['action']?.split('?')[0] === address)
    .map(([, , body = '']) => fieldsIn(body))
  return forms.toSorted((one, other) => other.size - one.size)[0] ?? null
}

/** What a browser would send of them. */
export const sentOf = (fields: ReadonlyMap<string, FieldOnPage>): Record<string, string[]> =>
  Object.fromEntries(
    [...fields.values()].flatMap(({ name, values }) => (values.length > 0 ? [[name, values]] : [])),
  )

function fieldsIn(form: string): Map<string, FieldOnPage> {
  const fields = new Map<string, FieldOnPage>()
  const field = (name: string, kind: FieldOnPage['kind']) => {
    const known = fields.get(name) ?? { name, kind, options: [], values: [] }
    fields.set(name, known)
    return known
  }
  for (const [, input, tag, head = input ?? '', body = ''] of form.matchAll(
    /<(?:input\b([^>]*?)\/?>|(textarea|select)\b([^>]*)>([^]*?)<\/\2>)/g,
  )) {
    const { name, type = 'text', value, ...more } = attributes(head)
    if (name === undefined) continue
    if (tag === 'textarea') field(name, 'area').values.push(plain(body))
    else if (tag === 'select') {
      const options = [...body.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => attributes(option))
      const chosen = options.find((option) => 'selected' in option) ?? options[0]
      const select = field(name, 'select')
      select.options.push(...options.map((option) => option['value'] ?? ''))
      if (chosen) select.values.push(chosen['value'] ?? '')
    } else if (type === 'radio' || type === 'checkbox') {
      const box = field(name, type)
      box.options.push(value ?? 'on')
      if ('checked' in more) box.values.push(value ?? 'on')
    } else if (type === 'file') field(name, 'file')
    else field(name, type === 'hidden' || type === 'date' ? type : 'text').values.push(value ?? '')
  }
  return fields
}

function attributes(head: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (html: string) => html.replaceAll(/&(\w+|#\d+);/g, (all, name: string) => signs[name] ?? all)
