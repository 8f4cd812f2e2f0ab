/** Copies a text. @returns false where the page may not write to the clipboard */
export async function writeText(text: string): Promise<boolean> {
  try {
    // Missing where the page came by an unsafe way.
    await (navigator as { clipboard?: Clipboard }).clipboard!.writeText(text)
    return true
  } catch {
    return false
  }
}
