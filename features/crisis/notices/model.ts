/** When serious flags and surges may be notified by the system. */
export interface NoticeSettings {
  isOn: boolean;
  /** Nothing is notified from one to the other, `HH:MM` by the person's own clock; null: always. */
  quiet: { from: string; to: string } | null;
}
