/** A message to be written in the person's own mail program. */
export type Mail = { to: string; subject: string; body: string }

/** The first e-mail address in what somebody typed. */
export const addressIn = (words: string): string | undefined =>
  /(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\b/i.exec(words)?.[0]

/** What any platform takes as the address of a link: https://docs.slack.dev/reference/block-kit/composition-objects/text-object 3,000 with its label. */
const LONGEST = 2600

/** An address that opens it (https://www.rfc-editor.org/rfc/rfc6068). What would make it too long is left out, the body first. */
export const mailto = ({ to, subject, body }: Mail): string => {
  const address = `mailto:${encodeURIComponent(to).replace('%40', '@')}`
  const about = subject === '' ? '' : `subject=${encoded(subject)}`
  const words = body === '' ? '' : `body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`
  const whole = [about, words].filter((part) => part !== '').join('&')
  const links = [whole, about].filter((query) => query !== '').map((query) => `${address}?${query}`)
  return links.find(({ length }) => length <= LONGEST) ?? address
}

/** Brackets, quotation marks and stars too, so that no program takes one for markup. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
