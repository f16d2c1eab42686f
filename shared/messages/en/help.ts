/** The short guide. A section is a heading and its paragraphs. */
export const help = {
  title: 'Short guide',
  shortcutsTitle: 'Keyboard shortcuts',
  toShortcuts: 'Keyboard shortcuts',
  toGuide: 'Short guide',
  inPanes: 'In the fact table',
  tableKeys: [
    ['↑ ↓ ← →', 'Move from cell to cell'],
    ['Shift + ↑ ↓ ← →', 'Select several cells'],
    ['Enter / F2', 'Edit the cell'],
    ['Ctrl + Enter', 'Fill all selected cells'],
    ['Esc', 'Leave the cell as it was'],
    ['Delete', 'Reset the cell to what was read'],
  ] as readonly (readonly [string, string])[],
  sections: [
    {
      heading: 'Bring articles in',
      text: [
        'Open a folder, or drop files on the window. Crossfoot reads .txt and .md files in UTF-8, UTF-16, GB18030 and Big5. If the text looks garbled, choose another encoding beside the name of the document.',
        'Your files are only read. What you do is kept in the subfolder “crossfoot” beside them.',
      ],
    },
    {
      heading: 'Go from figure to figure',
      text: [
        'Every figure in the article is marked and has a row in the table. Click one to see its fields and the very characters in the file. Alt+↓ goes to the next one.',
        'Correct a cell where the machine misread it: what you set is marked, and can be reset. “Over”, “nearly” and “about” are part of a figure, not decoration: the arithmetic takes them as ranges.',
        'To see that none was overlooked, open the account of every numeral (View menu): each digit is in a figure, excluded with a reason, or unresolved.',
      ],
    },
    {
      heading: 'Judge',
      text: [
        'A finding shows its arithmetic. Accept it when it is a mistake in the article; dismiss it, with a reason, when it is not.',
        'Give each figure a verdict: Alt+1 confirmed, Alt+4 wrong, and so on. Select text to attach a note.',
        'A rule that does not suit you can be switched off for the workspace (“Rules…” in the findings). The self-test beside it plants known errors in a private copy of the article and says how many the rules caught.',
      ],
    },
    {
      heading: 'Draw and hand over',
      text: [
        'Select figures that belong together and make a chart of them; title and source line are filled in and can be changed. Charts leave as SVG or PNG, the table as CSV or Excel.',
      ],
    },
    {
      heading: 'Nothing lost, nothing leaked',
      text: [
        '“Saved” means that your change is on the disk. Everything can be undone, also after a restart. Crossfoot never uses the network.',
      ],
    },
  ],
};
