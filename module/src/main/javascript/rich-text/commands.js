import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from "prosemirror-tables";
import { TextSelection } from "prosemirror-state";

/** What the buttons do: each with a command, and what tells whether it is on. */
export function actions(schema) {
  const { strong, em, code } = schema.marks;
  const marks = {
    bold: { run: toggleMark(strong), isOn: hasMark(strong) },
    italic: { run: toggleMark(em), isOn: hasMark(em) },
    code: { run: toggleMark(code), isOn: hasMark(code) },
  };
  const history = {
    undo: { run: undo, isOff: (state) => undoDepth(state) === 0 },
    redo: { run: redo, isOff: (state) => redoDepth(state) === 0 },
  };
  return schema.nodes.heading ? { ...marks, ...ofBlocks(schema.nodes), ...history } : { ...marks, ...history };
}

function ofBlocks(nodes) {
  return {
    heading: headingOf(nodes, 3),
    subheading: headingOf(nodes, 4),
    bullets: listOf(nodes, nodes.bullet_list),
    numbers: listOf(nodes, nodes.ordered_list),
    outdent: { run: liftListItem(nodes.list_item), shows: isIn(nodes.list_item) },
    indent: { run: sinkListItem(nodes.list_item), shows: isIn(nodes.list_item) },
    quote: { run: toggleQuote(nodes.blockquote), isOn: isIn(nodes.blockquote) },
    table: { run: insertTable, leads: true },
    "row-add": { run: addRowAfter, shows: isInTable },
    "column-add": { run: addColumnAfter, shows: isInTable },
    "row-remove": { run: removeRow, shows: isInTable },
    "column-remove": { run: removeColumn, shows: isInTable },
  };
}

export function hasMark(type) {
  return ({ selection: { $from, from, to, empty }, storedMarks, doc }) =>
    empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

function isIn(type) {
  return ({ selection: { $from } }) => ancestors($from).includes(type);
}

function ancestors($from) {
  return Array.from({ length: $from.depth + 1 }, (any, depth) => $from.node(depth).type);
}

function headingOf({ heading, paragraph }, level) {
  const isOn = ({ selection: { $from } }) => $from.parent.hasMarkup(heading, { level });
  const run = (state, dispatch, view) =>
    (isOn(state) ? setBlockType(paragraph) : setBlockType(heading, { level }))(state, dispatch, view);
  return { run, isOn };
}

/** The list right around the selection. */
function listAround({ selection: { $from } }) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name.endsWith("_list")) {
      return { list: $from.node(depth), at: $from.before(depth) };
    }
  }
  return null;
}

/** Makes a list, makes a list of one kind one of the other, or ends it. */
function listOf({ list_item }, type) {
  const isOn = (state) => listAround(state)?.list.type === type;
  const run = (state, dispatch, view) => {
    const around = listAround(state);
    if (!around) {
      return wrapInList(type)(state, dispatch, view);
    }
    if (around.list.type === type) {
      return liftListItem(list_item)(state, dispatch, view);
    }
    dispatch?.(state.tr.setNodeMarkup(around.at, type, { tight: around.list.attrs.tight }));
    return true;
  };
  return { run, isOn };
}

function toggleQuote(blockquote) {
  const isOn = isIn(blockquote);
  return (state, dispatch, view) => (isOn(state) ? lift : wrapIn(blockquote))(state, dispatch, view);
}

const ROWS = 3;
const COLUMNS = 2;

function insertTable(state, dispatch) {
  const { table, table_row, table_header, table_cell, paragraph } = state.schema.nodes;
  if (isInTable(state) || state.selection.$from.parent.type.spec.code) {
    return false;
  }
  if (dispatch) {
    const row = (cell) => table_row.create(null, Array.from({ length: COLUMNS }, () => cell.create(null, paragraph.create())));
    const rows = Array.from({ length: ROWS }, (any, number) => row(number === 0 ? table_header : table_cell));
    const tr = state.tr;
    const empty = tr.selection.empty && tr.selection.$from.parent.content.size === 0;
    const { $from, $to } = tr.selection;
    const [from, to] = empty ? [$from.before(), $from.after()] : [$to.after(), $to.after()];
    tr.replaceRangeWith(from, to, table.create(null, rows));
    const start = tr.mapping.map(from, -1);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView());
  }
  return true;
}

/** The last row or column takes the table along. */
const removeRow = chainCommands(wherePossible(deleteRow), deleteTable);
const removeColumn = chainCommands(wherePossible(deleteColumn), deleteTable);

function wherePossible(command) {
  return (state, dispatch) => {
    let done = false;
    command(state, () => (done = true));
    if (done && dispatch) {
      command(state, dispatch);
    }
    return done;
  };
}
