/**
 * What a form says while one waits for its answer; the page names the island `under-way`.
 *
 * @example <form method="post"><button>Gør det hele</button><UnderWay words="Rækkerne gemmes …" /></form>
 */
export const UnderWay = ({ words }: { words: string }) => (
  <lydhoer-under-way role="status" data-words={words}></lydhoer-under-way>
)
