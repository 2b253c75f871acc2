import 'hono/jsx'

/** Our custom elements, so that views may write them as any other tag. */
declare module 'hono/jsx/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'lydhoer-names': Record<string, unknown>
      'lydhoer-listening': Record<string, unknown>
      'lydhoer-upload': Record<string, unknown>
      'lydhoer-ear-session': Record<string, unknown>
      'lydhoer-editor': Record<string, unknown>
      'lydhoer-draft': Record<string, unknown>
      'lydhoer-study': Record<string, unknown>
      'lydhoer-codes': Record<string, unknown>
    }
  }
}
