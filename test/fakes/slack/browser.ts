/** What a browser does on the way through an installation: it follows redirects, and keeps cookies. */
export type Page = { url: string; status: number; text: string; headers: Headers }

const MOST_REDIRECTS = 5

export const makeBrowser = () => {
  const cookies = new Map<string, string>()

  const get = async (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { ...headers, ...(cookie && { cookie }) } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/expires=Thu, 01 Jan 1970/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return { url, status: response.status, text: await response.text(), headers: response.headers }
  }

  return {
    cookies,
    get,
    /** Goes where it is sent; `until` stops before an address. */
    open: async (url: string, until?: (url: string) => boolean): Promise<Page> => {
      let page = await get(url)
      for (let i = 0; i < MOST_REDIRECTS; i++) {
        const next = page.headers.get('location')
        if (!next) return page
        const address = new URL(next, page.url).href
        if (until?.(address)) return { ...page, url: address }
        page = await get(address)
      }
      throw new Error('too many redirects')
    },
  }
}
