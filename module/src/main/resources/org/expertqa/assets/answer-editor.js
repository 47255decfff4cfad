/*
 * The screen on which an answer is written. All of it works without this script; with it, nothing waits for the site: cards move at
 * once, words are kept while they are typed, and the page is seen beside them. Its words stand in data attributes.
 */
import { Advice } from "./editor-advice.js";
import { Announcer } from "./editor-announcer.js";
import { Autosave } from "./editor-autosave.js";
import { Cards } from "./editor-cards.js";
import { Choices } from "./editor-choices.js";
import { Keys } from "./editor-keys.js";
import { LocalWords } from "./editor-local.js";
import { Meters } from "./editor-meters.js";
import { Offer } from "./editor-offer.js";
import { Pause } from "./editor-pause.js";
import { Preview } from "./editor-preview.js";
import { Snippet } from "./editor-snippet.js";
import { Titles } from "./editor-titles.js";
import { Words } from "./editor-words.js";

const form = document.querySelector("form.editor");

if (form) {
  const words = new Words(form.querySelector("[data-live-words]"));
  const announcer = new Announcer(document.body);
  const local = new LocalWords(form.dataset.account, form.dataset.workingCopy);
  const autosave = new Autosave(form, words, announcer, local);
  const pause = new Pause(form);
  new Offer(form, words, local, autosave);
  new Cards(form, words, announcer, new Titles(form, words));
  new Choices(form, words, announcer);
  new Meters(form, words);
  new Snippet(form);
  new Preview(form, pause);
  new Advice(form, pause);
  new Keys(form);
  pause.wait(0);
}
