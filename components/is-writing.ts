/** Whether keys pressed there are letters of a text, or choose in a field. */
export const isWriting = (place: EventTarget | null): boolean =>
  place instanceof HTMLElement &&
  (place.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(place.tagName));
