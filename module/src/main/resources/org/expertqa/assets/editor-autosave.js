import { wordsOf } from "./editor-fields.js";

const PAUSE = 2_000;
const LONGEST = 10_000;
const PATIENCE = 20_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;
const MOST_WHEN_LEAVING = 60_000;
const UNAUTHORIZED = 401;

/**
 * Keeps what is typed as a working copy at the site: two seconds after the last change and every ten while somebody goes on. What
 * is not there yet is kept by this browser, so nothing is lost by a bad connection, by a session that ends, or by leaving.
 */
export class Autosave {
  constructor(form, words, announcer, local) {
    this.form = form;
    this.words = words;
    this.announcer = announcer;
    this.local = local;
    this.status = form.querySelector("#kept");
    this.banner = this.makeBanner();
    this.there = wordsOf(form);
    this.safe = true;
    this.retry = FIRST_RETRY;
    // It changes often; what is to be heard of it is said by the announcer.
    this.status?.setAttribute("aria-live", "off");
    this.listen();
  }

  listen() {
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    window.addEventListener("online", () => this.failing && this.send());
    window.addEventListener("focus", () => this.failing && this.send());
    window.addEventListener("pagehide", () => this.leave());
    window.addEventListener("pageshow", () => (this.isSubmitted = false));
    window.addEventListener("beforeunload", (event) => this.warn(event));
    document.addEventListener("visibilitychange", () => document.hidden && this.leave());
  }

  makeBanner() {
    const banner = document.createElement("p");
    banner.id = "banner";
    banner.className = "problems banner";
    banner.hidden = true;
    (this.form.querySelector("h1") ?? this.form.firstElementChild).before(banner);
    return banner;
  }

  /** As little as can be, since it is done for each key: the words are looked at when the time has come. */
  changed() {
    this.safe = false;
    this.since ??= Date.now();
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.send(), Math.max(0, Math.min(PAUSE, this.since + LONGEST - Date.now())));
  }

  /** First kept here, then sent: so it does not matter where the way ends. */
  async send() {
    if (this.sending) {
      this.again = true;
      return;
    }
    clearTimeout(this.soon);
    this.since = undefined;
    const words = wordsOf(this.form);
    if (words === this.there && !this.failing) {
      this.safe = true;
      this.local.drop();
      return;
    }
    this.safe = this.local.keep(words);
    this.sending = true;
    await this.put(words).then((answer) => this.heard(answer, words), () => this.lost());
    this.sending = false;
    if (this.again) {
      this.again = false;
      this.changed();
    }
  }

  put(words, options = { signal: AbortSignal.timeout(PATIENCE) }) {
    const headers = { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" };
    return fetch(this.form.dataset.workingCopy, { method: "PUT", headers, body: words, redirect: "manual", ...options });
  }

  async heard(answer, words) {
    if (answer.ok) {
      this.kept(words, answer.headers.get("X-Saved-At"));
    } else if (answer.status === UNAUTHORIZED || answer.type === "opaqueredirect") {
      this.fail("signedOut", this.words.of("signedOut"), this.signIn());
    } else if (answer.status < 500) {
      this.refuse(answer.headers.get("Content-Type")?.startsWith("text/plain") ? await answer.text() : "");
    } else {
      this.lost();
    }
  }

  kept(words, at) {
    this.there = words;
    this.local.drop();
    if (!this.since) {
      this.safe = true;
    }
    const time = new Date(at ?? Date.now());
    this.tell(this.words.of("kept", isNaN(time) ? at : this.words.time(time)));
    if (this.failing || !this.isHeard) {
      this.announcer.say(this.status?.textContent ?? "");
      this.isHeard = true;
    }
    this.hideBanner();
    this.form.querySelector("button[value=discard]")?.removeAttribute("hidden");
  }

  lost() {
    this.fail("offline", this.words.of(this.safe ? "offline" : "offlineUnsafe"));
  }

  /** What goes wrong is said once, and tried again after pauses that grow. */
  fail(kind, sentence, link) {
    if (this.failing !== kind) {
      this.failing = kind;
      this.showBanner(sentence, link);
    }
    this.tell(this.safe ? this.words.of("keptHere", this.words.time(new Date())) : "");
    clearTimeout(this.later);
    this.later = setTimeout(() => this.send(), this.retry);
    this.retry = Math.min(2 * this.retry, LAST_RETRY);
  }

  /** The site does not want these words, so they are not sent again until they have changed. */
  refuse(sentence) {
    this.failing = "refused";
    this.showBanner(sentence.trim() || this.words.of("refused"));
    this.tell("");
  }

  signIn() {
    const link = document.createElement("a");
    link.href = this.form.dataset.signIn;
    link.target = "_blank";
    link.textContent = this.words.of("signIn");
    return link;
  }

  tell(words) {
    if (this.status) {
      this.status.textContent = words;
    }
  }

  showBanner(sentence, link) {
    this.banner.replaceChildren(sentence, ...(link ? [" ", link] : []));
    this.banner.hidden = false;
    this.announcer.say(sentence);
  }

  hideBanner() {
    clearTimeout(this.later);
    this.failing = undefined;
    this.retry = FIRST_RETRY;
    this.banner.hidden = true;
  }

  /** The form itself brings the words; should it not arrive, they are here. Without a connection it is not sent at all. */
  submitted(event) {
    if (!navigator.onLine) {
      event.preventDefault();
      this.send();
    } else if (!event.defaultPrevented && !event.submitter?.formTarget) {
      clearTimeout(this.soon);
      clearTimeout(this.later);
      this.isSubmitted = true;
      const words = wordsOf(this.form);
      this.safe = words === this.there || this.local.keep(words, !this.failing);
    }
  }

  /** Whoever leaves in the middle of a word: kept here, and sent if a last message may be so long. */
  leave() {
    const words = this.isSubmitted ? this.there : wordsOf(this.form);
    if (words !== this.there && words !== this.left) {
      this.safe = this.local.keep(words);
      if (words.length < MOST_WHEN_LEAVING && !this.failing) {
        this.left = words;
        this.put(words, { keepalive: true }).catch(() => {});
      }
    }
  }

  /** Only what is neither there nor here would be lost. */
  warn(event) {
    if (!this.isSubmitted) {
      this.leave();
      if (!this.safe && wordsOf(this.form) !== this.there) {
        event.preventDefault();
      }
    }
  }
}
