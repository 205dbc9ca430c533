const DAYS_KEPT = 365;

/** Tells the server this browser's time zone, so that the next page can say when a meeting is as its reader would. */
export function tellZone(page: Document = document, zone = Intl.DateTimeFormat().resolvedOptions().timeZone): void {
  if (zone && !page.cookie.split("; ").includes(`zone=${zone}`)) {
    page.cookie = `zone=${zone}; path=/; max-age=${DAYS_KEPT * 24 * 60 * 60}; samesite=lax`;
  }
}
