/** So much of a paragraph that it can be told from the next. */
export const beginningOf = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 70).trimEnd()} …` : line
}
