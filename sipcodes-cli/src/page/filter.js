"use strict";
{
  const element = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const normal = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();
  const texts = (within, selector) => all(selector, within).map((found) => normal(found.textContent));
  const numbers = (text) => text?.match(/\d+/g) ?? [];

  const form = document.forms[0];
  const query = element("query");
  const buttons = all("button", form);
  const sections = all("main > section.class");
  const found = element("found");
  const index = new Map(all("nav li").map((item) => [item.querySelector("b").textContent, item]));

  // Everything to search in is read from the page itself, which says each fact once.
  const codes = all("article").map((article) => ({
    article,
    home: article.parentElement,
    number: article.id,
    phrase: normal(article.querySelector(".phrase").textContent),
    former: texts(article, "q"),
    headers: texts(article, ".headers code"),
    keywords: texts(article, ".keywords"),
    rfcs: texts(article, ".source a").map((text) => numbers(text)[0]),
    toCause: article.querySelector(".q850")?.dataset.to,
    fromCauses: numbers(article.querySelector(".q850")?.dataset.from),
  }));

  // Whether a word of the text starts so; what is wanted may run over several words.
  const startsWord = (text, wanted) => {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (at === 0 || !/[a-z0-9]/.test(text[at - 1])) return true;
    }
    return false;
  };

  // The lower the rank, the better the match: phrase before former phrase before keyword. Parts
  // of words count in phrases alone, or "all" would find every text with "call" in it.
  const rankText = (code, wanted) => {
    const part = wanted.length > 2;
    if (code.phrase === wanted) return 0;
    if (code.phrase.startsWith(wanted)) return 1;
    if (startsWord(code.phrase, wanted)) return 2;
    if (part && code.phrase.includes(wanted)) return 3;
    if (code.former.some((phrase) => startsWord(phrase, wanted))) return 4;
    if (part && code.former.some((phrase) => phrase.includes(wanted))) return 5;
    if (code.headers.some((name) => name.startsWith(wanted))) return 6;
    if (code.keywords.some((text) => startsWord(text, wanted))) return 7;
    return Infinity;
  };

  // What was typed, as a function from a code to its rank; Infinity where it has nothing to do
  // with the code.
  const ranking = (typed) => {
    const hit = (test) => (code) => (test(code) ? 0 : Infinity);
    let match;
    if (!typed) return () => 0;
    if (/^\d[\dx]{0,2}$/.test(typed)) {
      const pattern = new RegExp("^" + typed.replaceAll("x", "\\d"));
      return hit((code) => pattern.test(code.number));
    }
    // a line pasted from a trace: SIP/2.0 486 Whatever
    if ((match = /^(?:sip\/2\.0 )?(\d{3})(?: |$)/.exec(typed))) {
      return hit((code) => code.number === match[1]);
    }
    if ((match = /^(?:rfc)? ?(\d{4,})$|^rfc ?(\d*)$/.exec(typed))) {
      const rfc = match[1] ?? match[2];
      return hit((code) => code.rfcs.some((number) => number.startsWith(rfc)));
    }
    if ((match = /^(?:q\.? ?850(?: causes?)?|causes?) ?(\d*)$/.exec(typed))) {
      const cause = match[1];
      return (code) => {
        if (cause ? code.fromCauses.includes(cause) : code.fromCauses.length) return 0;
        return (cause ? code.toCause === cause : code.toCause) ? 1 : Infinity;
      };
    }
    return (code) =>
      Math.min(
        rankText(code, typed),
        Math.max(...typed.split(" ").map((word) => rankText(code, word))),
      );
  };

  // What helps when nothing is found: what a client makes of an unknown code, or how to ask.
  const hint = (typed) => {
    const number = /^(?:sip\/2\.0 )?([1-6]\d\d)(?: |$)/.exec(typed);
    const treated = number && element(number[1][0] + "xx").querySelector(".unknown");
    if (treated && !codes.some((code) => code.number === number[1])) {
      return `${number[1]} is not in the table: a client treats it as ${treated.textContent} (RFC 3261, Section 8.1.3.2).`;
    }
    return chosen() ? `The filter also asks for class ${chosen()}xx.` : "";
  };

  const chosen = () => buttons.find((button) => button.ariaPressed === "true").value;
  const choose = (digit) => {
    for (const button of buttons) button.ariaPressed = String(button.value === digit);
  };

  const update = () => {
    const typed = normal(query.value);
    const digit = chosen();
    const rank = ranking(typed);
    const shown = [];
    for (const code of codes) {
      code.rank = digit && code.number[0] !== digit ? Infinity : rank(code);
      const hidden = code.rank === Infinity;
      code.article.hidden = index.get(code.number).hidden = hidden;
      if (!hidden) shown.push(code);
      // back in numeric order; a ranked list is taken out again below
      code.home.append(code.article);
    }
    if (typed) {
      shown.sort((a, b) => a.rank - b.rank);
      found.replaceChildren(...shown.map((code) => code.article));
    }
    found.hidden = !typed;
    for (const section of sections) {
      section.hidden = Boolean(typed || (digit && section.dataset.class !== digit));
    }
    for (const section of all("nav section")) {
      section.hidden = !section.querySelector("li:not([hidden])");
    }
    element("none").hidden = shown.length > 0;
    element("asked").textContent = query.value.trim();
    element("hint").textContent = hint(typed);
    form.querySelector(".count").textContent =
      shown.length === codes.length ? `${codes.length} codes` : `${shown.length} of ${codes.length} codes`;
    remember();
  };

  // The filter stands in the address, so that a reload or a bookmark finds it again.
  const remember = () => {
    const address = new URL(location.href);
    const set = (name, value) => (value ? address.searchParams.set(name, value) : address.searchParams.delete(name));
    set("q", query.value.trim());
    set("class", chosen());
    if (address.href === location.href) return;
    try {
      history.replaceState(null, "", address);
    } catch {
      // some browsers refuse it for files and for fast typists; the filter works all the same
    }
  };

  const clear = () => {
    query.value = "";
    choose("");
    update();
  };

  // Shows the entry that the address names, whatever the filter hides.
  const reveal = () => {
    const target = location.hash && element(location.hash.slice(1));
    for (const code of codes) {
      const current = code.article === target;
      code.article.classList.toggle("current", current);
      const entry = index.get(code.number).firstElementChild;
      entry.ariaCurrent = current ? "true" : null;
    }
    if (!target) return;
    if (target.closest("[hidden]")) clear();
    index.get(target.id)?.scrollIntoView({ block: "nearest" });
    target.scrollIntoView();
    if (target.matches("article")) target.querySelector("h3 a").focus({ preventScroll: true });
  };

  const visible = () => all("article:not([hidden]) h3 a");
  const step = (by) => {
    const links = visible();
    const at = links.indexOf(document.activeElement);
    const next = at + by;
    if (next < 0) return query.focus();
    const link = links[Math.min(next, links.length - 1)];
    link?.focus({ preventScroll: true });
    link?.closest("article").scrollIntoView({ block: "nearest" });
  };

  // A filter that changes shows its best match, not the place where the last list was left.
  const filter = () => {
    update();
    scrollTo(0, Math.min(scrollY, element("codes").offsetTop));
  };
  query.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    visible()[0]?.focus();
  });
  for (const button of buttons) {
    button.addEventListener("click", () => {
      choose(button.value === chosen() ? "" : button.value);
      filter();
    });
  }
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    // the same address again changes nothing that "hashchange" would tell
    if (event.target.closest("a")?.hash === location.hash && location.hash) reveal();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const inField = event.target === query;
    const onCode = event.target.matches("article h3 a");
    if (event.key === "/" && !inField) {
      query.focus();
      query.select();
    } else if (event.key === "Escape") {
      clear();
      query.focus();
    } else if (event.key === "ArrowDown" && (inField || onCode)) step(1);
    else if (event.key === "ArrowUp" && onCode) step(-1);
    else return;
    event.preventDefault();
  });

  form.hidden = false;
  document.documentElement.classList.add("filtering");
  const asked = new URLSearchParams(location.search);
  query.value = asked.get("q") ?? "";
  choose(/^[1-6]$/.test(asked.get("class")) ? asked.get("class") : "");
  update();
  reveal();
}
