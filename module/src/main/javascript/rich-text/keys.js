import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { isInTable } from "prosemirror-tables";

/**
 * The keys of a field. Tab is not among them: it leaves the field, as it does everywhere else in a form.
 *
 * @param toLink what asks for an address
 */
export function keys(schema, toLink) {
  const { strong, em, code } = schema.marks;
  const all = {
    "Mod-b": toggleMark(strong),
    "Mod-i": toggleMark(em),
    "Mod-e": toggleMark(code),
    "Mod-k": () => toLink(),
    "Mod-z": undo,
    "Shift-Mod-z": redo,
    "Mod-y": redo,
  };
  return schema.nodes.heading
    ? [keymap({ ...all, ...ofBlocks(schema.nodes) }), keymap(baseKeymap)]
    : [keymap({ ...all, Enter: () => true, "Shift-Enter": () => true }), keymap(baseKeymap)];
}

function ofBlocks({ list_item, hard_break }) {
  const breakLine = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
    return true;
  };
  return {
    Enter: chainCommands(inTable(breakLine), splitListItem(list_item)),
    "Shift-Enter": chainCommands(exitCode, breakLine),
    "Mod-Enter": exitCode,
    "Mod-]": sinkListItem(list_item),
    "Mod-[": liftListItem(list_item),
  };
}

function inTable(command) {
  return (state, dispatch) => isInTable(state) && command(state, dispatch);
}
