/** The end of a form: the button that saves, and beside it the way back that changes nothing. */
export function SaveOrLeave({ save, leave, to }: { save: string; leave: string; to: string }) {
  return (
    <div class="row">
      <button class="button do">{save}</button>
      <a href={to}>{leave}</a>
    </div>
  )
}
