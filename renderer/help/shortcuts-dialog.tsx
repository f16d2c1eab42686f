import { MENUS, type MenuId } from '../../shared/commands/command.ts';
import { commandsOfMenu } from '../../shared/commands/commands.ts';
import { showDialog } from '../stores/ui-store.ts';
import { Keys } from '../ui/keys.tsx';
import { Modal } from '../ui/modal.tsx';
import { useWords } from '../ui/words.ts';
import './help.css';

/** Every shortcut, out of the registry itself: the sheet can't be out of date. */
export function ShortcutsDialog() {
  const words = useWords();
  return (
    <Modal title={words.help.shortcutsTitle} className="sheet" onClose={() => showDialog(null)}>
      <div className="sheet-columns">
        {MENUS.map((menu) => (
          <MenuShortcuts key={menu} menu={menu} />
        ))}
        <section className="sheet-menu">
          <h3>{words.help.inPanes}</h3>
          <dl>
            {words.help.tableKeys.map(([keys, what]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd className="sheet-free">{keys}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="help-switch">
        <button type="button" className="button" onClick={() => showDialog('help')}>
          {words.help.toGuide}
        </button>
      </p>
    </Modal>
  );
}

function MenuShortcuts({ menu }: { menu: MenuId }) {
  const words = useWords().commands;
  const withKeys = commandsOfMenu(menu).filter(({ shortcut }) => shortcut !== null);
  return (
    <section className="sheet-menu">
      <h3>{words.menus[menu]}</h3>
      <dl>
        {withKeys.map(({ id, shortcut, submenu }) => (
          <div key={id}>
            <dt>
              {submenu && `${words.submenus[submenu]}${words.colon}`}
              {words.labels[id].replace('…', '')}
            </dt>
            <dd>
              <Keys shortcut={shortcut ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
