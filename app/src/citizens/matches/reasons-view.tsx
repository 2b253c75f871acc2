interface Reasons {
  because: readonly string[]
  against: readonly string[]
  unknown: readonly string[]
}

/** What speaks for a place, what speaks against, and what nobody knows yet: three lists, none of them longer than what is known. */
export function ReasonsOf({ words, reasons }: { words: Record<keyof Reasons, string>; reasons: Reasons }) {
  return (
    <div class="reasons">
      {(['because', 'against', 'unknown'] as const)
        .filter((one) => reasons[one].length > 0)
        .map((one) => (
          <div>
            <p>
              <strong>{words[one]}</strong>
            </p>
            <ul lang="da">
              {reasons[one].map((reason) => (
                <li>{reason}</li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}
