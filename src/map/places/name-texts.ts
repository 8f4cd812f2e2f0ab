/** Names as SVG texts, the same elements over and over: a step in time writes a few of them and paints nothing else. */
import type { Point } from 'leaflet'
import type { Placed } from './boxes'
import type { Label } from './labels'

export class NameTexts {
  private readonly group: SVGGElement
  private readonly texts: SVGTextElement[] = []
  private readonly written: string[] = []

  constructor(group: SVGGElement) {
    this.group = group
  }

  /** @param corner what the boxes' pixels are counted from, in those of the group */
  write(placed: readonly Placed<Label>[], corner: Point): void {
    placed.forEach((one, i) => this.put(i, one, corner))
    for (let i = placed.length; i < this.texts.length; i++) this.clear(i)
  }

  private put(i: number, { wanted: { text, look }, box }: Placed<Label>, corner: Point): void {
    const element = (this.texts[i] ??= this.add())
    const [x, y] = [(box[0] + box[2]) / 2 + corner.x, (box[1] + box[3]) / 2 + 0.5 + corner.y]
    const key = [text, x, y, look.size, look.weight].join()
    if (this.written[i] === key) return
    this.written[i] = key
    element.textContent = text
    element.setAttribute('x', String(x))
    element.setAttribute('y', String(y))
    element.setAttribute('font-size', String(look.size))
    element.setAttribute('font-weight', String(look.weight))
  }

  private add(): SVGTextElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    element.setAttribute('class', 'atlas-name')
    this.group.append(element)
    return element
  }

  private clear(i: number): void {
    if (this.written[i] === '') return
    this.written[i] = ''
    this.texts[i]!.textContent = ''
  }
}
