import { piecesOf } from './body.ts'

/** What is written in a resource. */
export function Body({ body }: { body: string }) {
  return (
    <div class="resource-body">
      {piecesOf(body).map((piece) => {
        if ('text' in piece) return <p class="words">{piece.text}</p>
        const lines = piece.list.map((line) => <li>{line}</li>)
        return piece.isNumbered ? <ol>{lines}</ol> : <ul>{lines}</ul>
      })}
    </div>
  )
}
