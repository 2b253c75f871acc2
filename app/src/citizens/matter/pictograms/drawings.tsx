import type { Child } from 'hono/jsx'
import type { Pictogram } from './names.ts'

/** Each drawn on 48 × 48 with one line of 2, in the colour of the text beside it, and no letters in it. */
export const drawings: Readonly<Record<Pictogram, Child>> = {
  // Two coins before a note.
  money: (
    <>
      <path d="M6 12h36v17H6z" />
      <circle cx="24" cy="20.5" r="4.5" />
      <path d="M12 35h24M16 41h16" />
    </>
  ),
  // A stethoscope.
  doctor: (
    <>
      <path d="M11 7h-3v11a9 9 0 0 0 18 0V7h-3" />
      <path d="M17 27v6a9 9 0 0 0 18 0v-5" />
      <circle cx="35" cy="24" r="4" />
    </>
  ),
  // Somebody under a blanket, and the moon.
  tired: (
    <>
      <path d="M5 15v26M5 35h38v6M43 35v-3a7 7 0 0 0-7-7H18" />
      <circle cx="12" cy="28" r="4.5" />
      <path d="M38 6a8 8 0 1 0 5 11 6.5 6.5 0 0 1-5-11z" />
    </>
  ),
  // A bag: tools would be one trade's.
  work: (
    <>
      <path d="M6 16h36v24H6zM18 16v-4a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4" />
      <path d="M6 27h14M28 27h14M20 24h8v6h-8z" />
    </>
  ),
  // Two who stand at one table: one shows, one tries.
  placement: (
    <>
      <circle cx="14" cy="11" r="5" />
      <circle cx="35" cy="15" r="4" />
      <path d="M6 32v-6a8 8 0 0 1 16 0v6M28 32v-4a7 7 0 0 1 14 0v4" />
      <path d="M4 32h40M9 32v9M39 32v9" />
    </>
  ),
  // An open book.
  school: (
    <>
      <path d="M24 13c-4-4-10-5-18-5v29c8 0 14 1 18 4 4-3 10-4 18-4V8c-8 0-14 1-18 5z" />
      <path d="M24 13v28" />
    </>
  ),
  // A grown-up with a child by the hand.
  children: (
    <>
      <circle cx="16" cy="9" r="5" />
      <path d="M16 14v15M16 29l-5 13M16 29l5 13M16 18l-8 8" />
      <circle cx="35" cy="21" r="4" />
      <path d="M35 25v9M35 34l-4 8M35 34l4 8M16 18l10 9 9 1" />
    </>
  ),
  // A house with a door.
  home: (
    <>
      <path d="M5 24L24 7l19 17" />
      <path d="M10 20v21h28V20" />
      <path d="M20 41V29h8v12" />
    </>
  ),
  // A bus, as it comes.
  transport: (
    <>
      <path d="M9 11a4 4 0 0 1 4-4h22a4 4 0 0 1 4 4v25H9z" />
      <path d="M9 25h30M24 7v18" />
      <path d="M13 36v5h5v-5M30 36v5h5v-5M14 31h3M31 31h3" />
    </>
  ),
  letter: (
    <>
      <path d="M5 11h38v27H5z" />
      <path d="M5 12l19 15 19-15" />
    </>
  ),
  // A telephone that one holds.
  phone: (
    <>
      <path d="M15 5h18a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z" />
      <path d="M12 35h24M22 39h4" />
    </>
  ),
  // Two who speak, each in their own lines.
  language: (
    <>
      <path d="M5 7h24v16H17l-6 6v-6H5z" />
      <path d="M11 13h12M11 17h7" />
      <path d="M35 17h8v16h-6v6l-6-6H19v-4" />
      <path d="M35 24v4M31 26h8" />
    </>
  ),
  // One, and the others further off.
  alone: (
    <>
      <circle cx="13" cy="17" r="5" />
      <path d="M5 40v-6a8 8 0 0 1 16 0v6" />
      <circle cx="33" cy="11" r="2.5" />
      <circle cx="41" cy="11" r="2.5" />
      <path d="M29.5 21v-2a3.5 3.5 0 0 1 7 0v2M37.5 21v-2a3.5 3.5 0 0 1 7 0v2" />
    </>
  ),
  // A cup that is still warm.
  calm: (
    <>
      <path d="M8 21h26v10a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z" />
      <path d="M34 24h3a5 5 0 0 1 0 10h-4" />
      <path d="M16 15c-3-3 3-5 0-9M25 15c-3-3 3-5 0-9" />
    </>
  ),
  glad: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M15 27a9.5 9.5 0 0 0 18 0" />
      <path d="M17 18v2M31 18v2" />
    </>
  ),
  angry: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M16 34a9.5 9.5 0 0 1 16 0" />
      <path d="M14 16l6 4M34 16l-6 4M18 23v1M30 23v1" />
    </>
  ),
}
