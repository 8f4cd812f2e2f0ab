/** Names as SVG texts: what stays where it was is left alone, and an element that is done with bears the next name. */
import type { Point } from 'leaflet'
import type { Placed } from './boxes'
import type { Label } from './labels'

export class NameTexts {
  private readonly group: SVGGElement
  /** By what they say and where. */
  private written = new Map<string, SVGTextElement>()
  private readonly blank: SVGTextElement[] = []

  constructor(group: SVGGElement) {
    this.group = group
  }

  /** @param corner what the boxes' pixels are counted from, in those of the group */
  write(placed: readonly Placed<Label>[], corner: Point): void {
    const wanted = new Map(placed.map((one) => [keyOf(one, corner), one]))
    const next = new Map<string, SVGTextElement>()
    const idle: SVGTextElement[] = []
    for (const [key, element] of this.written)
      if (wanted.has(key)) next.set(key, element)
      else idle.push(element)
    for (const [key, one] of wanted)
      if (!next.has(key)) next.set(key, put(one, corner, idle.pop() ?? this.blank.pop() ?? this.add()))
    for (const element of idle) element.textContent = ''
    this.blank.push(...idle)
    this.written = next
  }

  private add(): SVGTextElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    element.setAttribute('class', 'atlas-name')
    this.group.append(element)
    return element
  }
}

function put(placed: Placed<Label>, corner: Point, element: SVGTextElement): SVGTextElement {
  const { text, look } = placed.wanted
  const { x, y } = middleOf(placed, corner)
  element.textContent = text
  element.setAttribute('x', String(x))
  element.setAttribute('y', String(y))
  element.setAttribute('font-size', String(look.size))
  element.setAttribute('font-weight', String(look.weight))
  return element
}

/** Where a text is written; when its font has come it is of another width, and so is its middle. */
const middleOf = ({ box }: Placed<Label>, corner: Point) => ({
  x: (box[0] + box[2]) / 2 + corner.x,
  y: (box[1] + box[3]) / 2 + 0.5 + corner.y,
})

function keyOf(placed: Placed<Label>, corner: Point): string {
  const { text, look } = placed.wanted
  const { x, y } = middleOf(placed, corner)
  return [text, look.size, look.weight, x, y].join()
}
