/** `digits` (no sign, no point) moved `power` places to the left of the point or, if negative, to the right; digits kept as written. */
export function placePoint(digits: string, power: number): string {
  if (power >= 0) return stripLead(digits + '0'.repeat(power));
  const padded = digits.padStart(1 - power, '0');
  return `${stripLead(padded.slice(0, power))}.${padded.slice(power)}`;
}

/** Ten to the `power` as a decimal string. */
export const powerOfTen = (power: number): string => placePoint('1', power);

/**
 * One unit of the last digit that counts. With decimals every written digit counts (62.50 → 0.01); in a whole number
 * trailing zeros don't (400 → 100).
 */
export function stepOf(whole: string, fraction: string, power: number): string {
  if (fraction !== '') return powerOfTen(power - fraction.length);
  let end = whole.length;
  while (end > 1 && whole[end - 1] === '0') end -= 1;
  const onlyZeros = end === 1 && whole[0] === '0';
  return powerOfTen(power + (onlyZeros ? 0 : whole.length - end));
}

function stripLead(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === '0') start += 1;
  return digits.slice(start);
}
