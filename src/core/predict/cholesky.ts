/** Small symmetric positive definite systems, solved in place: row-major, of order `n`, rows `stride` apart. */

/** Leaves L with L·Lᵀ = A in the lower triangle of `a`; only the lower triangle is read. */
export function factor(a: Float64Array, n: number, stride: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * stride + j]!
      for (let k = 0; k < j; k++) sum -= a[i * stride + k]! * a[j * stride + k]!
      // Two places at one point make the matrix singular but for their nuggets.
      a[i * stride + j] = i === j ? Math.sqrt(Math.max(sum, 1e-6)) : sum / a[j * stride + j]!
    }
  }
}

/** Turns the right-hand side `b` into the solution. @param a as `factor` leaves it */
export function solve(a: Float64Array, n: number, stride: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= a[i * stride + k]! * b[k]!
    b[i] = sum / a[i * stride + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!
    for (let k = i + 1; k < n; k++) sum -= a[k * stride + i]! * b[k]!
    b[i] = sum / a[i * stride + i]!
  }
}
