/** A smooth function: writes its gradient at `x` into `gradient` and gives its value. */
export type Smooth = (x: Float64Array, gradient: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 10;

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/**
 * Limited-memory BFGS with backtracking (Nocedal 1980), from zero. Deterministic.
 * Ends when the gradient has shrunk by `tolerance`, or after `most` steps.
 */
export function minimise(size: number, of: Smooth, most = 60, tolerance = 1e-3): Float64Array {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = of(x, gradient);
  const enough = tolerance * Math.sqrt(dot(gradient, gradient));
  const past: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let turn = 0; turn < most; turn++) {
    const direction = descent(gradient, past);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let length = turn === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = (x[i] ?? 0) + length * (direction[i] ?? 0);
      nextValue = of(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const step = next.map((each, i) => each - (x[i] ?? 0));
    const change = nextGradient.map((each, i) => each - (gradient[i] ?? 0));
    const curvature = dot(step, change);
    if (curvature > 1e-12) {
      past.push({ step, change, rho: 1 / curvature });
      if (past.length > MEMORY) past.shift();
    }
    x = next;
    gradient = nextGradient;
    value = nextValue;
    if (Math.sqrt(dot(gradient, gradient)) <= enough) break;
  }
  return x;
}

function descent(
  gradient: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let i = past.length - 1; i >= 0; i--) {
    const each = past[i];
    if (!each) continue;
    const alpha = each.rho * dot(each.step, q);
    alphas[i] = alpha;
    for (let j = 0; j < q.length; j++) q[j] = (q[j] ?? 0) - alpha * (each.change[j] ?? 0);
  }
  const last = past.at(-1);
  const scale = last ? dot(last.step, last.change) / dot(last.change, last.change) : 1;
  for (let j = 0; j < q.length; j++) q[j] = (q[j] ?? 0) * scale;
  past.forEach(({ step, change, rho }, i) => {
    const beta = rho * dot(change, q);
    const by = (alphas[i] ?? 0) - beta;
    for (let j = 0; j < q.length; j++) q[j] = (q[j] ?? 0) + by * (step[j] ?? 0);
  });
  return q.map((each) => -each);
}
