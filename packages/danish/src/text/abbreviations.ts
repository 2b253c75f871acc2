/** Abbreviations that keep their full stop whatever follows. */
const always = new Set(
  (
    'bl.a. f.eks. d.v.s. dvs. osv. o.s.v. m.m. m.v. mv. m.fl. m.h.t. mht. pga. p.g.a. evt. ca. nr. kl. tlf. mobil.nr. ' +
    'inkl. ekskl. hhv. vedr. ang. jf. jvf. o.l. el.lign. lign. d.d. p.t. pt. stk. kr. dr. hr. frk. cand. stud. prof. ' +
    'afd. sml. tidl. ugtl. mdl. årl. max. maks. gns. ift. i.f.t. iht. i.h.t. ifm. i.f.m. vha. v.h.a. mfl. t.h. t.v. ' +
    'a.m. forh. kbh. bla. s.u. e.l. eks. ml. sdr. ndr. skt. sct. ing. dipl. int.'
  ).split(' '),
)

/** Abbreviations that are also words: only before a small letter or a digit does the full stop belong to them. */
const beforeMore = new Set(
  'pr. min. st. th. tv. sek. alm. div. red. etc. resp. chr. joh. vol. fig. art. tab.'.split(' '),
)

/**
 * Says how far an abbreviation that starts at `from` reaches, or `null` where none does.
 *
 * @param text any text
 * @param from offset (UTF-16) of the first letter
 * @param wordEnd offset just after the letters that begin there
 *
 * @example
 * abbreviationEnd('bl.a. det', 0, 2) // → 5
 */
export function abbreviationEnd(text: string, from: number, wordEnd: number): number | null {
  if (text[wordEnd] !== '.') return null
  const window = text.slice(from, Math.min(text.length, from + 14)).toLowerCase()
  let best: number | null = null
  for (let end = wordEnd - from + 1; end <= window.length; end++) {
    if (window[end - 1] !== '.') continue
    const candidate = window.slice(0, end)
    if (always.has(candidate)) best = from + end
    else if (beforeMore.has(candidate) && /^\s?[a-zæøå\d]/.test(text.slice(from + end, from + end + 2))) {
      best = from + end
    }
  }
  return best
}
