import type { ReactNode } from 'react';

/** What a pane shows when it has nothing: what is so, and what to do. Small panes say both in one sentence, the hint. */
export function EmptyState({ title, hint, children }: { title?: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      {title !== undefined && <h2>{title}</h2>}
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  );
}
