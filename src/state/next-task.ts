/** Long work in pieces: between two tasks the browser can follow a finger. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}

/** Each piece in a task of its own. */
export async function inPieces(pieces: Iterable<() => void>): Promise<void> {
  for (const piece of pieces) {
    await nextTask()
    piece()
  }
}
