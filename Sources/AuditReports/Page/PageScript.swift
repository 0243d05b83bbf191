/// The page's script: it reads the numbers that are embedded in the page, and shows a choice of them. It asks nobody for
/// anything, and writes text only as text.
enum PageScript {
    static let text = #"""
        "use strict";
        (() => {
          const byId = id => document.getElementById(id);
          const data = JSON.parse(byId("data").textContent);
          const words = data.words, forms = words.forms, seconds = data.intervals.seconds, count = Math.max(data.intervals.count, 1);
          const first = Date.parse(data.intervals.first) / 1000;
          const apart = data.clientCounts !== null;
          const hasCode = state => ["failed", "refused", "unknown"].includes(data.states[state]);
          const isFailure = state => data.states[state] === "failed" || data.states[state] === "refused";

          const clean = text => {
            const points = [...text];
            return (points.length > 200 ? points.slice(0, 200).join("") + "…" : text)
              .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");
          };
          const number = value => {
            let text = String(Math.abs(value));
            if (text.length > (forms.grouped4 ? 3 : 4)) text = text.replace(/\B(?=(\d{3})+$)/g, forms.group);
            return (value < 0 ? forms.minus : "") + text;
          };
          const tenths = (part, whole) => whole === 0 ? null : Math.floor((part * 2000 + whole) / (2 * whole));
          const percent = value => {
            if (value === null) return forms.missing;
            const size = Math.abs(value), whole = number(Math.floor(size / 10));
            return (value < 0 ? forms.minus : "") + whole + forms.decimal + size % 10 + forms.percent;
          };
          const status = selected => words.status.replace(words.marks[0], number(selected)).replace(words.marks[1], number(data.totals.attempts));
          const share = (part, whole) => percent(tenths(part, whole));
          const signed = (text, value) => value > 0 ? "+" + text : text;

          const make = (name, attributes, ...children) => {
            const element = name === "svg" || name === "rect" || name === "title" || name === "desc"
              ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
            for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
            element.append(...children);
            return element;
          };
          const foreign = text => make("bdi", {}, clean(text));
          const hour = seconds => {
            const text = new Date(seconds * 1000).toISOString();
            return make("time", {datetime: text}, text.slice(0, 19).replace("T", " "));
          };
          const moment = place => hour(first + place * seconds);

          const field = id => byId("f-" + id);
          const chosen = id => field(id).value === "" ? null : Number(field(id).value);
          const isLong = seconds >= 86400;
          const written = time => new Date(time * 1000).toISOString().slice(0, isLong ? 10 : 16);
          const place = (id, otherwise) => {
            const text = field(id).value, time = text === "" ? NaN : Date.parse(text + (isLong ? "T00:00Z" : "Z")) / 1000;
            return Number.isNaN(time) ? otherwise : Math.min(Math.max(Math.floor((time - first) / seconds), 0), count - 1);
          };
          const range = (from, to, low, high) => {
            const start = place(from, low), end = place(to, high);
            return start <= end ? [start, end + 1] : [end, start + 1];
          };

          const select = ([from, to], filter) => {
            const found = {total: 0, failures: 0, states: data.states.map(() => 0), codes: new Map(), scenarios: new Map(), clients: new Map(),
              columns: Array.from({length: to - from}, () => ({sent: 0, failed: 0, refused: 0, other: 0}))};
            const tally = (map, key, state, attempts) => {
              const group = map.get(key) || {attempts: 0, failures: 0};
              group.attempts += attempts;
              if (isFailure(state)) group.failures += attempts;
              map.set(key, group);
            };
            const add = (interval, state, attempts) => {
              found.total += attempts;
              found.states[state] += attempts;
              if (isFailure(state)) found.failures += attempts;
              const kind = ["sent", "failed", "refused"].includes(data.states[state]) ? data.states[state] : "other";
              found.columns[interval - from][kind] += attempts;
            };
            const inside = (interval, state) => interval >= from && interval < to && (filter.state === null || filter.state === state);
            const byClientAlone = apart && filter.client !== null;
            for (const [interval, state, code, scenario, client, attempts] of data.counts) {
              if (byClientAlone || !inside(interval, state)) continue;
              if (filter.code !== null && !(hasCode(state) && code === filter.code)) continue;
              if (filter.scenario !== null && scenario !== filter.scenario) continue;
              if (!apart && filter.client !== null && client !== filter.client) continue;
              add(interval, state, attempts);
              if (hasCode(state)) tally(found.codes, code, state, attempts);
              tally(found.scenarios, scenario, state, attempts);
              if (!apart) tally(found.clients, client, state, attempts);
            }
            if (apart) for (const [interval, state, client, attempts] of data.clientCounts) {
              if (!inside(interval, state) || (filter.client !== null && client !== filter.client)) continue;
              if (filter.code !== null || filter.scenario !== null) continue;
              if (byClientAlone) add(interval, state, attempts);
              tally(found.clients, client, state, attempts);
            }
            return found;
          };

          // A breakdown: what the filters leave of it, by its labels, in the order of the page.
          const sum = (list, [from, to], filter) => {
            const found = new Map(), width = list.labels.length;
            for (const row of list.rows) {
              const [interval, state, code, scenario, client] = row;
              if (list.filtered) {
                if (interval < from || interval >= to || (filter.state !== null && state !== filter.state)) continue;
                if (filter.code !== null && !(hasCode(state) && code === filter.code)) continue;
                if (filter.scenario !== null && scenario !== filter.scenario) continue;
                if (filter.client !== null && client !== filter.client) continue;
              }
              const labels = row.slice(5, 5 + width), key = labels.join();
              const group = found.get(key) || {labels, numbers: row.slice(5 + width).map(() => 0)};
              for (let index = 5 + width; index < row.length; index += 1) group.numbers[index - 5 - width] += row[index];
              found.set(key, group);
            }
            return found;
          };
          const rank = (list, group) => group.labels.map((place, column) => place < 0 ? "\u{10ffff}" + -place : list.labels[column][place]).join("\u0000");
          const ordered = (list, now, before) => {
            const none = group => ({labels: group.labels, numbers: group.numbers.map(() => 0)});
            const keys = new Set([...now.keys(), ...(before ? before.keys() : [])]);
            const pairs = [...keys].map(key => {
              const some = now.get(key) || before.get(key);
              return [now.get(key) || none(some), (before && before.get(key)) || none(some)];
            });
            return pairs.sort(([a], [b]) => {
              if (list.order === "size") {
                const [first, second] = [a.labels.includes(-4), b.labels.includes(-4)];
                if (first !== second) return first ? 1 : -1;
                if (a.numbers[0] !== b.numbers[0]) return b.numbers[0] - a.numbers[0];
              }
              return rank(list, a) < rank(list, b) ? -1 : 1;
            });
          };
          const label = (list, group, column) => group.labels[column] < 0 ? null : list.labels[column][group.labels[column]];
          const shownLabel = (list, group, column) => {
            const name = label(list, group, column);
            return name === null ? words.missing[-group.labels[column] - 1] : foreign(name);
          };
          const causeCells = name => name === null || !(name in words.causes) ? ["", ""] : words.causes[name];
          const stepCell = (list, group) => {
            const name = label(list, group, 0);
            return name === null || !(name in words.steps) ? [shownLabel(list, group, 0)] : [words.steps[name] + " (", foreign(name), ")"];
          };

          const headings = {}, sections = {"causes-table": "failures", "steps-table": "relays", "domains-table": "conversion",
            "servers-table": "conversion", "clients-table": "conversion", "hours-table": "conversion"};
          for (const id of ["totals-table", "failures-table", "purposes-table", "apps-table", ...Object.keys(data.breakdowns).map(name => name + "-table")])
            headings[id] = [...byId(id).querySelectorAll("thead th")].map(cell => cell.textContent);
          const fill = (id, rows, numbers, extra) => {
            const box = byId(id), section = (sections[id] || id.slice(0, -6)) + "-title";
            if (rows.length === 0) { box.replaceChildren(make("p", {}, extra.note || words.none)); return; }
            const names = [...headings[id], ...(extra.compared ? [words.second, words.change] : [])];
            const last = names.length - 1, isNumber = column => numbers.includes(column) || (extra.compared && column >= last - 1);
            const cell = (content, column) => make(column === 0 ? "th" : "td",
              {scope: column === 0 ? "row" : null, class: isNumber(column) ? "n" : null}, ...[content].flat());
            box.replaceChildren(make("table", {"aria-labelledby": section},
              make("thead", {}, make("tr", {}, ...names.map((name, column) =>
                make("th", {scope: "col", class: isNumber(column) ? "n" : null}, name)))),
              make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map(cell))))));
          };
          const difference = (now, before) => signed(number(now - before), now - before);

          const chart = (found, from, to) => {
            const totals = found.columns.map(column => column.sent + column.failed + column.refused + column.other);
            const highest = Math.max(0, ...totals), width = 1000 / found.columns.length;
            const two = value => String(Math.round(value * 100) / 100);
            const text = words.chart.replace("\ue000", moment(from).textContent).replace("\ue001", moment(to).textContent).replace(words.marks[0], number(highest));
            const svg = make("svg", {viewBox: "0 0 1000 200", preserveAspectRatio: "none", role: "img", "aria-labelledby": "chart-title chart-words"},
              make("title", {id: "chart-title"}, words.overTime), make("desc", {id: "chart-words"}, text));
            if (highest > 0) found.columns.forEach((column, index) => {
              let top = 200;
              for (const kind of ["sent", "other", "refused", "failed"]) {
                if (column[kind] === 0) continue;
                const height = 200 * column[kind] / highest;
                top -= height;
                svg.append(make("rect", {class: kind, x: two(index * width), y: two(top), width: two(width), height: two(height)}));
              }
            });
            const box = byId("chart"), table = box.querySelector("tbody");
            box.querySelector(".scale").textContent = number(highest);
            box.querySelector(".drawing").replaceChildren(svg);
            box.querySelector(".axis").replaceChildren(make("span", {}, moment(from)), make("span", {}, moment(to)));
            table.replaceChildren(...found.columns.map((column, index) => make("tr", {}, make("th", {scope: "row"}, moment(from + index)),
              ...[column.sent, column.failed, column.refused, column.other, totals[index]].map(value => make("td", {class: "n"}, number(value))))));
          };

          const redraw = () => {
            const filter = {state: chosen("state"), scenario: chosen("scenario"), client: chosen("client"), code: chosen("code")};
            const [from, to] = range("from", "to", 0, count - 1), kind = field("compare").value;
            field("other").hidden = kind !== "other";
            const now = select([from, to], filter);
            // What lies before the first interval was not asked for; the status says which time is compared.
            const other = kind === "before" ? [Math.max(from - (to - from), 0), from] : kind === "other" ? range("from2", "to2", 0, count - 1) : null;
            const compared = other !== null, before = compared ? select(other, filter) : null;
            const pair = (row, current, former) => compared ? [...row, number(former), difference(current, former)] : row;

            const card = (label, text, former) => make("div", {}, make("dt", {}, label),
              make("dd", {}, text, ...(compared ? [make("small", {}, words.second + ": " + former)] : [])));
            const sent = data.states.indexOf("sent");
            byId("cards").replaceChildren(
              card(words.attempts, number(now.total), compared && number(before.total)),
              card(words.rateSent, share(now.states[sent], now.total), compared && share(before.states[sent], before.total)),
              card(words.rateFailed, share(now.failures, now.total), compared && share(before.failures, before.total)));
            fill("totals-table", [
              ...data.states.map((_, state) => pair([words.states[state], number(now.states[state]), share(now.states[state], now.total)],
                now.states[state], compared ? before.states[state] : 0)),
              pair([words.attempts, number(now.total), share(now.total, now.total)], now.total, compared ? before.total : 0)], [1, 2], {compared});
            chart(now, from, to);

            const groups = (current, former, names) => {
              const keys = new Set([...current.keys(), ...(former ? former.keys() : [])]), none = {attempts: 0, failures: 0};
              const place = key => key < 0 || names[key] === null ? "\u{10ffff}" : names[key];
              return [...keys].map(key => [key, current.get(key) || none, (former && former.get(key)) || none]).sort((a, b) =>
                b[1].attempts - a[1].attempts || (place(a[0]) < place(b[0]) ? -1 : 1));
            };
            const named = (names, key) => key < 0 || names[key] === null ? words.unnamed : foreign(names[key]);
            fill("failures-table", groups(now.codes, before && before.codes, data.codes).map(([key, group, former]) =>
              pair([named(data.codes, key), key < 0 ? "" : words.meanings[key], key < 0 ? "" : words.advice[key], number(group.attempts), share(group.attempts, now.total)],
                group.attempts, former.attempts)), [3, 4], {compared, note: apart && filter.client !== null ? words.hiddenCodes : null});
            const table = (id, current, former, names, shown) => fill(id, groups(current, former, names).map(([key, group, earlier]) =>
              pair([named(shown, key), number(group.attempts), number(group.failures), share(group.failures, group.attempts)], group.attempts, earlier.attempts)), [1, 2, 3],
              {compared, note: apart ? words.hiddenCodes : null});
            table("purposes-table", now.scenarios, before && before.scenarios, data.scenarios, words.scenarios);
            table("apps-table", now.clients, before && before.clients, data.clients, data.clients);
            for (const [name, list] of Object.entries(data.breakdowns)) {
              if (!list.filtered) continue;
              const rows = ordered(list, sum(list, [from, to], filter), compared ? sum(list, other, filter) : null);
              const draw = (cells, numbers) => fill(name + "-table", rows.map(([group, former]) =>
                pair(cells(group), group.numbers[0], former.numbers[0])), numbers, {compared});
              if (name === "causes") draw(group => [shownLabel(list, group, 0), ...causeCells(label(list, group, 0)), number(group.numbers[0]), share(group.numbers[0], now.total)], [3, 4]);
              else if (name === "relays") draw(group => [shownLabel(list, group, 0), ...group.numbers.slice(0, 5).map(number), share(group.numbers[5], group.numbers[0])], [1, 2, 3, 4, 5, 6]);
              else if (name === "steps") draw(group => [stepCell(list, group), ...causeCells(label(list, group, 1)), number(group.numbers[0])], [3]);
              else {
                const used = group => tenths(group.numbers[1], group.numbers[0]);
                const change = (a, b) => a === null || b === null ? forms.missing : signed(percent(a - b), a - b);
                const title = group => name === "hours" ? hour(label(list, group, 0)) : shownLabel(list, group, 0);
                fill(name + "-table", rows.map(([group, former]) => [title(group), number(group.numbers[0]), number(group.numbers[1]), percent(used(group)),
                  ...(compared ? [percent(used(former)), change(used(group), used(former))] : [])]), [1, 2, 3], {compared});
              }
            }
            for (const part of document.querySelectorAll(".whole")) part.hidden = isChanged();
            field("status").replaceChildren(status(now.total),
              ...(compared ? [" · " + words.second + ": ", moment(other[0]), " – ", moment(other[1])] : []));
            for (const note of document.querySelectorAll(".fixed")) note.hidden = !isChanged();
          };

          const ids = ["state", "scenario", "client", "code", "from", "to", "compare", "from2", "to2"];
          const reset = () => {
            for (const id of ["state", "scenario", "client", "code", "compare"]) field(id).value = "";
            const [low, high] = [written(first), written(first + (count - 1) * seconds)];
            for (const id of ["from", "to", "from2", "to2"]) {
              field(id).min = low; field(id).max = high;
              if (!isLong) field(id).step = seconds;
              field(id).value = id.startsWith("from") ? low : high;
            }
          };
          let initial = null;
          const state = () => ids.map(id => field(id).value).join("\n");
          const isChanged = () => state() !== initial;
          for (const id of ids) field(id).addEventListener("change", () => {
            // A ledger of this size counts clients apart from scenarios and codes.
            if (apart && field(id).value !== "") {
              if (id === "client") field("scenario").value = field("code").value = "";
              if (id === "scenario" || id === "code") field("client").value = "";
            }
            redraw();
          });
          field("reset").addEventListener("click", () => { reset(); redraw(); });
          byId("filters").addEventListener("submit", event => event.preventDefault());
          reset();
          initial = state();
          byId("filters").hidden = false;
          field("status").textContent = status(data.totals.attempts);
        })();
        """#
}
