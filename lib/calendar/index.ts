/** Dates for the person's own calendar, as an iCalendar file (RFC 5545). */
export { type CalendarEvent, CalendarFailure, calendarFile, calendarFileName } from './file';
