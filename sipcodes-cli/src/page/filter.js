"use strict";
{
  const element = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const normal = (text) => text.replace(/\s+/g, " ").trim();

  const form = document.forms[0];
  const query = element("query");
  const buttons = all("button", form);
  const sections = all("main > section.class");
  const found = element("found");
  const index = new Map(all("nav li").map((item) => [item.querySelector("b").textContent, item]));

  // Everything to search in is read from the page itself, which says each fact once.
  const references = (article) =>
    all("a[href*='/rfc/']", article).map((link) => {
      const [, rfc, section = ""] = /rfc(\d+)(?:#(?:section|appendix)-(.*))?$/.exec(link.href);
      return { rfc, section, rank: Number(link.closest("[data-rank]").dataset.rank) };
    });
  const codes = all("article").map((article) => ({
    article,
    home: article.parentElement,
    number: article.id,
    texts: all("[data-field]", article).flatMap((found) =>
      search.texts(found.dataset.field, normal(found.textContent)),
    ),
    references: references(article),
    cause: Number(article.querySelector("[data-cause]")?.dataset.cause ?? NaN),
  }));

  // What helps when nothing is found.
  const hint = ({ numbers, outOfRange, noCause, didYouMean }) => {
    if (outOfRange) return `${outOfRange} is not a SIP response code: they are 100 to 699.`;
    if (noCause > 0 && noCause < 128) return `Cause ${noCause} of Q.850 does not lead to a SIP response.`;
    if (noCause !== undefined) return `${noCause} is not a cause of Q.850: they are 1 to 127.`;
    if (didYouMean) return `Did you mean ${didYouMean}?`;
    const unknown = numbers?.find((number) => !codes.some((code) => code.number === number));
    if (unknown) {
      const treated = element(unknown[0] + "xx").querySelector(".unknown").textContent;
      return `${unknown} is not in the table: a client treats it as ${treated} (RFC 3261, Section 8.1.3.2).`;
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
    const answer = typed ? search.answer(codes, typed) : { codes };
    const shown = answer.codes.filter((code) => !digit || code.number[0] === digit);
    for (const code of codes) {
      code.article.hidden = index.get(code.number).hidden = !shown.includes(code);
      // back in numeric order; a ranked list is taken out again below
      code.home.append(code.article);
    }
    if (typed) found.replaceChildren(...shown.map((code) => code.article));
    found.hidden = !typed;
    for (const section of sections) {
      section.hidden = Boolean(typed || (digit && section.dataset.class !== digit));
    }
    for (const section of all("nav section")) {
      section.hidden = !section.querySelector("li:not([hidden])");
    }
    element("none").hidden = shown.length > 0;
    element("asked").textContent = query.value.trim();
    element("hint").textContent = hint(answer);
    form.querySelector(".count").textContent =
      shown.length === codes.length ? `${codes.length} codes` : `${shown.length} of ${codes.length} codes`;
    remember();
  };

  // The filter is part of the address, so that a reload or a bookmark finds it again.
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

  // Shows the entry that the address names, even if the filter hides it.
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
