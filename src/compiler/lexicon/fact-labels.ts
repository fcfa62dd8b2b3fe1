/** What a labelled fact is about. `subject` is a topic or theme and never the event's name. */
export type FactField =
  | 'name'
  | 'date'
  | 'time'
  | 'date-and-time'
  | 'venue'
  | 'role'
  | 'format'
  | 'duration'
  | 'organiser'
  | 'audience'
  | 'speakers'
  | 'subject';
