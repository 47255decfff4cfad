// A front end without a framework. It reads two addresses: a list of answers, and one answer with its markup.
// Every plain text goes into the page by textContent. Only fields whose names end in Html are set as markup: the server
// has put them through its sanitizer.

const API = new URLSearchParams(location.search).get("api") ?? "http://localhost:8080/api/v1";
const main = document.getElementById("main");

async function read(path) {
  const response = await fetch(API + path, { headers: { Accept: "application/json" } });
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.detail);
  }
  return body;
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text ?? "";
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

function markup(name, html, attributes = {}) {
  const made = element(name, "", attributes);
  made.innerHTML = html;
  return made;
}

function answerLink(answer) {
  return element("a", answer.question, { href: "#answers/" + answer.slug });
}

function teaser(answer) {
  const made = element("article", "", { class: "teaser", lang: answer.language ?? "" , dir: "auto" });
  const heading = element("h2");
  heading.append(answerLink(answer));
  made.append(heading, element("p", answer.quickAnswer), element("p", answer.expert?.displayName, { class: "by" }));
  return made;
}

async function showList(filter) {
  const fields = "question,slug,quickAnswer,expert,language";
  let after = "";
  const more = element("button", "More answers", { type: "button" });
  const next = async () => {
    const part = await read(`/answers?limit=10&fields=${fields}${filter}${after}`);
    more.before(...part.items.map(teaser));
    after = "&after=" + part.after;
    more.hidden = !part.after;
  };
  main.replaceChildren(element("h1", "Answers"), more);
  more.addEventListener("click", () => next().catch(showFailure));
  await next();
}

function section(heading, html) {
  return [element("h2", heading), markup("div", html)];
}

async function showAnswer(slug) {
  const answer = await read(`/answers/${encodeURIComponent(slug)}?include=html,expert`);
  document.title = answer.question;
  const made = element("article", "", { lang: answer.language ?? "", dir: "auto" });
  made.append(element("h1", answer.question));
  made.append(element("p", answer.quickAnswer, { class: "quick" }));
  if (answer.expert) {
    const role = [answer.expert.displayName, answer.expert.jobTitle].filter(Boolean).join(", ");
    made.append(element("p", role, { class: "by" }));
  }
  made.append(markup("div", answer.introductionHtml ?? ""));
  for (const each of answer.sections ?? []) {
    made.append(...section(each.heading, each.bodyHtml ?? ""));
  }
  if (answer.expertTake) {
    const name = answer.expert?.shortName ?? "The expert";
    made.append(...section(answer.expertTake.heading ?? `${name}'s take`, answer.expertTake.bodyHtml ?? ""));
  }
  if (answer.nextSteps) {
    const steps = element("ol");
    steps.append(...answer.nextSteps.map(step => markup("li", step.textHtml ?? "")));
    made.append(element("h2", "What you can do next"), steps);
  }
  if (answer.disclaimer) {
    const note = element("aside", "", { class: "note" });
    note.append(element("p", answer.disclaimer));
    made.append(note);
  }
  if (answer.related) {
    const related = element("ul");
    related.append(...answer.related.map(other => {
      const item = element("li");
      item.append(answerLink(other));
      return item;
    }));
    made.append(element("h2", "Related answers"), related);
  }
  main.replaceChildren(made);
}

async function showTopics() {
  const topics = await read("/topics?limit=50&fields=name,slug");
  document.getElementById("topics").replaceChildren(
    ...topics.items.map(topic => element("a", topic.name, { href: "#topics/" + topic.slug })));
}

function showFailure(failure) {
  main.replaceChildren(element("h1", "This can not be shown"), element("p", failure.message));
}

async function show() {
  const [kind, slug] = location.hash.slice(1).split("/");
  document.title = "Headless reader";
  try {
    if (kind === "answers") {
      await showAnswer(slug);
    } else {
      await showList(kind === "topics" ? "&topic=" + encodeURIComponent(slug) : "");
    }
    scrollTo(0, 0);
  } catch (failure) {
    showFailure(failure);
  }
}

addEventListener("hashchange", show);
showTopics().catch(showFailure);
show();
