import { nameOf } from './unclobbered';

/** True for the one form field that holds replies. An `<input>` is a search box on all four networks. */
export const isField = (element: Element): element is HTMLTextAreaElement =>
  nameOf(element) === 'TEXTAREA';
