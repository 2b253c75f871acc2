/** What was looked at, in Ukrainian. */
export const uk = {
  citizenPage: 'Відкрито сторінку про вас',
}
