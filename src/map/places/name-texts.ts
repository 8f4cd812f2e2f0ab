/** Names as SVG texts: what stays where it was is left alone, and an element that is done with bears the next name. */
import type { Point } from 'leaflet'
import type { Placed } from './boxes'
import type { Label } from './labels'

/** An element and how it looks. */
interface Text {
  readonly element: SVGTextElement
  size: number
  weight: number
}

export class NameTexts {
  private readonly group: SVGGElement
  /** By what they say and where. */
  private written = new Map<string, Text>()
  private readonly blank: Text[] = []

  constructor(group: SVGGElement) {
    this.group = group
  }

  /** @param corner what the boxes' pixels are counted from, in those of the group */
  write(placed: readonly Placed<Label>[], corner: Point): void {
    const wanted = new Map(placed.map((one) => [keyOf(one, corner), one]))
    const next = new Map<string, Text>()
    const idle: Text[] = []
    for (const [key, text] of this.written)
      if (wanted.has(key)) next.set(key, text)
      else idle.push(text)
    for (const [key, one] of wanted)
      if (!next.has(key)) next.set(key, put(one, corner, idle.pop() ?? this.blank.pop() ?? this.add()))
    for (const { element } of idle) element.textContent = ''
    this.blank.push(...idle)
    this.written = next
  }

  private add(): Text {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    element.setAttribute('class', 'atlas-name')
    this.group.append(element)
    return { element, size: 0, weight: 0 }
  }
}

function put(placed: Placed<Label>, corner: Point, into: Text): Text {
  const { element } = into
  const { text, look } = placed.wanted
  const { x, y } = middleOf(placed, corner)
  element.textContent = text
  element.setAttribute('x', String(x))
  element.setAttribute('y', String(y))
  // Most names of a day look alike.
  if (into.size !== look.size) element.setAttribute('font-size', String((into.size = look.size)))
  if (into.weight !== look.weight) element.setAttribute('font-weight', String((into.weight = look.weight)))
  return into
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
