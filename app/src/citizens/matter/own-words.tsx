import type { Child } from 'hono/jsx'

/**
 * Somebody's own words, said as they said them: the warm rule is the citizen's, the cool one that of whoever works here, and
 * the grey one the law's and the system's.
 *
 * @example <OwnWords of="citizen" large>{line.words}</OwnWords>
 */
export function OwnWords({
  of,
  large,
  children,
}: {
  of: 'citizen' | 'worker' | 'system'
  large?: boolean | undefined
  children: Child
}) {
  return (
    <blockquote class={`words-of ${of}${large ? ' large' : ''}`} dir="auto">
      {children}
    </blockquote>
  )
}
