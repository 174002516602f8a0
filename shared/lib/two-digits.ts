/** `5` → `05`, `12` → `12`: days, months, minutes, and counts as official papers write them. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
