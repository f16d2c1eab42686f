import type { Severity } from '../../shared/model/finding.ts';

/** Colour and shape both tell the severity: diamond, triangle, ring. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 0 10 5 5 10 0 5Z',
  warning: 'M5 .6 10 9.6H0Z',
  info: 'M5 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Z',
};

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg className="severity" data-severity={severity} viewBox="0 0 10 10" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
