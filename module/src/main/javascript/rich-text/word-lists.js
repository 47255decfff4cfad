import { styleOf } from "./paste.js";

/* Word pastes a list as paragraphs that look like one: each with the level in its style and its sign in front. */

const LEVEL = /level(\d)/;

export function listsOfWord(body) {
  const items = [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")].filter((block) => LEVEL.test(styleOf(block, "mso-list")));
  let open = [];
  items.forEach((block, number) => {
    if (number === 0 || previous(block) !== open[0]?.list) {
      open = [];
    }
    open = placed(block, open);
  });
}

/** What stands before a block and has words. */
function previous(block) {
  let before = block.previousElementSibling;
  while (before && !before.textContent.trim()) {
    before = before.previousElementSibling;
  }
  return before;
}

/** Puts the words of a block into the list of its level, in the item before it where it is a deeper one. */
function placed(block, open) {
  const level = Number(LEVEL.exec(styleOf(block, "mso-list"))[1]);
  const name = takeSign(block);
  const document = block.ownerDocument;
  const lists = open.filter((each) => each.level <= level);
  if (!lists.length || lists.at(-1).level < level || lists.at(-1).name !== name) {
    const list = document.createElement(name);
    if (lists.at(-1)?.level === level) {
      lists.pop();
    }
    if (lists.length) {
      lists.at(-1).list.lastElementChild.append(list);
    } else {
      block.before(list);
    }
    lists.push({ list, level, name });
  }
  const item = document.createElement("li");
  item.append(...block.childNodes);
  lists.at(-1).list.append(item);
  block.remove();
  return lists;
}

/** Removes the sign in front of an item, and says which kind of list it was of. */
function takeSign(block) {
  const sign = [...block.querySelectorAll("[data-style]")].find((element) => /^ignore/i.test(styleOf(element, "mso-list")));
  const text = sign?.textContent.trim() ?? "";
  sign?.remove();
  return /^\(?[\da-z]{1,4}[.)]/i.test(text) ? "ol" : "ul";
}
