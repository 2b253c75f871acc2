/** What is said of a noticing that cannot be kept. */
export const problems = {
  empty: { da: 'Skriv noget, før du gemmer', en: 'Write something before you save' },
}
