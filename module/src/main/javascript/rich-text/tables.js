import { Plugin } from "prosemirror-state";

/** Keeps every table as Markdown knows it: its first row is the heads of its columns, no other row is. */
export function headsFirst() {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) {
        return null;
      }
      const tr = state.tr;
      state.doc.descendants((node, at) => {
        if (node.type.name === "table") {
          mend(tr, node, at, state.schema.nodes);
        }
        return !node.isTextblock;
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function mend(tr, table, at, { table_header, table_cell }) {
  table.forEach((row, rowAt, number) => {
    const wanted = number === 0 ? table_header : table_cell;
    row.forEach((cell, cellAt, column) => {
      const align = table.firstChild.maybeChild(column)?.attrs.align ?? null;
      if (cell.type !== wanted || cell.attrs.align !== align) {
        tr.setNodeMarkup(at + 1 + rowAt + 1 + cellAt, wanted, { ...cell.attrs, align });
      }
    });
  });
}
