/** Milliseconds as people read a clock: «11.07», «1.02.33». */
export function clock(ms: number | null): string {
  if (ms === null) return ''
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return `${hours ? `${hours}.` : ''}${two(minutes)}.${two(seconds % 60)}`
}
