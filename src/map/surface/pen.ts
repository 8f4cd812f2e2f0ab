/**
 * Writes the `d` of SVG paths as bytes: a day's fronts are thousands of numbers, and strings put together from as many
 * pieces take longer to make than to draw.
 *
 * Corners are quadratic curves from the middle of an edge to the middle of the next, the corner their control point. That
 * is what `t` stands for: its control point mirrors the former one in the point between. Coordinates are whole and middles
 * exact, so that nothing is lost however long the line is.
 */
const SPACE = 32
const MINUS = 45
const ZERO = 48
/** Letters lie above digits. */
const LETTERS = 65
/** `l`, `q`, `t` */
const LINE = 108
const CURVE = 113
const SMOOTH = 116
/** No command of the text: the pen was set down, or begins anew. */
const PLACED = 1
const ANEW = 0

export class Pen {
  private bytes = new Uint8Array(1 << 15)
  private length = 0
  private ends: number[] = []
  private x = 0
  private y = 0
  /** The command that further numbers belong to. */
  private command = ANEW
  private readonly decoder = new TextDecoder()

  /** Goes to a point without a word: what is drawn from here on is put after text that ends there. */
  place(x: number, y: number): void {
    this.command = PLACED
    this.x = x
    this.y = y
  }

  /** Nothing was drawn since the last `place`: there is no control point to mirror. */
  get isFresh(): boolean {
    return this.command === PLACED
  }

  /** What follows begins with a command's letter: it may be put after other text that ends at this point. */
  anew(): void {
    if (this.command !== PLACED) this.command = ANEW
  }

  /** How much has been written since the last `texts`. */
  get written(): number {
    return this.length
  }

  /** A curve with control point `cx`, `cy`. */
  curve(cx: number, cy: number, x: number, y: number): void {
    this.say(CURVE)
    this.number(cx - this.x)
    this.number(cy - this.y)
    this.go(x, y)
  }

  /** A curve whose control point mirrors that of the curve before; where there is none, the point where the pen is. */
  smooth(x: number, y: number): void {
    if (this.command !== SMOOTH) this.say(SMOOTH)
    this.go(x, y)
  }

  line(x: number, y: number): void {
    if (this.command !== LINE) this.say(LINE)
    this.go(x, y)
  }

  /** Draws lines through points (x, y, x, y …) from where the pen is. @returns what it wrote, for `again` */
  lines(points: ArrayLike<number>): Uint8Array {
    const from = this.length
    this.say(LINE)
    for (let i = 0; i < points.length; i += 2) this.go(points[i]!, points[i + 1]!)
    return this.bytes.slice(from, this.length)
  }

  /** The same lines from the same point, which end at `x`, `y`. */
  again(written: Uint8Array, x: number, y: number): void {
    while (this.length + written.length > this.bytes.length) this.grow()
    this.bytes.set(written, this.length)
    this.length += written.length
    this.command = LINE
    this.x = x
    this.y = y
  }

  /** Ends a path: what follows belongs to the next one. */
  end(): void {
    this.ends.push(this.length)
  }

  /** The paths written since the last call. */
  texts(): string[] {
    // One string cut into pieces costs less than as many strings.
    const text = this.decoder.decode(this.bytes.subarray(0, this.length))
    const texts = this.ends.map((end, i) => text.slice(this.ends[i - 1] ?? 0, end))
    this.length = 0
    this.ends = []
    return texts
  }

  private go(x: number, y: number): void {
    this.number(x - this.x)
    this.number(y - this.y)
    this.x = x
    this.y = y
  }

  private say(letter: number): void {
    this.makeRoom()
    this.bytes[this.length++] = letter
    this.command = letter
  }

  private makeRoom(): void {
    if (this.length + 32 > this.bytes.length) this.grow()
  }

  /** A whole number; a minus sign or a letter parts it from what is before, else a blank does. */
  private number(given: number): void {
    this.makeRoom()
    const { bytes } = this
    let at = this.length
    let value = given
    if (value < 0) {
      bytes[at++] = MINUS
      value = -value
    } else if (bytes[at - 1]! < LETTERS) bytes[at++] = SPACE
    let end = at + (value < 10 ? 1 : value < 100 ? 2 : 3)
    for (let power = 1000; value >= power; power *= 10) end++
    this.length = end
    while (end > at) {
      const rest = (value / 10) | 0
      bytes[--end] = ZERO + value - 10 * rest
      value = rest
    }
  }

  private grow(): void {
    const more = new Uint8Array(2 * this.bytes.length)
    more.set(this.bytes)
    this.bytes = more
  }
}
