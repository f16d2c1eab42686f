/** Line drawings of 16 by 16, drawn for this project. */
const PATHS = {
  undo: 'M6 3 2.8 6.2 6 9.4 M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H6',
  redo: 'M10 3l3.2 3.2L10 9.4 M13 6.2H6.8a3.6 3.6 0 0 0 0 7.2H10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z M10.4 10.4 13.8 13.8',
  chart: 'M2.5 2.5v11h11 M5.5 11V8.5 M8.5 11V5 M11.5 11V7',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z M8 1.8v1.9 M8 12.3v1.9 M1.8 8h1.9 M12.3 8h1.9 M3.6 3.6 5 5 M11 11l1.4 1.4 M12.4 3.6 11 5 M5 11l-1.4 1.4',
  help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Z M6.2 6.3a1.8 1.8 0 1 1 2.6 1.7c-.5.3-.8.6-.8 1.2 M8 11.3v.1',
  close: 'M4 4l8 8 M12 4l-8 8',
  folder: 'M1.8 12.6V3.6h4.4l1.4 1.7h6.6v7.3Z',
  add: 'M8 3v10 M3 8h10',
  sample: 'M3.5 1.8h6l3 3v9.4h-9Z M9.3 1.8v3.2h3.2 M5.8 8h4.4 M5.8 10.6h4.4',
  check: 'M3 8.4 6.4 11.8 13 4.6',
  library: 'M2 3h12v10H2Z M6 3v10',
  table: 'M2 3h12v10H2Z M2 8.5h12',
  side: 'M2 3h12v10H2Z M10 3v10',
  right: 'M6 3.5 10.5 8 6 12.5',
  lock: 'M4 7.2h8v6H4Z M5.6 7.2V5a2.4 2.4 0 0 1 4.8 0v2.2',
  drop: 'M8 2.5v8 M4.8 7.4 8 10.6l3.2-3.2 M2.5 11v2.5h11V11',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration beside words or on a button that has a label: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
