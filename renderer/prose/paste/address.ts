import { Href } from '../../../core/framework/richText.ts'

/** The address a copied link leads to; null for one that may not stand in a document, such as `javascript:` or a place in the page. */
export function address(href: string | undefined): string | null {
  const given = href?.trim() ?? ''
  const led = ledTo(given) ?? given
  return Href.safeParse(led).success ? led : null
}

/** Google Docs and Outlook send every link through a page of their own; the document is to have the real address. */
function ledTo(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { hostname, pathname, searchParams } = new URL(href)
  if (/^(www\.)?google\.\w+$/.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url')
  return hostname.endsWith('.safelinks.protection.outlook.com') ? searchParams.get('url') : null
}
