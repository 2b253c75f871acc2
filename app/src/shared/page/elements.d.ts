import 'hono/jsx'

/** Our custom elements, so that views may write them as any other tag. */
declare module 'hono/jsx/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      [element: `lydhoer-${string}`]: Record<string, unknown>
    }
  }
}
