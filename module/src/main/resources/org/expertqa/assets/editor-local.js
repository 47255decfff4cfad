const PREFIX = "expertqa.words.";
const MOST_ENTRIES = 20;
const MOST_CHARACTERS = 2_000_000;

/** Words that the site does not have yet, kept by this browser: for one account and one item, and no longer than needed. */
export class LocalWords {
  constructor(account, item) {
    this.name = PREFIX + account + "." + item;
  }

  /** Whether they could be kept: a browser may have no room, or keep nothing at all. */
  keep(words, submitted = false) {
    const text = JSON.stringify({ at: Date.now(), words, submitted });
    if (text.length > MOST_CHARACTERS) {
      return false;
    }
    makeRoom(MOST_ENTRIES - 1, this.name);
    return put(this.name, text) || (makeRoom(0, this.name) && put(this.name, text));
  }

  drop() {
    remove(this.name);
  }

  /** What an earlier visit left here: laid beside what is typed from now on, until somebody has decided. */
  ofEarlier() {
    const aside = this.name + ".aside";
    const found = entry(this.name);
    if (found && put(aside, JSON.stringify(found))) {
      this.drop();
    }
    return entry(aside);
  }

  dropEarlier() {
    remove(this.name + ".aside");
  }
}

function remove(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

function put(name, text) {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function entry(name) {
  try {
    const found = JSON.parse(localStorage.getItem(name));
    return typeof found?.words === "string" ? found : null;
  } catch {
    return null;
  }
}

/** The oldest go first. */
function makeRoom(most, except) {
  try {
    const others = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && name !== except);
    const byAge = others.sort((a, b) => (entry(b)?.at ?? 0) - (entry(a)?.at ?? 0));
    byAge.slice(most).forEach((name) => localStorage.removeItem(name));
    return true;
  } catch {
    return false;
  }
}
