/** Version ranges of the plain kind that `engines` in package.json uses: `^20.19 || >=24`. */

/**
 * True when a version (`20.19.1`) lies in a range of `^` (same first number) and `>=` terms joined by `||`.
 * @param {string} range
 * @param {string} version
 * @returns {boolean}
 */
export function supports(range, version) {
  const [major, minor] = numbers(version)
  return range.split('||').some((term) => {
    const match = /^\s*(\^|>=)\s*(\d[\d.]*)\s*$/.exec(term)
    if (!match)
      throw new Error(`package.json engines: expected terms like ^20.19 or >=24, got "${term.trim()}".`)
    const [wantedMajor, wantedMinor] = numbers(match[2])
    if (major === wantedMajor) return minor >= wantedMinor
    return match[1] === '>=' && major > wantedMajor
  })
}

function numbers(version) {
  const [major, minor = 0] = version.split('.').map(Number)
  return [major, minor]
}
