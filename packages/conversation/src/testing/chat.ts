/** A whole CHAT file around some main lines, with the speakers BOR and SAG. */
export function chatFile(lines: string[], headers: string[] = []): string {
  const head = [
    '@UTF8',
    '@Begin',
    '@Languages:\tdan',
    '@Participants:\tBOR Borger, SAG Ulla Sagsbehandler',
    ...headers,
  ]
  return [...head, ...lines, '@End', ''].join('\n')
}
