/** The link around the selection, or the one that it is in: where it begins and ends, and where it leads. */
export function linkAt(state) {
  const type = state.schema.marks.link;
  const { $from, from, to, empty } = state.selection;
  const { parent } = $from;
  const start = $from.start();
  let found = null;
  parent.forEach((node, offset) => {
    const mark = type.isInSet(node.marks);
    const [begin, end] = [start + offset, start + offset + node.nodeSize];
    const inside = empty ? begin <= from && from <= end : begin < to && from < end;
    if (!mark) {
      return;
    }
    if (found && found.to === begin && found.mark.eq(mark)) {
      found.to = end;
      found.inside ||= inside;
    } else if (!found?.inside) {
      found = { from: begin, to: end, mark, inside };
    }
  });
  return found?.inside ? found : null;
}

/** Links the selection, or the link that is there, to another address; with none, the address itself becomes the words. */
export function withLink(state, href) {
  const type = state.schema.marks.link;
  const { from, to, empty } = state.selection;
  const around = linkAt(state);
  const tr = state.tr;
  if (around) {
    tr.removeMark(around.from, around.to, type);
    return href ? tr.addMark(around.from, around.to, type.create({ href, title: around.mark.attrs.title })) : tr;
  }
  if (!href) {
    return tr;
  }
  return empty
    ? tr.insert(from, state.schema.text(href, [type.create({ href })]))
    : tr.addMark(from, to, type.create({ href }));
}
