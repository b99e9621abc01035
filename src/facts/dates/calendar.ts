/** Days of the proleptic Gregorian calendar, which ISO 8601 uses for all years, however far off. */

/** Days since 1 January 1970. A month beyond 12 or a day beyond its month runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  // The calendar repeats every 400 years, or 146,097 days; `Date` reaches but some 270,000 years.
  const cycles = Math.floor(year / 400) - 5;
  return Date.UTC(year - cycles * 400, month - 1, day) / 864e5 + cycles * 146097;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}
