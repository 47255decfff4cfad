/** Makes what is shown like what came anew, and touches nothing that is as it was: a long page does not have to be laid out again. */
export function exchange(present, fresh) {
  if (present.isEqualNode(fresh)) {
    return;
  }
  const [old, young] = different([...present.childNodes], [...fresh.childNodes]);
  if (!isAlike(present, fresh)) {
    present.replaceWith(present.ownerDocument.importNode(fresh, true));
  } else if (old.length === young.length) {
    old.forEach((node, number) => exchange(node, young[number]));
  } else {
    const behind = old.at(-1)?.nextSibling ?? follower(present, fresh, young);
    old.forEach((node) => node.remove());
    young.forEach((node) => present.insertBefore(present.ownerDocument.importNode(node, true), behind));
  }
}

/** Both lists without what they begin and end with alike. */
function different(old, young) {
  const most = Math.min(old.length, young.length);
  let start = 0;
  while (start < most && old[start].isEqualNode(young[start])) {
    start++;
  }
  let end = 0;
  while (end < most - start && old.at(-1 - end).isEqualNode(young.at(-1 - end))) {
    end++;
  }
  return [old.slice(start, old.length - end), young.slice(start, young.length - end)];
}

/** Where new nodes go when none is taken out: before as many as stand behind them. */
function follower(present, fresh, young) {
  const behind = fresh.childNodes.length - [...fresh.childNodes].indexOf(young.at(-1)) - 1;
  return behind ? present.childNodes[present.childNodes.length - behind] : null;
}

function isAlike(present, fresh) {
  return present.nodeType === Node.ELEMENT_NODE && present.cloneNode(false).isEqualNode(fresh.cloneNode(false));
}
