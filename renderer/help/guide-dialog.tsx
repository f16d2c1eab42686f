import { showDialog } from '../stores/ui-store.ts';
import { Modal } from '../ui/modal.tsx';
import { useWords } from '../ui/words.ts';
import './help.css';

export function GuideDialog() {
  const words = useWords().help;
  return (
    <Modal title={words.title} className="guide" onClose={() => showDialog(null)}>
      {words.sections.map(({ heading, text }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {text.map((paragraph) => (
            <p key={paragraph} className="guide-text">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <p className="help-switch">
        <button type="button" className="button" onClick={() => showDialog('shortcuts')}>
          {words.toShortcuts}
        </button>
      </p>
    </Modal>
  );
}
