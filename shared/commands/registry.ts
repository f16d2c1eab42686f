export { editCommands } from './edit.ts';
export { fileCommands } from './file.ts';
export { goCommands } from './go.ts';
export { helpCommands } from './help.ts';
export { viewCommands } from './view.ts';
