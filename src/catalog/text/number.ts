/** A number as people read it: `10,000`. */
export function readable(count: number): string {
  return count.toLocaleString('en');
}
