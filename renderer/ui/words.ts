import { type Messages, messagesFor, screenLanguage } from '../../shared/messages/messages.ts';
import { useWorkspace } from '../stores/workspace-store.ts';

/** The language of the screen now: chosen, else the system's. */
export function useScreenLanguage(): 'en' | 'zh' {
  return useWorkspace(({ preferences, systemLanguage }) => preferences.language ?? screenLanguage(systemLanguage));
}

/** Every word on the screen, in the language of the screen; switching needs no restart. */
export function useWords(): Messages {
  return messagesFor(useScreenLanguage());
}
