import { wordsOf } from "./editor-fields.js";

const PAUSE = 300;

/** Those who want to see all words again when somebody pauses: the form is read once for them all, and only when it is another. */
export class Pause {
  constructor(form) {
    this.form = form;
    this.listeners = [];
    form.addEventListener("input", () => this.wait());
  }

  /** @param listener gets the words and a signal that ends when there are newer ones */
  tell(listener) {
    this.listeners.push(listener);
  }

  wait(time = PAUSE) {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.read(), time);
  }

  read() {
    const words = wordsOf(this.form);
    if (words !== this.seen) {
      this.seen = words;
      this.older?.abort();
      this.older = new AbortController();
      this.listeners.forEach((listener) => listener(words, this.older.signal));
    }
  }
}

/** What the site says to these words; nothing when it says nothing useful, or too late. */
export async function ask(address, words, signal, accept) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8", Accept: accept };
  try {
    const answer = await fetch(address, { method: "POST", headers, body: words, signal, redirect: "manual" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
