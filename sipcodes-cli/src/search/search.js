// Finds the codes that a query asks for, as the command does in `search/mod.rs`,
// `filter.rs` and `words.rs`; the rules are those of the command, and one list of cases tests both.
const search = (() => {
  const [EXACT, TOGETHER, WHOLE, BEGINNING, PART] = [0, 1, 2, 3, 4];
  const cost = (way, field) => way * rules.fields.length + field;

  const stem = (text) => {
    for (const [ending, instead] of rules.endings) {
      const beginning = text.slice(0, -ending.length);
      const isEnding = text.endsWith(ending) && beginning.length > 2;
      if (isEnding && !(ending === "s" && beginning.endsWith("s"))) return beginning + instead;
    }
    return text;
  };
  const words = (text) =>
    (text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? []).map((text) => ({ text, stem: stem(text) }));
  const isTelling = ({ text }) => !rules.stop_words.includes(text);
  const tellingWords = (text) => words(text).filter(isTelling);
  const wantedWords = (text) => (tellingWords(text).length ? tellingWords(text) : words(text));

  // A text as it is searched, and its words with hyphens as one word each.
  const texts = (name, text) => {
    const field = rules.fields.findIndex(([field]) => field === name);
    const joined = text.split(/\s+/).filter((word) => word.includes("-"));
    return [
      { field, words: words(text) },
      ...joined.map((word) => ({ field, words: words(word.replace(/[^\p{Alphabetic}\p{N}]/gu, "")), isJoined: true })),
    ];
  };

  const kind = ({ field }) => rules.fields[field][1];
  const is = ({ words, isJoined }, all) =>
    !isJoined && words.length === all.length && words.every((word, at) => word.text === all[at].text);
  // What it costs to find all words of a query here.
  const costOfAll = (text, all) => {
    const isRow = (_, start) => all.every((word, at) => text.words[start + at]?.stem === word.stem);
    const hasRow = all.length > 1 && text.words.some(isRow);
    const isPhrase = kind(text) === "phrase" || (kind(text) === "other-phrase" && hasRow);
    if (isPhrase && is(text, all)) return cost(EXACT, text.field);
    return hasRow || (kind(text) === "header" && is(text, all)) ? cost(TOGETHER, text.field) : Infinity;
  };
  const costInText = (text, wanted) =>
    Math.min(
      ...text.words.map((word) => {
        const at = word.text.indexOf(wanted.text);
        if (word.stem === wanted.stem) return cost(WHOLE, text.field);
        if (at === 0 && wanted.text.length > 1) return cost(BEGINNING, text.field);
        return at > 0 && kind(text) !== "text" && wanted.text.length > 2 ? cost(PART, text.field) : Infinity;
      }),
    );

  const rank = (code, all, wanted) => {
    const whole = Math.min(...code.texts.map((text) => costOfAll(text, all)));
    if (whole < Infinity) return { code, found: wanted.length, worst: whole, sum: whole };
    const costs = wanted
      .map((word) => Math.min(...code.texts.map((text) => costInText(text, word))))
      .filter((cost) => cost < Infinity);
    return { code, found: costs.length, worst: Math.max(...costs), sum: costs.reduce((a, b) => a + b, 0) };
  };

  const searchWords = (codes, query) => {
    const all = words(query);
    const wanted = wantedWords(query);
    const ranked = codes
      .map((code) => rank(code, all, wanted))
      .filter(({ found }) => found > 0)
      .sort((a, b) => b.found - a.found || a.worst - b.worst || a.sum - b.sum || a.code.number - b.code.number);
    const best = ranked[0];
    if (!best || best.found * 2 <= wanted.length) return { codes: [], areComplete: false };
    // beside a phrase only those whose phrase is longer, parts of words only where nothing else is found
    const [phrase, part] = [cost(TOGETHER, 0), cost(PART, 0)];
    const limit = best.worst < phrase ? phrase : best.worst < part ? part - 1 : Infinity;
    const hits = ranked.filter(({ found, worst }) => found === best.found && worst <= limit);
    return { codes: hits.map(({ code }) => code), areComplete: best.found === wanted.length };
  };

  // The least number of letters to put in, leave out, replace or swap.
  const distance = (a, b) => {
    const rows = [[...b, ""].map((_, at) => at)];
    for (let i = 1; i <= a.length; i += 1) {
      rows.push([i]);
      for (let j = 1; j <= b.length; j += 1) {
        const same = Number(a[i - 1] !== b[j - 1]);
        rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same);
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
      }
    }
    return rows[a.length][b.length];
  };
  const correct = (codes, query) => {
    const all = codes.flatMap((code) => code.texts);
    const corrected = wantedWords(query).map((word) => {
      if (all.some((text) => costInText(text, word) < Infinity)) return word.text;
      const limit = Math.min(Math.floor(word.text.length / 4), 2);
      const [first] = word.text;
      const isLike = ({ text }) =>
        Math.abs(text.length - word.text.length) <= limit && text.startsWith(first) && isTelling({ text });
      if (!/\p{Alphabetic}/u.test(first)) return undefined;
      return all
        .flatMap(({ field, words }) => words.filter(isLike).map(({ text }) => ({ field, text })))
        .map(({ field, text }) => ({ field, text, far: distance(word.text, text) }))
        .filter(({ far }) => far <= limit)
        .reduce((best, it) => {
          const better = best && (best.far - it.far || best.field - it.field || (best.text < it.text ? -1 : 1));
          return better <= 0 ? best : it;
        }, undefined)?.text;
    });
    if (!corrected.every(Boolean)) return undefined;
    return searchWords(codes, corrected.join(" ")).areComplete ? corrected.join(" ") : undefined;
  };

  // What a query asks for by numbers, as a function from a code to its rank, and its other words.
  const readFilter = (codes, query) => {
    let rest = query;
    const take = (name) => {
      const pattern = new RegExp(rules.patterns[name], "g");
      const found = [...rest.matchAll(pattern)];
      rest = rest.replace(pattern, " ");
      return found;
    };
    const hit = (test) => (code) => (test(code) ? 0 : Infinity);

    let [match] = take("cause");
    const cause = Number(match?.[1]);
    // a cause that Q.850 does not have may be a code, as in `what causes 503`
    if (cause < 128 || (cause && codes.every((code) => Number(code.number) !== cause))) {
      const becomes = (code) => rules.causes[cause] === Number(code.number);
      return { rest, cause, rank: (code) => (becomes(code) ? 0 : code.cause === cause ? 1 : Infinity) };
    }
    rest = query;
    for (const name of ["rfc", "bare_rfc", "section"]) {
      [match] = take(name);
      if (!match) continue;
      const [, rfc, section = ""] = match;
      const isWithin = (found) => {
        const whole = section.toUpperCase();
        return !whole || found.toUpperCase() === whole || found.toUpperCase().startsWith(whole + ".");
      };
      const test = (reference) => (!rfc || Number(reference.rfc) === Number(rfc)) && isWithin(reference.section);
      const rank = (code) => Math.min(...code.references.filter(test).map((reference) => reference.rank));
      return { rest, rank };
    }

    take("dotted");
    const ranges = take("range");
    const patterns = [...take("pattern"), ...take("beginning")];
    const numbers = take("number").map(([, number]) => number);
    const valid = numbers.filter((number) => /^[1-6]..$/.test(number));
    if (valid.length) return { numbers: valid, rest, rank: hit((code) => valid.includes(code.number)) };

    const any = /[x*]/g;
    const isBetween = (number, low, high) => low.replace(any, "0") <= number && number <= high.replace(any, "9");
    const fits = (number) =>
      patterns.some(([, pattern]) => [...pattern].every((wanted, at) => "x*".includes(wanted) || wanted === number[at])) ||
      ranges.some(([, a, b]) => isBetween(number, a, b) || isBetween(number, b, a));
    if (codes.some((code) => fits(code.number))) return { rest, rank: hit((code) => fits(code.number)) };
    const outOfRange = [...patterns.map(([, pattern]) => pattern), ...numbers][0];
    return outOfRange ? { rest, outOfRange, rank: () => 0 } : { rest: query };
  };

  // The name of the field, if the query is a header field with its value. A `Reason` is asked for by
  // its value, and its name is a stop word.
  const withoutValue = (codes, query) => {
    const [name] = query.split(":");
    const isName = (text) => kind(text) === "header" && is(text, words(name));
    return tellingWords(name).length && codes.some((code) => code.texts.some(isName)) ? name : query;
  };

  const answer = (codes, typed) => {
    const query = withoutValue(codes, [...typed].slice(0, rules.longest).join("").toLowerCase());
    const { rest, rank, numbers, outOfRange, cause } = readFilter(codes, query);
    const ranked = codes.map((code) => ({ code, rank: rank?.(code) ?? 0 })).filter(({ rank }) => rank < Infinity);
    const fitting = ranked.sort((a, b) => a.rank - b.rank).map(({ code }) => code);
    if (numbers) return { codes: fitting, numbers };
    const isAll = !tellingWords(rest).length;
    // neither a code nor an RFC
    if (!fitting.length && /^[0-9]+$/.test(query)) return { codes: [], outOfRange: query };
    if (cause !== undefined && !fitting.length) return { codes: [], noCause: cause };
    if (isAll && outOfRange) return { codes: [], outOfRange };
    if (isAll && rank) return { codes: fitting };
    const hits = searchWords(fitting, rest);
    if (hits.areComplete) return hits;
    if (rank && !outOfRange) return { codes: fitting };
    const didYouMean = correct(fitting, rest);
    return didYouMean ? { codes: [], didYouMean } : hits;
  };

  return { answer, texts };
})();
