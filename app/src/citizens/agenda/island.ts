/**
 * On the telephone one writes line by line: Enter sends the line, and the field is there for the next. Shift and Enter make a new line within
 * it. Without this the button does the same.
 */
const field = document.querySelector<HTMLTextAreaElement>('form.heard textarea')
field?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  if (field.value.trim() !== '') field.form?.requestSubmit()
})
document.querySelector('.by-enter')?.removeAttribute('hidden')
field?.focus({ preventScroll: true })
