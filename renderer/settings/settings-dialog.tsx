import { useId } from 'react';
import { NUMBER_STYLES, SCREEN_LANGUAGES, THEMES } from '../../shared/model/workspace.ts';
import { setPreference } from '../stores/preferences.ts';
import { showDialog } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { Choice } from '../ui/choice.tsx';
import { Modal } from '../ui/modal.tsx';
import { useWords } from '../ui/words.ts';
import './settings.css';

const LANGUAGE_CHOICES = ['system', ...SCREEN_LANGUAGES] as const;

export function SettingsDialog() {
  const words = useWords().settings;
  const { language, theme, numberStyle } = useWorkspace((it) => it.preferences);
  return (
    <Modal title={words.title} className="settings" onClose={() => showDialog(null)}>
      <Checker />
      <Choice
        label={words.language}
        options={LANGUAGE_CHOICES.map((it) => [it, words.languages[it]])}
        value={language ?? 'system'}
        onChange={(it) => void setPreference('language', it === 'system' ? null : it)}
      />
      <Choice
        label={words.theme}
        options={THEMES.map((it) => [it, words.themes[it]])}
        value={theme}
        onChange={(it) => void setPreference('theme', it)}
      />
      <Choice
        label={words.numberStyle}
        hint={words.numberStyleHint}
        options={NUMBER_STYLES.map((it) => [it, words.numberStyles[it]])}
        value={numberStyle}
        onChange={(it) => void setPreference('numberStyle', it)}
      />
      <p className="settings-note">{words.savedAtOnce}</p>
    </Modal>
  );
}

/** Kept when the field is left or the dialog closed, not letter by letter. */
function Checker() {
  const words = useWords().settings;
  const id = useId();
  const checker = useWorkspace((it) => it.preferences.checker);
  const keep = (text: string): void => {
    if (text.trim() !== useWorkspace.getState().preferences.checker) void setPreference('checker', text.trim());
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{words.checker}</label>
      <input
        id={id}
        className="field"
        defaultValue={checker}
        maxLength={200}
        autoComplete="off"
        onBlur={(event) => keep(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') keep(event.currentTarget.value);
        }}
      />
      <p className="hint">{words.checkerHint}</p>
    </div>
  );
}
