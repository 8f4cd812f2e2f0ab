/** Text made safe for XML, and numbers short enough to read. */

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for element content or an attribute in double quotes; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => NAMED[mark]!)
}

/** A number with at most two digits after the point. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0)

type Values = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes escaped; those undefined are left out. @param content markup, already escaped */
export function element(name: string, attributes: Values, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(String(value))}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
